/** Cases as rows, for tests that only need one to be there. */
import { headWrite } from '#functions/store/case.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { TestDeps } from './deps.ts';

/** Stores the head of a case. */
export async function storedCase(deps: TestDeps, more: Partial<CaseHead> & Pick<CaseHead, 'id' | 'form' | 'state'>): Promise<CaseHead> {
  const now = deps.now();
  const head: CaseHead = {
    ...{ version: 1, since: now, subject: '01CENTRE', name: 'Escola Vent de Paper', code: '08099017', municipality: 'Vilamostra' },
    ...{
      territory: 'VOC',
      programme: 'magnet',
      curs: '2027-2028',
      call: null,
      reference: null,
      percent: 40,
      deadline: null,
      assignee: null,
    },
    ...{ unread: false, sender: 'unconfirmed', warnings: [], documents: 0, order: null, startedAt: now, submittedAt: null, updatedAt: now },
    ...{ dueVersion: 1, steps: [], writers: [] },
    ...more,
  };
  const body = { locale: 'ca', facts: {}, factsAt: '2026-11-23', amendments: {}, reason: null, notes: [] } as const;
  const scoring = { closed: false, closedAt: null, why: null, round: 0 };
  const { ok } = await deps.store.commit([headWrite(head, { ...body, notes: [], scoring }, null)]);
  if (!ok) throw new Error('that case is there already');
  return head;
}

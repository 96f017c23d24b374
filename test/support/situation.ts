/** A case as the rules see it, for tests: everything in order unless a test says otherwise. */
import type { Act } from '#functions/rules/advance.ts';
import type { Situation } from '#functions/rules/situation.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { application } from '#schemas/workflows/application.ts';

const text = { ca: 'Convocatòria', es: 'Convocatoria', en: 'Call' };
const start = '2026-11-23T09:00:00.000Z';

/** A call that is open at the start. */
export const openCall: Call = {
  ...{ id: 'CALL1', programme: 'magnet', form: 'sollicitud-centre', version: 1, curs: '2027-2028', name: text, intro: text },
  ...{ officialUrl: 'https://tramits.example', opensAt: '2026-11-16T00:00:00.000Z', closesAt: '2026-12-23T22:59:59.000Z' },
  ...{ resolvesAt: null, demo: true },
};

/** A head. */
export function headOf(more: Partial<CaseHead> = {}): CaseHead {
  return {
    ...{ id: 'CASE1', form: 'sollicitud-centre', version: 1, state: 'draft', since: start, subject: 'C1', name: 'Escola Vent de Paper' },
    ...{ code: '08099017', municipality: 'Vilamostra', territory: 'VOC', programme: 'magnet', curs: '2027-2028', call: 'CALL1' },
    ...{ reference: 'MAG-7K3P-9QXM', percent: 100, deadline: null, assignee: null, unread: false, sender: 'confirmed', warnings: [] },
    ...{ documents: 0, order: null, startedAt: start, submittedAt: null, updatedAt: start, dueVersion: 1, steps: [], writers: [] },
    ...more,
  };
}

/** A body. */
export function bodyOf(more: Partial<CaseBody> = {}): CaseBody {
  const scoring = { closed: false, closedAt: null, why: null, round: 0 };
  return { locale: 'ca', facts: {}, factsAt: '2026-11-23', amendments: {}, scoring, reason: null, notes: [], ...more };
}

/** What a test says of a situation; head and body in part. */
export type Said = Partial<Omit<Situation, 'head' | 'body'>> & { readonly head?: Partial<CaseHead>; readonly body?: Partial<CaseBody> };

/** A situation in which every need of the application is met, but for those that exclude each other. */
export function situation({ head, body, ...more }: Said = {}): Situation {
  return {
    ...{
      workflow: application,
      call: openCall,
      wrong: 0,
      labels: {},
      scores: [],
      changedAt: start,
      keptYears: 2,
      now: '2026-11-24T10:00:00.000Z',
    },
    answered: new Set(['cartaAjuntament', 'registreOficial']),
    ...more,
    head: headOf(head),
    body: bodyOf(body),
  };
}

/** A closed scoring. */
export const closedScoring = { closed: true, closedAt: '2026-11-23T09:00:00.000Z', why: null, round: 1 };

/** Somebody who acts. */
export function somebody(more: Partial<Actor> = {}): Actor {
  return { person: 'P1', name: 'Nora Vidal', locale: 'ca', seats: [], task: null, ...more };
}

/** An act with a reason, a place and a comment: what every action of the application asks. */
export function actOf(action: string, more: Partial<Act> = {}): Act {
  const input = { reason: 'Un motiu prou llarg.', order: 2, assignee: 'P2', why: 'Ningú més no pot puntuar.' };
  const comments = { pctBeques: 'Comproveu aquesta xifra.' };
  return { action, actor: somebody(), roles: ['coordination'], input, comments, entry: 'ENTRY1', revision: 2, hash: null, ...more };
}

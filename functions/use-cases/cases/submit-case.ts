/** Sends a draft or amendments from the pages: five clicks, the back button or a lost connection give one application and the same receipt. */
import type { Actor } from '#schemas/entities/people.ts';
import type { Receipt } from '#schemas/entities/receipt.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';
import { pageKey } from '../../store/case.ts';
import { receiptKey } from '../../store/idempotency.ts';
import { hashed } from '../../store/keys.ts';
import type { Write } from '../../store/store.ts';
import { headSeat } from '../people/official.ts';
import { seatsOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { type Filing, fileCase, sending } from './filing.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { outrank } from './outrank.ts';
import { repeated, settle } from './settle.ts';
import { whatHappened } from './what-happened.ts';

/** A press of the button. */
export interface Submit {
  readonly case: string;
  /** Made when check-your-answers was shown. */
  readonly key: string;
  /** `seen` of the case as it was shown there. */
  readonly seen: string;
}

const tries = 5;

/**
 * `invalid` with the errors of the form, `changed-meanwhile` when somebody wrote after the answers were shown, `already-submitted` when the school has
 * another live submission (an unproven one gives way to the school itself), `not-allowed-now` outside call or deadline, `busy` (safe to repeat).
 */
export async function submitCase(deps: Deps, actor: Actor, submit: Submit): Promise<Result<Receipt>> {
  const key = receiptKey(`case-${submit.case}`, submit.key);
  const hash = hashed(submit.seen);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const loaded = await loadCase(deps, actor, { case: submit.case, permission: 'write-case' });
    if (!loaded.ok) return loaded;
    const [row] = await deps.store.get([key]);
    const kept = row ? repeated(row, hash) : await send(deps, actor, submit, { loaded: loaded.value, key, hash });
    if (kept) return kept.ok ? ok(kept.value.receipt) : kept;
  }
  return fail('busy');
}

type Sent = Awaited<ReturnType<typeof settle>>;

async function send(
  deps: Deps,
  actor: Actor,
  { seen }: Submit,
  { loaded, key, hash }: Pick<Filing, 'key' | 'hash'> & { readonly loaded: LoadedCase },
): Promise<Sent> {
  const roles = await provenRoles(deps, actor, loaded);
  const transition = sending(loaded, roles);
  if (!transition) return alreadySent(loaded, hash) ?? fail('not-found');
  if (seen !== loaded.seen) return fail('changed-meanwhile', { values: await whatHappened(deps, actor, loaded) });
  const filing = { held: loaded, previous: loaded.document, rev: loaded.rev, actor, roles, key, hash };
  const filed = await fileCase(deps, transition, filing);
  if (!filed.ok) return filed;
  const { receipt, writes } = filed.value;
  const place = writes.place && roles.includes('official') ? await outrank(deps, actor, loaded.head, receipt) : {};
  return settle(deps, key, { hash, receipt }, { ...writes, ...place, ...pageChecks(loaded) });
}

/** Whoever presses after it was sent gets the receipt of what was sent. */
function alreadySent({ head, document }: LoadedCase, hash: string): Sent {
  if (!document || head.reference === null) return null;
  return ok({ hash, receipt: { case: head.id, reference: head.reference, document: document.number, at: document.submittedAt } });
}

/** Who holds the seat of the school's head has proved to be the school, also with a link that opens only this case. */
async function provenRoles(deps: Deps, { person }: Actor, { roles, head }: LoadedCase): Promise<readonly ActorRole[]> {
  if (roles.includes('official') || !person) return roles;
  return (await seatsOf(deps, person)).includes(headSeat(head.subject)) ? [...roles, 'official'] : roles;
}

/** No page may change between reading and sending. */
function pageChecks({ head, pages }: LoadedCase): Readonly<Record<string, Write>> {
  return Object.fromEntries(
    pages.map(
      ({ page, rev }) => [`page.${page.section}`, { check: pageKey(head.id, page.section), if: rev === 0 ? 'absent' : rev }] as const,
    ),
  );
}

/** Asks somebody without an account for one document: a seat of the case, and a mail with a link that opens this one task. */
import { mayAnswerLater } from '#functions/rules/later.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import { planOf } from '#schemas/form/plan.ts';
import { tidy } from '#schemas/form/typed.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { auditWrite } from '../../store/audit.ts';
import { headWrite } from '../../store/case.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { commitNamed } from '../../store/commit.ts';
import { hit, network } from '../people/limit.ts';
import { ensurePerson } from '../people/person.ts';
import { grantSeat, holdersOf, leaveSeat } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { dueOf } from './due.ts';
import { plainEntry, whoIs } from './entry.ts';
import { loadCase } from './load-case.ts';
import { actedSince, whatHappened } from './what-happened.ts';

/** Whom to ask for what. */
export interface SendTask {
  readonly case: string;
  /** A field that is asked later, of the ajuntament. */
  readonly field: string;
  /** As typed. */
  readonly address: string;
  /** A line to the reader, as typed. */
  readonly note?: string;
  /** Revision of the head as it was shown; two presses ask once. */
  readonly revision: number;
  /** Network address of who asks. */
  readonly client: string;
}

const day = 24 * 60;
/** Mails that one case may send to people outside in a day. */
const ofCase = { most: 5, minutes: day };
/**
 * And all cases of a network, and all to one address: anybody may begin a case, and the words are theirs. A school is not made to wait for its
 * official mailbox instead, since a letter of support takes weeks.
 */
const ofNetwork = { most: 10, minutes: day };
const toAddress = { most: 20, minutes: day };

/** The seat of who answers for the town. */
export const townSeat = (id: string): SeatId => `case:${id}#ajuntament`;

/** `not-found` for a field that nobody outside answers, `invalid` at `correu`, `too-many` after a day’s share; the coordination is counted by case only. */
export async function sendTask(deps: Deps, actor: Actor, wish: SendTask): Promise<Result<null>> {
  const loaded = await loadCase(deps, actor, { case: wish.case, permission: 'send-task' });
  if (!loaded.ok) return loaded;
  const { form, head, body, rev, roles } = loaded.value;
  const field = planOf(form, head.version).at.get(wish.field)?.field;
  if (!field || !mayAnswerLater(form.workflow, head, field, ['ajuntament'])) return fail('not-found');
  if (await actedSince(deps, loaded.value, wish.revision))
    return fail('changed-meanwhile', { values: await whatHappened(deps, actor, loaded.value) });
  const address = checkEmail(wish.address);
  if (!address.ok) return fail('invalid', { errors: [{ path: 'correu', message: address.message }] });
  const counted = await count(deps, roles.includes('coordination') ? null : network(wish.client), address.value, head.id);
  if (!counted.ok) return counted;
  const seat = townSeat(head.id);
  // The words that go along are in the language of who asks.
  const person = await ensurePerson(deps, { address: address.value, name: address.value, locale: actor.locale });
  await reseat(deps, seat, person.id);
  const now = deps.now();
  const did = { role: roles[0] ?? 'applicant', action: 'sendTask', input: { fields: wish.field }, revision: rev + 1 } as const;
  const entry = plainEntry(deps, head, { ...whoIs(actor), ...did });
  const cause = newCause({
    ...{ id: deps.ids.ulid(now), message: 'task', now, entry: entry.id },
    anchor: { kind: 'case', id: head.id, version: head.dueVersion },
    audience: { of: 'seats', seats: [seat] },
    values: { task: `upload:${wish.field}`, note: tidy(wish.note ?? '').slice(0, 1_000) },
  });
  const outcome = await commitNamed(deps.store, {
    head: headWrite({ ...head, updatedAt: now }, body, dueOf(loaded.value), rev),
    entry: auditWrite({ ...entry, causes: [cause.id] }),
    cause: causeWrite(cause),
  });
  return outcome.ok ? ok(null) : fail('changed-meanwhile', { values: await whatHappened(deps, actor, loaded.value) });
}

async function count(deps: Deps, from: string | null, to: string, id: string): Promise<Result<void>> {
  const counted = await hit(deps, 'send-task', id, ofCase);
  if (!counted.ok || from === null) return counted;
  const asking = await hit(deps, 'send-task-client', from, ofNetwork);
  return asking.ok ? hit(deps, 'send-task-address', to, toAddress) : asking;
}

/** One person answers for the town: who was asked before is asked no more. */
async function reseat(deps: Deps, seat: SeatId, person: string): Promise<void> {
  for (const { id } of await holdersOf(deps, seat)) if (id !== person) await leaveSeat(deps, id, seat);
  await grantSeat(deps, person, seat);
}

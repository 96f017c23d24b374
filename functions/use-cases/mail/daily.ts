/** The daily envelope: a reader's reminders of a day as one mail, once all that is due has been attended to. */
import { nextLetter } from '#functions/rules/mail/next-letter.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { localDay } from '#schemas/values/dates.ts';
import { envelopeId, envelopeKey, envelopeOf } from '../../store/envelope.ts';
import { reasonWrite, waitingReasons } from '../../store/reason.ts';
import type { MailDeps } from '../ports.ts';
import { tries } from './change.ts';
import { type DaysOff, daysOff, offOn } from './days-off.ts';
import { fill, letterOf, type Pending, pendingOf, writesOf } from './fill.ts';
import { matterOf } from './matter.ts';
import { claimed, close, type Fate, post } from './post.ts';
import { isIn, newEnvelope } from './send.ts';
import { settleEnvelope } from './settle.ts';

/** Sends what waits for a reader (a person, or the seat of a mailbox). One that comes after the envelope of the day waits for the next. */
export async function sendDaily(deps: MailDeps, reader: string, takeOver = false): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  const id = dailyId(reader, localDay(deps.now()));
  const days = daysOff(deps);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [standing] = await deps.store.get([envelopeKey(id)]);
    const all = urgentFirst(await free(deps, reader, await due(deps, reader)));
    const off = await offOn(
      all.filter(({ reason }) => !(standing && isIn(envelopeOf(standing), reason))),
      localDay(deps.now()),
      days,
    );
    fates.push(...(await putOff(deps, off, { days, late: 'quiet' })));
    const pending = all.filter((each) => !off.includes(each));
    if (pending.length === 0) return fates;
    if (standing) return [...fates, ...(await afterIt(deps, envelopeOf(standing), pending, { takeOver, days }))];
    const { wanted, dropped, rest } = await fill(deps, pending);
    for (const { item, why } of dropped) if (await close(deps, item, { state: 'skipped', why })) fates.push('skipped');
    if (wanted.length === 0) continue;
    const envelope = newEnvelope(deps, id, wanted);
    if ((await claimed(deps, envelope, writesOf(wanted))) !== 'claimed') continue;
    const fate = await post(deps, envelope, letterOf(deps, wanted));
    fates.push(...wanted.map((_, nth) => (fate === 'sent' && nth > 0 ? 'merged' : fate)));
    return [...fates, ...(await putOff(deps, rest, { days, late: 'late' }))];
  }
  return fates;
}

/** One a reader and day, however often it is tried. */
export const dailyId = (reader: string, day: LocalDate): string => envelopeId(at(day, '00:00'), 'daily', reader, day);

/** What was put off already is not due before. */
async function due(deps: MailDeps, reader: string): Promise<readonly Pending[]> {
  const pending = await pendingOf(deps, await waitingReasons(deps.store, reader));
  return pending.filter(({ item }) => (item.at?.due?.s ?? '') <= `${deps.now()}~`);
}

/** Without what is in the letter of an earlier day that is still under way: until it is known whether that one went out, it is told in no other. */
async function free({ store, now }: MailDeps, reader: string, pending: readonly Pending[]): Promise<readonly Pending[]> {
  const today = localDay(now());
  const born = pending.map(({ reason }) => localDay(reason.at)).toSorted()[0] ?? today;
  const days: LocalDate[] = [];
  for (let day = addDays(today, -1); day >= born && days.length < mostDays; day = addDays(day, -1)) days.push(day);
  if (days.length === 0) return pending;
  const rows = await store.get(days.map((day) => envelopeKey(dailyId(reader, day))));
  const underWay = rows.flatMap((row) => (row && envelopeOf(row).lease !== null ? [envelopeOf(row)] : []));
  return pending.filter(({ reason }) => !underWay.some((envelope) => isIn(envelope, reason)));
}
/** Rows of one read. */
const mostDays = 100;

/** What is worthless first stands first. */
function urgentFirst(pending: readonly Pending[]): readonly Pending[] {
  const end = ({ cause }: Pending) => `${cause.notAfter ?? '9999'} ${cause.id}`;
  return pending.toSorted((one, other) => (end(one) < end(other) ? -1 : 1));
}

/** The envelope of the day is closed: what is in it goes with it, the rest waits. */
async function afterIt(
  deps: MailDeps,
  envelope: Envelope,
  pending: readonly Pending[],
  { takeOver, days }: { readonly takeOver: boolean; readonly days: DaysOff },
): Promise<readonly Fate[]> {
  const rest = pending.filter(({ reason }) => !isIn(envelope, reason));
  const inside = rest.length < pending.length ? [await settleEnvelope(deps, envelope.id, takeOver)] : [];
  return [...inside, ...(await putOff(deps, rest, { days, late: 'late' }))];
}

/** Until the next letter that finds its reader at work, unless that is too late. */
async function putOff(
  deps: MailDeps,
  rest: readonly Pending[],
  { days, late }: { readonly days: DaysOff; readonly late: 'late' | 'quiet' },
): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  const today = localDay(deps.now());
  for (const { item, reason, cause } of rest) {
    const next = nextLetter(today, await days({ reason, cause }, addDays(today, 1)));
    const over = cause.notAfter !== null && cause.notAfter < next;
    const why = over ? await whyNot(deps, { reason, cause }, late) : null;
    if (why !== null) fates.push((await close(deps, item, { state: 'skipped', why })) ? 'skipped' : 'later');
    else {
      await deps.store.commit([reasonWrite(reason, { rev: item.rev, due: next })]);
      fates.push('later');
    }
  }
  return fates;
}

/** What else would have stopped it says more than that it is late. */
async function whyNot(deps: MailDeps, { reason, cause }: Omit<Pending, 'item'>, late: string): Promise<string> {
  const matter = await matterOf(deps, cause, reason).catch(() => null);
  return matter?.unwanted ?? late;
}

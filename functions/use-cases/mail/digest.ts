/** The Monday digest of the coordination: caused once a Monday by the first sweep after half past seven; what it says is read when it is sent. */
import { DateTime } from 'luxon';
import { weekdayOf } from '#functions/rules/calendar/open-days.ts';
import { digestHoles, isCalm } from '#functions/rules/mail/digest.ts';
import { unwanted } from '#functions/rules/mail/still-wanted.ts';
import { reminderHour } from '#functions/rules/steps.ts';
import { at, endOfDay } from '#functions/rules/working-days.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { digestMail } from '#schemas/messages.ts';
import { localDay } from '#schemas/values/dates.ts';
import { causeKey, causeWrite, newCause } from '../../store/cause.ts';
import { wasSwept } from '../../store/swept.ts';
import { isQuietDay } from '../calendar/quiet-day.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import { readDigest } from './digest-facts.ts';
import { expandCause } from './expand-cause.ts';
import type { Matter } from './matter.ts';
import { spokenOf } from './spoken.ts';

/** Causes it, where it is Monday, there is something to say, and nobody has done so. Repeating it is harmless. */
export async function startDigest(deps: Deps): Promise<void> {
  const now = deps.now();
  const today = localDay(now);
  if (weekdayOf(today) !== 1 || now < at(today, reminderHour) || isQuietDay(deps, today) || (await wasSwept(deps.store, today))) return;
  const id = `${digestMail}.${DateTime.fromISO(today).toFormat("kkkk-'W'WW")}`;
  const [standing] = await deps.store.get([causeKey(id)]);
  if (!standing) {
    if (isCalm(await readDigest(deps))) return;
    await deps.store.commit([causeWrite(causeOf(deps, id, now))]);
  }
  await expandCause(deps, id);
}

function causeOf(deps: Deps, id: string, now: string): Cause {
  return newCause({
    ...{ id, message: digestMail, now, anchor: { kind: 'none', id, version: 1 }, reminder: true },
    audience: { of: 'seats', seats: [`programme:${programmeOf(deps).name}#coordination`] },
    notAfter: endOfDay(localDay(now)),
  });
}

/** What it says now. */
export async function digestMatter(deps: Deps, cause: Cause): Promise<Matter> {
  const [message, facts] = [await spokenOf(deps, cause.message, cause.createdAt), await readDigest(deps)];
  const late = unwanted({ cause, head: null, scored: false, now: deps.now() });
  return {
    ...{ message, known: true, item: null, mailbox: null, checks: [] },
    unwanted: late ?? (isCalm(facts) ? 'done' : null),
    substance: (locale) => ({ holes: digestHoles(facts, locale), box: null, comments: [], answers: [] }),
  };
}

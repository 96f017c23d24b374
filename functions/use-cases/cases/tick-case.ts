/** What the sweep does with a case that is due: reminders, or the end of what is kept no longer. Two sweeps at once are harmless. */

import { systemActor } from '#functions/rules/authorise.ts';
import { erasedAt } from '#functions/rules/steps.ts';
import type { Sending } from '#functions/rules/tick.ts';
import { tick } from '#functions/rules/tick.ts';
import { auditWrite } from '../../store/audit.ts';
import { getCase, headWrite } from '../../store/case.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { commitNamed } from '../../store/commit.ts';
import { expandCause } from '../mail/expand-cause.ts';
import type { Deps } from '../ports.ts';
import { timedOf } from './due.ts';
import { plainEntry } from './entry.ts';
import { eraseCase } from './erase-case.ts';
import type { Held } from './known.ts';
import { holding } from './load-case.ts';

/** What became of it; `lost`: somebody was faster, and the next sweep looks again. */
export type TickOutcome = 'gone' | 'erased' | 'reminded' | 'later' | 'lost';

/** Reads the case strongly, decides, and commits with its revision and its next due instant. */
export async function tickCase(deps: Deps, id: string): Promise<TickOutcome> {
  const rows = await getCase(deps.store, id);
  if (!rows) return 'gone';
  const held = await holding(deps, rows);
  const { head, body, rev } = held;
  const timed = timedOf(held);
  const now = deps.now();
  const ticked = tick(timed, now);
  if (ticked.erase) return (await eraseCase(deps, held)) ? 'erased' : 'lost';
  const causes = ticked.send.map((sending) => reminder(held, sending, { now, erased: erasedAt(timed) }));
  const did = {
    person: systemActor.person ?? 'system',
    name: systemActor.name,
    role: 'system',
    action: 'remind',
    revision: rev + 1,
  } as const;
  const input = { mails: causes.map(({ message }) => message).join(' ') };
  const entry = causes.length > 0 ? plainEntry(deps, head, { ...did, input, causes: causes.map((cause) => cause.id) }) : null;
  const outcome = await commitNamed(deps.store, {
    head: headWrite(ticked.head, body, ticked.due, rev),
    entry: entry && auditWrite(entry),
    ...Object.fromEntries(causes.map((cause) => [cause.id, causeWrite(cause)])),
  });
  // Whoever was faster caused the same: what is expanded now need not wait for an index.
  for (const cause of causes) await expandCause(deps, cause.id);
  if (!outcome.ok) return 'lost';
  return causes.length > 0 ? 'reminded' : 'later';
}

/** Its id follows from rule, step, case and anchor version: whoever writes it second writes nothing. */
function reminder({ head }: Held, { step, notAfter }: Sending, { now, erased }: { readonly now: string; readonly erased: string | null }) {
  const deadline = step.reminder.of === 'change' ? erased : step.base;
  return newCause({
    ...{ id: `${step.reminder.mail.name}.${step.id}.${head.id}.${head.dueVersion}`, message: step.reminder.mail.name, now, notAfter },
    anchor: { kind: 'case', id: head.id, version: head.dueVersion },
    audience: { of: 'case', groups: [...step.reminder.mail.to] },
    values: deadline === null ? {} : { deadline },
    step: step.id,
    whileState: head.state,
    reminder: true,
  });
}

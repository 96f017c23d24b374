/** A plan for programs, piece by piece, so that thousands of schools need no long text in memory. */
import type { Change } from '#functions/rules/calendar/difference.ts';
import type { Plan, PlannedStep } from '#functions/rules/calendar/plan.ts';

/**
 * One line: `{curs, items, violations}`. What is kept only with `all`; a conflict is kept too, and says so in `conflict`: what is stays, what was
 * proposed before and now. The rule of a mail is its activity and its step; a reminder that a quiet period swallows is none.
 */
export function* planJson(plan: Plan, all: boolean): Generator<string> {
  yield `{"curs":${JSON.stringify(plan.curs)},"items":[`;
  let first = true;
  for (const step of plan.steps) {
    if (step.change === 'keep' && !all) continue;
    yield `${first ? '' : ','}${JSON.stringify(itemOf(step))}`;
    first = false;
  }
  const violations = plan.violations.map(({ rule, item, text }) => ({ rule, item, text: text.ca }));
  yield `],"violations":${JSON.stringify(violations)}}\n`;
}

function itemOf({ item, change, proposed, before, mails }: PlannedStep) {
  const { id, activity, kind, centre, municipality, start, end, due } = item;
  return {
    ...{ id, activity, kind, centre, municipality, start, end, due },
    change: changeOf(change),
    mails: mails.flatMap(({ at, to, message, rule, step }) => (at === null ? [] : [{ at, to, message, rule: `${rule} ${step}` }])),
    ...(change === 'conflict' && { conflict: { before: before ?? null, proposed: proposed ?? null } }),
  };
}

/** What a person set stays. */
function changeOf(change: Change): Exclude<Change, 'conflict'> {
  return change === 'conflict' ? 'keep' : change;
}

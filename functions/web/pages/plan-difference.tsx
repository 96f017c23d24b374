/** What a plan changes, by kind of change and activity; dates in words, of a conflict all three. */
import type { Change } from '#functions/rules/calendar/difference.ts';
import { isPast } from '#functions/rules/calendar/new-item.ts';
import type { PlannedStep } from '#functions/rules/calendar/plan.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import type { PlanSeen } from '../../use-cases/calendar/see-plan.ts';
import { paths } from '../paths.ts';
import { cursText, planText } from '../text/curs.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Fold } from '../ui/fold.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { whenWords, whoseWords } from './curs-words.ts';

/** Rows of an activity; more are counted. */
const longest = 50;
/** What asks for a look comes first, and open. */
const order = ['conflict', 'remove', 'move', 'add'] as const satisfies readonly Change[];

interface DifferenceProps {
  readonly locale: Locale;
  readonly seen: PlanSeen;
}

/** A section for each kind of change that there is. */
export function Difference({ locale, seen }: DifferenceProps) {
  const groups = Map.groupBy(seen.plan.steps, ({ change }) => change);
  return (
    <>
      {order.map((change) => {
        const steps = groups.get(change) ?? [];
        return steps.length > 0 ? <Changes locale={locale} seen={seen} change={change} steps={steps} /> : null;
      })}
    </>
  );
}

interface ChangesProps extends DifferenceProps {
  readonly change: (typeof order)[number];
  readonly steps: readonly PlannedStep[];
}

function Changes({ locale, seen, change, steps }: ChangesProps) {
  const activities = [...Map.groupBy(steps, ({ item }) => item.activity)].sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <section class="flow" aria-labelledby={change}>
      <h2 id={change}>
        {planText.differences[change][locale]} · {showNumber(steps.length, locale)}
      </h2>
      {activities.map(([id, own]) => {
        const title = activityOf(seen.programme, id).title[locale];
        const rest = own.length - longest;
        return (
          <Fold
            title={`${id} ${fill(cursText.folded, locale, { activity: title, n: showNumber(own.length, locale) })}`}
            open={change !== 'add'}
          >
            <DataTable
              id={`${change}-${id}`}
              caption={`${planText.differences[change][locale]}: ${title}`}
              captionHidden
              rows={own.slice(0, longest)}
              columns={columnsOf(change, seen, locale)}
            />
            {rest > 0 ? <p class="soft">{fill(planText.more, locale, { n: showNumber(rest, locale) })}</p> : null}
          </Fold>
        );
      })}
    </section>
  );
}

function columnsOf(change: ChangesProps['change'], { year, now }: PlanSeen, locale: Locale): readonly Column<PlannedStep>[] {
  const { columns } = cursText;
  const date = (head: keyof typeof columns, of: 'before' | 'is' | 'proposed'): Column<PlannedStep> => ({
    head: columns[head][locale],
    cell: (step) => whenWords(step[of] ?? {}, locale),
  });
  const who: Column<PlannedStep> = {
    head: columns.who[locale],
    rowHead: true,
    cell: ({ item }) => {
      const name = whoseWords(item, year.participations, locale);
      return change === 'add' ? name : <SafeLink href={paths.item(item.id)}>{name}</SafeLink>;
    },
  };
  if (change === 'conflict') return [who, date('was', 'before'), date('set', 'is'), date('proposed', 'proposed')];
  if (change === 'remove') return [who, date('was', 'is')];
  if (change === 'move') return [who, date('was', 'is'), date('proposed', 'proposed')];
  const when: Column<PlannedStep> = {
    head: columns.when[locale],
    cell: ({ item }) => `${whenWords(item, locale)}${isPast(item, now) ? ` · ${planText.pastMark[locale]}` : ''}`,
  };
  return [who, when];
}

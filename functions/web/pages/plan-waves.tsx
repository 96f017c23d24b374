/** The mails of a plan as waves by month: each opens to whom it goes, and for what. */

import type { Wave } from '#functions/rules/calendar/waves.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { rolesInWords } from '#schemas/programme/role-words.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { monthInWords, weekdayInWords } from '#schemas/values/dates.ts';
import type { PlanSeen } from '../../use-cases/calendar/see-plan.ts';
import { planText } from '../text/curs.ts';
import { Fold } from '../ui/fold.tsx';
import { whenWords, whoseWords } from './curs-words.ts';

/** Items of a wave; more are counted. */
const longest = 10;

interface WavesProps {
  readonly locale: Locale;
  readonly seen: PlanSeen;
}

/** Months in order; what quiet days swallow is counted last. */
export function Waves({ locale, seen }: WavesProps) {
  const { steps } = seen.plan;
  // What goes to schools that think of applying is a mail of their call.
  const waves = seen.plan.waves.filter(({ count }) => count > 0);
  if (waves.length === 0) return null;
  const months = [...Map.groupBy(waves, ({ day }) => (day === null ? '' : day.slice(0, 7)))];
  const known = new Map(steps.map((step) => [step.item.id, step]));
  const number = (group: readonly Wave[]) => showNumber(sum(group), locale);
  return (
    <section class="flow" aria-labelledby="onades">
      <h2 id="onades">{planText.waves[locale]}</h2>
      <p>{planText.wavesLead[locale]}</p>
      {months.map(([month, group]) =>
        month === '' ? (
          <p class="soft">{fill(planText.quiet, locale, { n: number(group) })}</p>
        ) : (
          <Fold title={fill(planText.month, locale, { month: monthInWords(month, locale), n: number(group) })}>
            {group.map((wave) => (
              <OneWave locale={locale} seen={seen} wave={wave} steps={known} />
            ))}
          </Fold>
        ),
      )}
    </section>
  );
}

interface OneWaveProps extends WavesProps {
  readonly wave: Wave;
  readonly steps: ReadonlyMap<string, PlanSeen['plan']['steps'][number]>;
}

function OneWave({ locale, seen: { programme, year }, wave, steps }: OneWaveProps) {
  const { day, rule, step, count, items } = wave;
  const [first] = items;
  const mail = steps.get(first ?? '')?.mails.find((each) => each.step === step && each.message === wave.message);
  const roles = rolesInWords(mail?.to ?? [], locale);
  const rest = items.length - longest;
  const values = {
    day: day === null ? '' : weekdayInWords(day, locale),
    activity: activityOf(programme, rule).title[locale],
    step: stepWords(step, locale),
    n: showNumber(count, locale),
  };
  return (
    <Fold title={fill(planText.wave, locale, values)}>
      <p>{fill(planText.to, locale, { roles })}</p>
      <ul>
        {items.slice(0, longest).map((id) => {
          const item = steps.get(id)?.item;
          return item ? (
            <li>
              {whoseWords(item, year.participations, locale)}: {whenWords(item, locale)}
            </li>
          ) : null;
        })}
        {rest > 0 ? <li>{fill(planText.more, locale, { n: showNumber(rest, locale) })}</li> : null}
      </ul>
    </Fold>
  );
}

function stepWords(step: Wave['step'], locale: Locale): string {
  const { steps } = planText;
  if (typeof step !== 'number') return steps[step][locale];
  const [one, many] = step < 0 ? [steps.dayBefore, steps.before] : [steps.dayAfter, steps.after];
  return fill(Math.abs(step) === 1 ? one : many, locale, { n: String(Math.abs(step)) });
}

const sum = (waves: readonly Wave[]): number => waves.reduce((total, { count }) => total + count, 0);

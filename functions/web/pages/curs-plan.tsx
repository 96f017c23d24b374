/** The plan of a curs: what it changes, which rules it breaks, which mails follow, and the button that applies it. */

import type { Weighed } from '#functions/rules/calendar/verdict.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { capital, fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { PlanSeen } from '../../use-cases/calendar/see-plan.ts';
import { namedText } from '../../use-cases/calendar/start-apply.ts';
import { paths } from '../paths.ts';
import { cursText, planText } from '../text/curs.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { Area } from '../ui/fields/area.tsx';
import { YesNo } from '../ui/fields/yes-no.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Totals } from '../ui/totals.tsx';
import type { Maybe } from '../ui/types.ts';
import { UBox } from '../ui/u-box.tsx';
import { Warning } from '../ui/warning.tsx';
import { Difference } from './plan-difference.tsx';
import { Waves } from './plan-waves.tsx';

export interface PlanProps {
  readonly locale: Locale;
  readonly seen: PlanSeen;
  /** What was typed, and what is wrong with it. */
  readonly past: string;
  readonly why: string;
  readonly errors: readonly SummaryError[];
}

/** Violations of a rule; more are counted. */
const longest = 10;
const changes = ['add', 'move', 'remove', 'conflict', 'keep'] as const;

/** Figures first; what forbids or asks beside the button; then the difference, the warnings and the mails. */
export function PlanBody(props: PlanProps) {
  const { locale, seen, errors } = props;
  const { plan, violations } = seen;
  const count = (change: (typeof changes)[number]) => plan.steps.filter((step) => step.change === change).length;
  const mails = plan.waves.reduce((sum, wave) => sum + (wave.day === null ? 0 : wave.count), 0);
  const forbidden = violations.filter(({ weight }) => weight === 'forbids');
  const nothing = count('keep') === plan.steps.length;
  return (
    <div class="flow">
      <ErrorSummary locale={locale} title={planText.wrong[locale]} errors={errors} />
      <PageHead
        title={fill(planText.title, locale, { curs: showSchoolYear(plan.curs) })}
        over={<SafeLink href={paths.curs(plan.curs)}>{fill(cursText.title, locale, { curs: showSchoolYear(plan.curs) })}</SafeLink>}
        sub={seen.year.calendar.status === 'provisional' ? capital(cursText.provisional[locale]) : undefined}
      />
      <Totals
        items={[
          ...changes.map((change) => ({
            ...{ figure: showNumber(count(change), locale), text: planText.totals[change][locale] },
            ...(change === 'conflict' && count(change) > 0 && { kind: 'soon' as const }),
          })),
          { figure: showNumber(mails, locale), text: planText.totals.mails[locale] },
        ]}
      />
      {nothing ? (
        <Note kind="info">
          <p>{planText.nothing[locale]}</p>
        </Note>
      ) : null}
      {forbidden.length > 0 ? <Forbidden locale={locale} violations={forbidden} /> : nothing ? null : <Apply {...props} />}
      <Difference locale={locale} seen={seen} />
      <Known locale={locale} violations={violations.filter(({ weight }) => weight === 'warns')} />
      <Waves locale={locale} seen={seen} />
    </div>
  );
}

interface RulesProps {
  readonly locale: Locale;
  readonly violations: readonly Weighed[];
}

/** Named, with how each is mended; of each rule the first ones. */
function RuleList({ locale, violations }: RulesProps) {
  return (
    <ul>
      {[...Map.groupBy(violations, ({ rule }) => rule).values()].map((group) => (
        <>
          {group.slice(0, longest).map((violation) => (
            <li>{namedText(violation)[locale]}</li>
          ))}
          {group.length > longest ? (
            <li>
              {group[0]?.rule}: {fill(planText.more, locale, { n: showNumber(group.length - longest, locale) })}
            </li>
          ) : null}
        </>
      ))}
    </ul>
  );
}

function Forbidden({ locale, violations }: RulesProps) {
  return (
    <Refused title={planText.forbidden[locale]} lines={[planText.forbiddenHow[locale]]}>
      <RuleList locale={locale} violations={violations} />
    </Refused>
  );
}

function Known({ locale, violations }: RulesProps) {
  if (violations.length === 0) return null;
  return (
    <Warning locale={locale} title={planText.warns[locale]} quiet>
      <RuleList locale={locale} violations={violations} />
    </Warning>
  );
}

function Apply({ locale, seen: { plan, violations, past: passed }, past, why, errors }: PlanProps) {
  const asking = violations.filter(({ weight }) => weight === 'asks');
  const errorOf = (name: string) => errors.find((each) => each.name === name)?.text;
  return (
    <Form action={paths.cursPlan(plan.curs)} hidden={{ pla: plan.hash }}>
      <UBox id="aplica" title={planText.applyTitle[locale]}>
        <p>{planText.applyLead[locale]}</p>
        {passed > 0 ? (
          <YesNo
            locale={locale}
            name="passat"
            label={planText.past[locale]}
            hint={fill(planText.pastHint, locale, { n: showNumber(passed, locale) })}
            value={past}
            error={errorOf('passat')}
          />
        ) : null}
        {asking.length > 0 ? <Asking locale={locale} violations={asking} why={why} error={errorOf('motiu')} /> : null}
        <FormActions>
          <Button>{planText.apply[locale]}</Button>
        </FormActions>
      </UBox>
    </Form>
  );
}

function Asking({ locale, violations, why, error }: RulesProps & { readonly why: string; readonly error: Maybe<string> }) {
  return (
    <>
      <Warning locale={locale} title={planText.asks[locale]} quiet>
        <RuleList locale={locale} violations={violations} />
      </Warning>
      <Area
        locale={locale}
        name="motiu"
        label={planText.why[locale]}
        hint={planText.whyHint[locale]}
        value={why}
        max={500}
        rows={3}
        error={error}
      />
    </>
  );
}

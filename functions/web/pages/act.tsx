/** The step before an action that asks something or cannot be undone. */
import { fieldsSection } from '#schemas/form/fields.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { Transition } from '#schemas/workflow/workflow.ts';
import type { LoadedCase } from '../../use-cases/cases/load-case.ts';
import { caseTitle, errorLines } from '../form/case-view.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused, type RefusedProps } from '../ui/refused.tsx';
import { shortLabel } from './case-doing.tsx';

export interface ActProps {
  readonly locale: Locale;
  readonly loaded: LoadedCase;
  readonly transition: Transition;
  readonly view: FieldsView;
  readonly refused?: RefusedProps | undefined;
}

/** What it does, what it asks, one button and the way back. */
export function ActBody({ locale, loaded, transition, view, refused }: ActProps) {
  const { head, form, rev } = loaded;
  const words = caseText.act;
  const to = transition.to ? stateOf(form.workflow, transition.to) : null;
  return (
    <Form action={paths.caseHome(head.id)} rev={rev} hidden={{ accio: transition.action }}>
      {refused ? <Refused {...refused} /> : null}
      <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} />
      <PageHead
        title={shortLabel(transition, locale)}
        over={[caseTitle(loaded, locale), head.name, head.reference].filter(Boolean).join(' · ')}
      />
      {to ? (
        <p class="lead">
          {fill(words.becomes, locale, { state: to.school[locale] })} {to.tags.includes('final') ? words.forGood[locale] : ''}
        </p>
      ) : null}
      {to ? <p>{to.next[locale]}</p> : null}
      <SectionFields view={view} section={fieldsSection} />
      <FormActions>
        <ButtonLink kind="alt" href={paths.caseHome(head.id)}>
          {words.leave[locale]}
        </ButtonLink>{' '}
        <Button kind={transition.kind === 'danger' ? 'danger' : 'main'}>{shortLabel(transition, locale)}</Button>
      </FormActions>
    </Form>
  );
}

/** One section of a form while it is written. */
import type { Child } from 'hono/jsx';
import type { SectionProgress } from '#schemas/form/journey.ts';
import type { Locale } from '#schemas/text.ts';
import { askedName } from '../form/asked.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { formText } from '../text/form.ts';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { FormHead } from '../ui/form-head.tsx';
import { Merge, type MergeProps } from '../ui/merge.tsx';
import { Note } from '../ui/note.tsx';
import { SectionBar } from '../ui/progress-bar.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Sections } from './sections.tsx';

export interface SectionProps {
  readonly locale: Locale;
  readonly case: string;
  /** "Sol·licitud de centre 2027-28". */
  readonly over: string;
  readonly section: SectionProgress;
  readonly sections: readonly SectionProgress[];
  readonly view: FieldsView;
  readonly rev: number;
  /** Inputs that are asked on it now. */
  readonly asked: readonly string[];
  /** 'HH:mm'. */
  readonly savedAt?: string | undefined;
  readonly errors: readonly SummaryError[];
  readonly conflicts: readonly Omit<MergeProps, 'locale'>[];
  /** Only to be read now. */
  readonly locked: boolean;
  /** Some answers may be changed, and the others only read. */
  readonly partly: boolean;
  /** Until when it can be sent, or why it cannot, in a sentence. */
  readonly until?: string | undefined;
  /** What the form is not. */
  readonly disclaimer?: string | undefined;
  /** What just happened: begun, upgraded. */
  readonly news?: readonly string[] | undefined;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The form at the left, the sections at the right. */
export function SectionBody(props: SectionProps) {
  const { locale, until, disclaimer } = props;
  return (
    <Columns
      asideLabel={formText.intro.sections[locale]}
      aside={
        <>
          <Sections locale={locale} case={props.case} sections={props.sections} here={props.section.key} />
          {until ? <p class="small soft">{until}</p> : null}
          {disclaimer ? <p class="small soft">{disclaimer}</p> : null}
        </>
      }
    >
      <SectionForm {...props} />
    </Columns>
  );
}

function SectionForm(props: SectionProps) {
  const { locale, case: id, section, sections, view, rev, asked, errors, conflicts, locked, partly, news = [] } = props;
  const here = sections.findIndex(({ key }) => key === section.key);
  const action = paths.caseSection(id, section.key);
  return (
    <Form
      action={action}
      rev={rev}
      hidden={{ [askedName]: asked.join(' ') }}
      autosave={locked || conflicts.length > 0 ? undefined : action}
    >
      <ErrorSummary locale={locale} errors={errors} saved />
      <FormHead locale={locale} over={props.over} section={here + 1} of={sections.length} savedAt={props.savedAt} />
      <SectionBar done={sections.map(({ state, optional }) => state === 'done' && !optional)} current={here} />
      <h1>{section.section.title[locale]}</h1>
      {section.section.intro ? <p class="lead">{section.section.intro[locale]}</p> : null}
      {news.length > 0 ? (
        <Note kind="info" role="status">
          {news.map((line) => (
            <p>{line}</p>
          ))}
        </Note>
      ) : null}
      {locked || partly ? (
        <Note>
          <p>{formText[locked ? 'locked' : 'partly'][locale]}</p>
        </Note>
      ) : null}
      {conflicts.length > 0 ? <Conflicts locale={locale} conflicts={conflicts} /> : null}
      <SectionFields view={view} section={section.key} />
      <Actions {...props} />
    </Form>
  );
}

function Conflicts({ locale, conflicts }: Pick<SectionProps, 'locale' | 'conflicts'>) {
  return (
    <section class="flow" aria-labelledby="conflictes" role="alert">
      <h2 id="conflictes">{formText.conflictTitle[locale]}</h2>
      <p>{formText.conflictLead[locale]}</p>
      {conflicts.map((conflict) => (
        <Merge locale={locale} {...conflict} />
      ))}
    </section>
  );
}

function Actions({ locale, case: id, previous, next, errors, locked }: SectionProps): Child {
  const forward = next ? paths.caseSection(id, next) : paths.caseCheck(id);
  return (
    <FormActions>
      {locked ? null : (
        <>
          <Button>{formText.saveAndGo[locale]}</Button>{' '}
          <Button kind="alt" name="on" value="surt">
            {formText.saveAndLeave[locale]}
          </Button>{' '}
        </>
      )}
      {errors.length > 0 || locked ? (
        <SafeLink class="act" href={forward}>
          {(locked && next ? formText.next : next ? formText.skip : formText.review)[locale]}
        </SafeLink>
      ) : null}
      {previous ? (
        <SafeLink class="act" href={paths.caseSection(id, previous)}>
          {formText.previous[locale]}
        </SafeLink>
      ) : null}
    </FormActions>
  );
}

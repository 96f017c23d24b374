/** The calls of the programme, and the page on which one is opened or changed. */

import { fieldsSection } from '#schemas/form/fields.ts';
import type { Form as Declared } from '#schemas/form/form.ts';
import type { SummaryRow } from '#schemas/form/summary.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { dayInWords, localDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { CallLine } from '../../use-cases/calls/call-list.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { callKinds, callsText } from '../text/calls.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { DataTable, RowLink } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';

export interface CallsProps {
  readonly locale: Locale;
  readonly calls: readonly CallLine[];
  /** What just happened. */
  readonly news?: Maybe<string>;
}

/** The list, latest first. */
export function CallsBody({ locale, calls, news }: CallsProps) {
  const open = <ButtonLink href={paths.newCall()}>{callsText.open[locale]}</ButtonLink>;
  return (
    <div class="flow">
      <PageHead title={callsText.title[locale]} sub={callsText.lead[locale]}>
        {calls.length > 0 ? open : null}
      </PageHead>
      {news ? (
        <Note kind="info" role="status">
          <p>{news}</p>
        </Note>
      ) : null}
      {calls.length > 0 ? (
        <CallTable locale={locale} calls={calls} />
      ) : (
        <EmptyState title={callsText.none[locale]} action={open}>
          {callsText.noneHow[locale]}
        </EmptyState>
      )}
    </div>
  );
}

function CallTable({ locale, calls }: CallsProps) {
  const { columns, states, noDay } = callsText;
  const day = (at: string) => dayInWords(localDay(at), locale);
  return (
    <DataTable
      id="convocatories"
      caption={callsText.title[locale]}
      captionHidden
      list
      rows={calls}
      columns={[
        {
          head: columns.name[locale],
          rowHead: true,
          cell: ({ call, form }) => (
            <RowLink href={paths.call(call.id)} text={call.name[locale]} sub={`${form.name[locale]} · ${showSchoolYear(call.curs)}`} />
          ),
        },
        { head: columns.state[locale], cell: ({ state }) => <Status kind={callKinds[state]}>{states[state][locale]}</Status> },
        { head: columns.opens[locale], cell: ({ call }) => day(call.opensAt) },
        { head: columns.closes[locale], cell: ({ call }) => day(call.closesAt) },
        { head: columns.resolves[locale], cell: ({ call }) => (call.resolvesAt ? day(call.resolvesAt) : noDay[locale]) },
        { head: columns.sent[locale], cell: ({ sent }) => sent, numeric: true },
        { head: columns.drafts[locale], cell: ({ drafts }) => drafts, numeric: true },
      ]}
    />
  );
}

export interface CallProps {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly view: FieldsView;
  readonly errors: readonly SummaryError[];
  /** Revision that the page shows; absent for a new one. */
  readonly rev?: Maybe<number>;
  /** Drafts that get the new deadline when the last day changes. */
  readonly drafts?: Maybe<number>;
  /** Forms that a new one may open, and the one chosen. */
  readonly forms?: Maybe<readonly Declared[]>;
  readonly form?: Maybe<string>;
  /** What stands otherwise than typed, where somebody else changed it meanwhile. */
  readonly meanwhile?: Maybe<readonly SummaryRow[]>;
}

/** All fields of a call on one page. */
export function CallBody(props: CallProps) {
  const { locale, title, lead, action, view, errors, rev, drafts, forms = [], form, meanwhile } = props;
  const only = forms.length === 1 ? forms[0] : undefined;
  return (
    <Form action={action} rev={rev} hidden={only ? { formulari: only.slug } : {}}>
      <ErrorSummary locale={locale} errors={errors} />
      <PageHead title={title} over={<SafeLink href={paths.calls()}>{callsText.title[locale]}</SafeLink>} />
      <p class="lead">{lead}</p>
      {meanwhile ? <Meanwhile locale={locale} rows={meanwhile} /> : null}
      {forms.length > 1 ? (
        <Choice
          locale={locale}
          name="formulari"
          label={callsText.form[locale]}
          value={form ?? ''}
          options={forms.map(({ slug, name }) => ({ value: slug, label: name[locale] }))}
        />
      ) : null}
      <SectionFields view={view} section={fieldsSection} />
      {drafts ? <Drafts locale={locale} drafts={drafts} /> : null}
      <FormActions>
        <Button>{callsText.save[locale]}</Button>{' '}
        <SafeLink class="act" href={paths.calls()}>
          {callsText.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}

function Drafts({ locale, drafts }: { readonly locale: Locale; readonly drafts: number }) {
  const { draftsOne, draftsMany, draftsTitle, sentStay } = callsText;
  return (
    <Note title={draftsTitle[locale]}>
      <p>
        {fill(drafts === 1 ? draftsOne : draftsMany, locale, { n: String(drafts) })} {sentStay[locale]}
      </p>
    </Note>
  );
}

function Meanwhile({ locale, rows }: { readonly locale: Locale; readonly rows: readonly SummaryRow[] }) {
  return (
    <Note kind="info" role="status" title={callsText.meanwhileTitle[locale]}>
      <p>{callsText.meanwhile[locale]}</p>
      <AnswerList locale={locale} answers={rows.map(({ question, answer }) => ({ question: question[locale], answer: answer[locale] }))} />
    </Note>
  );
}

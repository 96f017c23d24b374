/** One action before it is done: what it will do and whom it tells, what it asks, and the button. Knows no action. */

import type { Foretold } from '#functions/rules/mail/foretell.ts';
import { fieldsSection } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import type { SummaryRow } from '#schemas/form/summary.ts';
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { StaffAction } from '../../use-cases/cases/staff-action.ts';
import { errorLines } from '../form/case-view.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { refusalOf } from '../refusal.ts';
import { actionText } from '../text/staff.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { Area } from '../ui/fields/area.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Letter } from '../ui/letter.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { UBox } from '../ui/u-box.tsx';
import { nameOf } from './staff-case.tsx';

/** Begins the names of comments among the inputs. */
export const commentPrefix = 'comments.';

export interface StaffActionProps {
  readonly locale: Locale;
  readonly action: StaffAction;
  readonly view: FieldsView;
  /** As typed. */
  readonly raw: Raw;
  readonly rev: number;
  /** Why the last press did nothing. */
  readonly failure?: Failure | undefined;
}

/** Words of a button without what it leads to. */
export const bare = (label: string): string => label.replace(/…$/u, '');

/** What was typed stays, also where the action is over. */
export function StaffActionBody(props: StaffActionProps) {
  const { locale, action, view, rev, failure } = props;
  const { found, transition, reasons, offered } = action;
  const { id } = found.loaded.head;
  const may = offered && reasons.length === 0;
  const refused = failure && !failure.errors ? refusalOf(failure, locale) : undefined;
  return (
    <Form action={paths.staffAction(id, transition.action)} rev={rev}>
      <ErrorSummary locale={locale} errors={errorsOf(props)} />
      {refused ? <Refused {...refused} /> : null}
      <PageHead
        title={bare(transition.label[locale])}
        over={<SafeLink href={paths.staffCase(id)}>{nameOf(found, locale)}</SafeLink>}
        sub={[found.loaded.head.code, found.loaded.head.reference].filter(Boolean).join(' · ') || undefined}
      />
      {may ? <WhatHappens {...props} /> : <Blocked {...props} />}
      <SectionFields view={view} section={fieldsSection} />
      {transition.comments ? <Comments {...props} /> : null}
      <FormActions>
        {may ? <Button kind={transition.kind === 'danger' ? 'danger' : 'main'}>{bare(transition.label[locale])}</Button> : null}{' '}
        <SafeLink class="act" href={paths.staffCase(id)}>
          {actionText.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}

function Blocked({ locale, action: { reasons } }: StaffActionProps) {
  if (reasons.length === 0) return null;
  return (
    <UBox id="ara-no" title={actionText.blocked[locale]} small>
      {reasons.map((reason) => (
        <p>
          <Status kind="soon">{reason[locale]}</Status>
        </p>
      ))}
    </UBox>
  );
}

function WhatHappens({ locale, action }: StaffActionProps) {
  const { transition, found, mails } = action;
  const { form, head } = found.loaded;
  const { goesTo, stays, dueIn, noMails, to } = actionText;
  const state = stateOf(form.workflow, transition.to ?? head.state).staff[locale];
  const { deadline } = transition;
  return (
    <UBox id="que-passara" title={to[locale]} small>
      <p>{fill(transition.to ? goesTo : stays, locale, { state })}</p>
      {typeof deadline === 'object' && !('asked' in deadline) ? <p>{fill(dueIn, locale, { n: String(deadline.workingDays) })}</p> : null}
      {mails.length === 0 ? <p>{noMails[locale]}</p> : mails.map((mail) => <Mail locale={locale} mail={mail} />)}
    </UBox>
  );
}

function Mail({ locale, mail }: { readonly locale: Locale; readonly mail: Foretold }) {
  const names = mail.to.map((audience) => actionText.audiences[audience][locale]);
  const who = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <>
      <p>{fill(actionText.mails, locale, { who, subject: mail.shown.subject })}</p>
      <details>
        <summary>{actionText.preview[locale]}</summary>
        <Letter letter={mail.shown} />
      </details>
    </>
  );
}

/** Every answer that somebody typed, with a box beside it; the answer is read aloud with its box. */
function Comments({ locale, action, raw }: StaffActionProps) {
  const sections = commentable(action);
  return (
    <section class="flow" aria-labelledby="comentaris">
      <h2 id="comentaris">{actionText.comments[locale]}</h2>
      <p>{actionText.commentsLead[locale]}</p>
      {sections.map(({ key, title, rows }) => (
        <section class="flow remarks" aria-labelledby={`c-${key}`}>
          <h3 id={`c-${key}`}>{title[locale]}</h3>
          {rows.map((row) => (
            <CommentOn locale={locale} row={row} raw={raw} />
          ))}
        </section>
      ))}
    </section>
  );
}

function CommentOn({ locale, row, raw }: { readonly locale: Locale; readonly row: SummaryRow; readonly raw: Raw }) {
  const name = `${commentPrefix}${row.key}`;
  return <Area locale={locale} name={name} label={row.question[locale]} hint={row.answer[locale]} value={textAt(raw, name)} rows={2} />;
}

function textAt(raw: Raw, name: string): string {
  const text = raw[name] ?? '';
  return typeof text === 'string' ? text : text.join('\n');
}

/** A comment that is missing is missed at the first box. */
function errorsOf({ locale, view, failure, action }: StaffActionProps): readonly SummaryError[] {
  const lines = errorLines(view, view.reading.errors);
  const comment = failure?.errors?.find(({ path }) => path === 'comments');
  const [first] = commentable(action).flatMap(({ rows }) => rows);
  return comment && first ? [...lines, { name: `${commentPrefix}${first.key}`, text: comment.message[locale] }] : lines;
}

/** What somebody typed, and can type anew. */
function commentable({ found }: StaffAction): StaffAction['found']['sections'] {
  const plan = planOf(found.loaded.form, found.loaded.head.version);
  return found.sections
    .map((section) => ({ ...section, rows: section.rows.filter(({ key }) => plan.at.get(key)?.computed === null) }))
    .filter(({ rows }) => rows.length > 0);
}

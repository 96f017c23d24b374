/** One action on a centre before it is done, a person before they lose a role, and a centre to be added. */
import type { DirectoryEntry } from '#schemas/entities/directory.ts';
import { fieldsSection } from '#schemas/form/fields.ts';
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { seatRoles, type TakingAction } from '../../use-cases/participations/fields.ts';
import type { Taking } from '../../use-cases/participations/load.ts';
import { errorLines } from '../form/case-view.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { refusalOf } from '../refusal.ts';
import { takingActions, takingText } from '../text/participations.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Filters } from '../ui/filters.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { Maybe } from '../ui/types.ts';

interface ActProps {
  readonly locale: Locale;
  readonly taking: Taking;
  readonly action: TakingAction;
  readonly view: FieldsView;
  readonly failure?: Maybe<Failure>;
}

/** What will happen, what is asked, the button. */
export function TakingActBody({ locale, taking, action, view, failure }: ActProps) {
  const { centre, rev } = taking;
  const { button, happens } = takingActions[action];
  const refused = failure && !failure.errors ? refusalOf(failure, locale) : undefined;
  return (
    <Form action={paths.participationAction(centre.id, action)} hidden={{ rev: String(rev) }}>
      <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} />
      {refused ? <Refused {...refused} /> : null}
      <PageHead title={button[locale]} over={<SafeLink href={paths.participation(centre.id)}>{centre.record.nom}</SafeLink>} />
      <p class="lead">{happens[locale]}</p>
      <SectionFields view={view} section={fieldsSection} />
      <FormActions>
        <Button kind={action === 'leave' ? 'danger' : 'main'}>{button[locale]}</Button>{' '}
        <SafeLink class="act" href={paths.participation(centre.id)}>
          {takingText.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}

/** One question before somebody loses a role. */
export function UnseatBody({
  locale,
  taking: { centre },
  role,
  person,
}: {
  readonly locale: Locale;
  readonly taking: Taking;
  readonly role: string;
  readonly person: { readonly id: string; readonly name: string };
}) {
  const words = { role: seatRoles[role]?.[locale].toLowerCase() ?? role, centre: centre.record.nom };
  return (
    <Form action={paths.participationAction(centre.id, 'treu')} hidden={{ paper: role, persona: person.id }}>
      <PageHead title={fill(takingText.unseatTitle, locale, { name: person.name })} />
      <p class="lead">{fill(takingText.unseatLead, locale, words)}</p>
      <FormActions>
        <Button kind="danger">{takingText.unseatButton[locale]}</Button>{' '}
        <ButtonLink kind="alt" href={paths.participation(centre.id)}>
          {takingText.back[locale]}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

interface NewProps {
  readonly locale: Locale;
  readonly view: FieldsView;
  readonly search: string;
  /** Null = nothing was searched for. */
  readonly found: readonly DirectoryEntry[] | null;
}

/** Search of the directory, and what is asked. */
export function NewTakingBody({ locale, view, search, found }: NewProps) {
  return (
    <div class="flow">
      <PageHead title={takingText.addTitle[locale]} over={<SafeLink href={paths.participations()}>{takingText.over[locale]}</SafeLink>} />
      <p class="lead">{takingText.addLead[locale]}</p>
      <Filters
        locale={locale}
        action={paths.newParticipation()}
        label={takingText.searchLabel[locale]}
        filters={[{ name: 'q', label: takingText.search[locale], value: search }]}
      />
      {found ? <Results locale={locale} found={found} /> : null}
      <Form action={paths.newParticipation()}>
        <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} />
        <SectionFields view={view} section={fieldsSection} />
        <FormActions>
          <Button>{takingText.add[locale]}</Button>
        </FormActions>
      </Form>
    </div>
  );
}

function Results({ locale, found }: { readonly locale: Locale; readonly found: readonly DirectoryEntry[] }) {
  if (found.length === 0) return <p role="status">{takingText.notFound[locale]}</p>;
  return (
    <DataTable
      id="trobats"
      caption={takingText.found[locale]}
      slim
      rows={found}
      columns={[
        { head: takingText.columns.centre[locale], rowHead: true, cell: ({ nom }) => nom },
        { head: takingText.town[locale], cell: ({ municipi }) => municipi },
        {
          head: takingText.code[locale],
          cell: ({ codi, nom }) => (
            <SafeLink class="act" href={paths.newParticipation({ codi })} about={nom}>
              {codi}
            </SafeLink>
          ),
        },
      ]}
    />
  );
}

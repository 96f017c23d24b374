/** The people who coordinate and score: two lists, and a form to add somebody. */
import { fill, type Locale } from '#schemas/text.ts';
import { type StaffRole, staffRoles, type Team } from '../../use-cases/people/staff.ts';
import { paths } from '../paths.ts';
import { peopleText } from '../text/people.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { TextInput } from '../ui/fields/text.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';

export interface PeopleProps {
  readonly locale: Locale;
  readonly teams: readonly Team[];
  /** As typed. */
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly errors: Readonly<Partial<Record<'nom' | 'correu' | 'paper', string>>>;
  /** What just happened. */
  readonly news?: Maybe<string>;
}

/** Both teams, then the form. */
export function PeopleBody(props: PeopleProps) {
  const { locale, teams, news } = props;
  return (
    <div class="flow">
      <PageHead title={peopleText.title[locale]} />
      {news ? (
        <Note kind="info" role="status">
          <p>{news}</p>
        </Note>
      ) : null}
      {teams.map((team) => (
        <TeamList locale={locale} team={team} />
      ))}
      <Adding {...props} />
    </div>
  );
}

function TeamList({ locale, team: { role, people } }: { readonly locale: Locale; readonly team: Team }) {
  const title = peopleText.teams[role][locale];
  if (people.length === 0) {
    return (
      <section aria-labelledby={role}>
        <h2 id={role}>{title}</h2>
        <EmptyState title={peopleText.none[locale]}>{peopleText.noneHow[locale]}</EmptyState>
      </section>
    );
  }
  return (
    <DataTable
      id={role}
      caption={title}
      rows={people}
      columns={[
        { head: peopleText.name[locale], rowHead: true, cell: ({ name }) => name },
        {
          head: peopleText.address[locale],
          cell: ({ addresses }) =>
            addresses.map(({ address, status }) => (
              <>
                {address} {status === 'active' ? null : <Status kind="late">{peopleText.bounced[locale]}</Status>}
              </>
            )),
        },
        {
          head: peopleText.action[locale],
          cell: ({ id, name }) => (
            <SafeLink class="act" href={paths.people({ treu: id, paper: role })} about={name}>
              {peopleText.remove[locale]}
            </SafeLink>
          ),
        },
      ]}
    />
  );
}

function Adding({ locale, name, address, role, errors }: PeopleProps) {
  const summary = Object.entries(errors).map(([input, text]) => ({ name: input, text }));
  const options = staffRoles.map((value) => ({ value, label: peopleText.roles[value][locale] }));
  return (
    <Form action={paths.people()}>
      <ErrorSummary locale={locale} errors={summary} />
      <h2>{peopleText.add[locale]}</h2>
      <p class="soft">{peopleText.addHint[locale]}</p>
      <TextInput locale={locale} name="nom" label={peopleText.name[locale]} value={name} error={errors.nom} autocomplete="off" />
      <EmailInput
        locale={locale}
        name="correu"
        label={peopleText.address[locale]}
        value={address}
        error={errors.correu}
        autocomplete="off"
      />
      <Choice locale={locale} name="paper" label={peopleText.role[locale]} value={role} options={options} error={errors.paper} />
      <FormActions>
        <Button>{peopleText.button[locale]}</Button>
      </FormActions>
    </Form>
  );
}

export interface LeavingProps {
  readonly locale: Locale;
  readonly person: string;
  readonly name: string;
  readonly role: StaffRole;
}

/** One question before somebody loses access. */
export function LeavingBody({ locale, person, name, role }: LeavingProps) {
  return (
    <Form action={paths.people()} hidden={{ treu: person, paper: role }}>
      <PageHead title={fill(peopleText.removeTitle, locale, { name })} />
      <p class="lead">{fill(peopleText.removeLead, locale, { team: peopleText.teams[role][locale] })}</p>
      <FormActions>
        <Button kind="danger">{peopleText.removeButton[locale]}</Button>{' '}
        <ButtonLink kind="alt" href={paths.people()}>
          {peopleText.keep[locale]}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

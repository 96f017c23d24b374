/** The people of a centre by their role: who they are, whether mail reaches them, and the way to seat or unseat somebody. */
import type { Locale } from '#schemas/text.ts';
import { seatRoles, type TakingAction } from '../../use-cases/participations/fields.ts';
import type { Sitter, TakenSeat } from '../../use-cases/participations/seats.ts';
import type { SeenTaking } from '../../use-cases/participations/see.ts';
import { paths } from '../paths.ts';
import { takingActions, takingText } from '../text/participations.ts';
import { DataTable } from '../ui/data-table.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';

/** A link to an action. */
export function Act({
  locale,
  id,
  action,
  text,
  about,
  query,
}: {
  readonly locale: Locale;
  readonly id: string;
  readonly action: TakingAction;
  readonly text?: string;
  readonly about?: string;
  readonly query?: Readonly<Record<string, string>>;
}) {
  return (
    <SafeLink class="act" href={paths.participationAction(id, action, query)} about={about}>
      {text ?? takingActions[action].button[locale]}
    </SafeLink>
  );
}

/** One line a role. */
export function People({
  locale,
  seen: { seats, centre },
}: {
  readonly locale: Locale;
  readonly seen: Pick<SeenTaking, 'seats' | 'centre'>;
}) {
  return (
    <>
      <DataTable
        id="persones"
        caption={takingText.people[locale]}
        rows={seats}
        columns={[
          { head: takingText.role[locale], rowHead: true, cell: ({ role }) => seatRoles[role]?.[locale] ?? role },
          { head: takingText.who[locale], cell: (seat) => <Sitters locale={locale} seat={seat} centre={centre.id} /> },
        ]}
      />
      <p>
        <Act locale={locale} id={centre.id} action="seat" text={takingText.addPerson[locale]} />
      </p>
    </>
  );
}

function Sitters({
  locale,
  seat: { role, sitters },
  centre,
}: {
  readonly locale: Locale;
  readonly seat: TakenSeat;
  readonly centre: string;
}) {
  if (sitters.length === 0) {
    const words = { direccio: takingText.nobodyHead, ajuntament: takingText.nobodyTown }[role] ?? takingText.nobody;
    return <span class="soft">{words[locale]}</span>;
  }
  return (
    <>
      {sitters.map((sitter) => (
        <div>
          <OneSitter locale={locale} sitter={sitter} />{' '}
          <SafeLink
            class="act"
            href={paths.participationAction(centre, 'treu', { paper: role, persona: sitter.person.id })}
            about={sitter.person.name}
          >
            {takingText.unseat[locale]}
          </SafeLink>
        </div>
      ))}
    </>
  );
}

function OneSitter({ locale, sitter: { person, address } }: { readonly locale: Locale; readonly sitter: Sitter }) {
  return (
    <>
      {person.name} <span class="soft">{address ?? person.addresses[0]?.address}</span>{' '}
      {address === null ? <Status kind="late">{takingText.notWorking[locale]}</Status> : null}
    </>
  );
}

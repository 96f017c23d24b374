/** What the calendar of a mail says, with the buttons that a calendar program would show. */
import { type Answer, type ShownEntry, words } from './calendar.ts';

/** What the card shows. */
export interface CalendarCardProps {
  readonly entry: ShownEntry;
  /** Of the mail. */
  readonly id: string;
  /** The answer that was just sent. */
  readonly answered: Answer | null;
}

const kinds: Readonly<Record<string, string>> = { REQUEST: 'Convocatòria o canvi', CANCEL: 'Anul·lació' };

/** The card. */
export function CalendarCard({ entry, id, answered }: CalendarCardProps) {
  const { method, title, when, where, sequence, organizer } = entry;
  return (
    <section class="entry" aria-label="Entrada de calendari">
      <h3>{title}</h3>
      <dl>
        <dt>Què</dt>
        <dd>
          {kinds[method] ?? method} ({method}, versió {sequence})
        </dd>
        <dt>Quan</dt>
        <dd>{when}</dd>
        {where && <dt>On</dt>}
        {where && <dd>{where}</dd>}
        <dt>Respostes</dt>
        <dd>{organizer}</dd>
      </dl>
      {method === 'REQUEST' && (
        <form method="post" action={`/mail/${id}/reply`}>
          {Object.entries(words).map(([answer, { label }]) => (
            <button type="submit" name="answer" value={answer}>
              {label}
            </button>
          ))}
        </form>
      )}
      {answered && <p role="status">S’ha enviat la resposta «{words[answered].label}», com ho faria un programa de calendari.</p>}
    </section>
  );
}

/** The local inbox: every mail that the service sent, the newest first, one open beside the list. Works without script. */
import type { Answer, ShownEntry } from './calendar.ts';
import { CalendarCard } from './calendar-card.tsx';
import type { StoredMail } from './mail.ts';

/** What the page shows. */
export interface InboxProps {
  readonly mails: readonly StoredMail[];
  readonly open: StoredMail | null;
  /** The calendar in it. */
  readonly entry: ShownEntry | null;
  /** The answer that was just sent. */
  readonly answered: Answer | null;
  /** Cursor of the older mails. */
  readonly next: number | null;
  /** Only mails to this address. */
  readonly to: string;
}

const hour = new Intl.DateTimeFormat('ca', {
  timeZone: 'Europe/Madrid',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const when = ({ at }: StoredMail) => hour.format(new Date(at * 1_000));
const idOf = (mail: StoredMail) => mail.envelope || mail.messageId;

/** The page. */
export function InboxPage({ mails, open, entry, answered, next, to }: InboxProps) {
  const address = (query: Record<string, string>) => `/?${new URLSearchParams({ ...(to && { to }), ...query })}`;
  return (
    <html lang="ca">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{open ? `${open.subject} · Bústia local` : 'Bústia local · Magnet'}</title>
        <link rel="stylesheet" href="/inbox.css" />
        <script src="/inbox.mjs" type="module" />
      </head>
      <body class={open ? 'reading' : ''}>
        <Top to={to} />
        <nav aria-label="Correus">
          <p id="fresh" role="status" data-newest={mails[0] ? mails[0].messageId : ''} data-text="Hi ha correu nou: actualitza" />
          {mails.length === 0 && <p class="void">Encara no hi ha cap correu. Apareixerà aquí quan el servei n’enviï.</p>}
          <ol>
            {mails.map((mail) => (
              <li>
                <a href={address({ mail: idOf(mail) })} aria-current={open && idOf(open) === idOf(mail) ? 'true' : undefined}>
                  <strong>{mail.subject}</strong>
                  <span>{mail.destination.to.join(', ')}</span>
                  <time>{when(mail)}</time>
                </a>
              </li>
            ))}
          </ol>
          {next !== null && (
            <p>
              <a href={address({ cursor: String(next) })}>Més antics</a>
            </p>
          )}
        </nav>
        <main>{open ? <Mail mail={open} entry={entry} answered={answered} /> : <p class="void">Trieu un correu de la llista.</p>}</main>
      </body>
    </html>
  );
}

function Top({ to }: Pick<InboxProps, 'to'>) {
  return (
    <header>
      <h1>
        <a href="/">Bústia local</a>
      </h1>
      <p>Tot el correu que envia el servei en aquesta màquina. No surt d’aquí.</p>
      <form method="get" action="/">
        <label for="to">Per a</label>
        <input id="to" name="to" type="search" value={to} placeholder="qualsevol adreça" />
        <button type="submit">Filtra</button>
      </form>
    </header>
  );
}

function Mail({ mail, entry, answered }: { readonly mail: StoredMail } & Pick<InboxProps, 'entry' | 'answered'>) {
  const id = encodeURIComponent(idOf(mail));
  return (
    <article>
      <p class="back">
        <a href="/">Tots els correus</a>
      </p>
      <h2>{mail.subject}</h2>
      <dl>
        <dt>De</dt>
        <dd>{mail.from}</dd>
        <dt>Per a</dt>
        <dd>{mail.destination.to.join(', ')}</dd>
        <dt>Quan</dt>
        <dd>{when(mail)}</dd>
      </dl>
      <p class="views">
        <a href={`/mail/${id}/html`}>Obre’l sol</a>
        <a href={`/mail/${id}/eml`}>Codi font</a>
        {mail.attachments
          .filter(({ filename }) => filename)
          .map(({ filename, contentType, content }) => (
            <a href={`data:${contentType};base64,${content}`} download={filename}>
              {filename}
            </a>
          ))}
      </p>
      {entry && <CalendarCard entry={entry} id={id} answered={answered} />}
      {/* Links may open; nothing in the mail may run. */}
      <iframe title="El correu" src={`/mail/${id}/html`} sandbox="allow-popups allow-popups-to-escape-sandbox" />
      <details>
        <summary>Versió en text</summary>
        <pre>{mail.body.text}</pre>
      </details>
    </article>
  );
}

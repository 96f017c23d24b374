/** The postman of a rehearsal: renders, builds the MIME as for SES, opens it as a mail program would, and puts it into the box of its reader. */
import PostalMime from 'postal-mime';
import { render } from '#emails/render.tsx';
import { buildMime } from '#functions/mail/mime.ts';
import type { Clock, Letter, Postman } from '#functions/use-cases/ports.ts';
import type { Instant } from '#schemas/entities/instant.ts';

/** A mail as it arrived. */
export interface Arrived {
  readonly letter: Letter;
  readonly at: Instant;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What its calendar part says; null where it has none. */
  readonly ics: string | null;
}

/** A second mail of an envelope is refused, as the local SES does, and told to who watches. */
export function boxPostman(
  now: Clock,
  { arrived, again }: { readonly arrived: (mail: Arrived) => Promise<void>; readonly again: () => void },
): Postman {
  const known = new Set<string>();
  return {
    idempotent: true,
    async send(letter) {
      const answer = { messageId: `assaig-${letter.envelope}` };
      if (known.has(letter.envelope)) {
        again();
        return answer;
      }
      const { envelope, message, to, locale, calendar } = letter;
      const at = now();
      const raw = await buildMime({ ...render(letter), ...{ envelope, message, to, locale, calendar, at, from: 'magnet@magnet.example' } });
      known.add(envelope);
      await arrived({ letter, at, ...(await opened(raw)) });
      return answer;
    },
  };
}

async function opened(raw: Buffer): Promise<Omit<Arrived, 'letter' | 'at'>> {
  const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(raw);
  const part = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const ics = part === undefined ? null : typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
  return { subject, text, html, ics };
}

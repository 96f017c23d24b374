/** A rendered mail becomes one MIME message, by nodemailer. */
import { DateTime } from 'luxon';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type CalendarPart, calendarPart } from '#schemas/calendar-entry.ts';

/** What the message says, and to whom. */
export interface Outgoing {
  readonly envelope: string;
  /** Name in the message register. */
  readonly message: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly locale: string;
  /** Real clock. */
  readonly at: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly calendar?: CalendarPart | undefined;
}

/**
 * The bytes of the message. Message-ID follows from the envelope; nobody's holiday notice answers it. All our mail is about what the reader does
 * with us, so there is no List-Unsubscribe.
 */
export async function buildMime(mail: Outgoing): Promise<Buffer> {
  const { envelope, from, to, replyTo, subject, html, text } = mail;
  const composer = new MailComposer({
    ...{ to, replyTo, subject, html, text },
    from: { name: 'Magnet', address: from },
    textEncoding: 'quoted-printable',
    ...(mail.calendar && (await calendarIn(mail.calendar))),
    date: DateTime.fromISO(mail.at, { zone: 'utc' }).toRFC2822() ?? '',
    messageId: `<${envelope}@${from.slice(from.indexOf('@') + 1)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.locale,
      'X-Magnet-Envelope': envelope,
      'X-Magnet-Message': mail.message,
    },
  });
  return composer.compile().build();
}

/** Another alternative of the same mail: programs show their buttons for it. It is attached too, for who has to open it by hand. Throws where it is wrong. */
async function calendarIn(given: CalendarPart) {
  const calendar = calendarPart.parse(given);
  const { invitationOf } = await import('./ics.ts');
  return { icalEvent: { method: calendar.method, filename: 'invite.ics', content: invitationOf(calendar), encoding: 'utf-8' } };
}

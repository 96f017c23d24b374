/** Sends on what the service cannot read, whole and attached, to the people of the coordination. */
import { DateTime } from 'luxon';

/** What is sent on, from us to whom. */
export interface Forwarded {
  readonly envelope: string;
  readonly from: string;
  readonly to: string;
  /** Real clock. */
  readonly at: string;
  readonly raw: Uint8Array;
}

/** Staff reads Catalan. */
const words = {
  subject: 'Resposta de calendari que no s’ha pogut llegir',
  body: `Aquest correu ha arribat a l’adreça on els programes de calendari responen a les invitacions, però el servei no hi ha trobat cap resposta que pugui anotar: potser una persona hi escriu, proposa una altra hora o respon a una convocatòria que ja no hi és.

Va adjunt, sencer. Si hi ha una resposta, anoteu-la a la sessió. Per respondre-hi, escriviu a qui l’envia: la bústia d’on surt aquest avís, no la llegeix ningú.
`,
};

/**
 * The bytes of the mail; the attached one stays as it is, so nothing of it is encoded. It says that a machine sent it: what a machine answers to it
 * is not sent on.
 */
export function forwardMime({ envelope, from, to, at, raw }: Forwarded): Buffer {
  const boundary = boundaryFor(envelope, raw);
  const lines = [
    `From: Magnet <${from}>`,
    `To: ${to}`,
    `Subject: ${encoded(words.subject)}`,
    `Date: ${DateTime.fromISO(at, { zone: 'utc' }).toRFC2822()}`,
    `Message-ID: <${envelope}@${from.slice(from.indexOf('@') + 1)}>`,
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    'Content-Language: ca',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64(words.body),
    `--${boundary}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="correu.eml"',
    `Content-Transfer-Encoding: ${raw.every((byte) => byte < 0x80) ? '7bit' : '8bit'}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), raw, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** One that the mail itself does not have. */
function boundaryFor(envelope: string, raw: Uint8Array): string {
  const bytes = Buffer.from(raw);
  let boundary = `magnet-${envelope}`;
  while (bytes.includes(`--${boundary}`)) boundary += '-';
  return boundary;
}

const base64 = (text: string): readonly string[] =>
  Buffer.from(text.replace(/\n/gu, '\r\n'))
    .toString('base64')
    .match(/.{1,76}/gu) ?? [];

/** RFC 2047, one word of at most 39 octets a line. */
function encoded(text: string): string {
  const parts: string[] = [];
  for (const character of text) {
    const last = parts.at(-1) ?? '';
    if (parts.length > 0 && Buffer.byteLength(last + character) <= 39) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

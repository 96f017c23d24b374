/** Envelopes: one MIME message to one address; their id follows from what they are about and to whom. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Envelope, envelope as schema } from '#schemas/entities/mail.ts';
import { aYearAfter } from './expiry.ts';
import { dueShard } from './keys.ts';
import type { Head, Item, Key, Write } from './store.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Where an envelope is kept. */
export const envelopeKey = (id: string): Key => ({ pk: `envelope#${id}`, sk: 'envelope' });

/** A ULID of the instant `at` whose 80 bits follow from `parts`, so that put-if-absent makes a mail unique. */
export function envelopeId(at: string, ...parts: readonly string[]): string {
  let time = Date.parse(at);
  let id = '';
  for (let count = 0; count < 10; count += 1) {
    id = `${crockford[time % 32]}${id}`;
    time = Math.floor(time / 32);
  }
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  for (const byte of bytes.subarray(0, 16)) id += crockford[byte % 32];
  return id;
}

/** The `list` partition of the mails about a case or an item. */
export const mailsAbout = (id: string): string => `mails#${id}`;

/** Writes an envelope; without a revision it is new. `due` is when to look at it again, by the programme clock. */
export function envelopeWrite(envelope: Envelope, options: { readonly rev?: number; readonly due?: string } = {}): Write {
  const { id, subject, state, at, possiblyTwice, reasons, address } = envelope;
  const head = { id, subject: subject.slice(0, 200), state, at, possiblyTwice, address, message: reasons[0]?.message ?? '' };
  const about = envelope.case ?? envelope.item;
  const places = {
    ...(about && { list: { p: mailsAbout(about), s: `${at}#${id}` } }),
    ...(options.due && { due: { p: dueShard(id), s: `${options.due}#envelope#${id}` } }),
  };
  const row = { key: envelopeKey(id), type: 'envelope', v: 1, head, body: envelope, at: places };
  return { put: { ...row, ...aYearAfter(at, options.due !== undefined) }, if: options.rev ?? 'absent' };
}

/** The envelope of a row. */
export const envelopeOf = (item: Item): Envelope => schema.parse(item.body);

const line = schema
  .pick({ id: true, subject: true, state: true, at: true, possiblyTwice: true, address: true })
  .extend({ message: z.string() });
/** What lists of mails show. */
export type MailLine = z.infer<typeof line>;
/** The line of a head. */
export const mailLineOf = (head: Head): MailLine => line.parse(head.head);

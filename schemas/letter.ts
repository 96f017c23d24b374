/** What one mail says, composed and ready to be laid out: the props of every message. */
import * as z from 'zod';

const words = z.string().min(1);

/** A paragraph, the title of a part with a line under it and the link of a part, what a person wrote, a code to type, comments on answers, or what was sent. */
export const letterBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words }),
  z.strictObject({ kind: z.literal('title'), text: words, under: words.nullable() }),
  z.strictObject({ kind: z.literal('link'), label: words, url: z.url() }),
  z.strictObject({ kind: z.literal('quote'), text: words }),
  z.strictObject({ kind: z.literal('pin'), pin: words }),
  z.strictObject({ kind: z.literal('comments'), items: z.array(z.strictObject({ about: words, text: words })) }),
  z.strictObject({
    kind: z.literal('answers'),
    sections: z.array(z.strictObject({ title: words, rows: z.array(z.strictObject({ question: z.string(), answer: z.string() })) })),
  }),
]);
/** One part of a letter. */
export type LetterBlock = z.infer<typeof letterBlock>;

/** What a letter is about: a day with its hours, a deadline, a case. `link`: where one takes part from afar; nothing that the public wrote is one. */
export const letterBox = z.strictObject({ title: words, hours: words.optional(), lines: z.array(words), link: z.url().optional() });
/** See {@link letterBox}. */
export type LetterBox = z.infer<typeof letterBox>;

/** A letter in one language: subject, the box with what it is about, blocks, at most two buttons, and the three lines of the foot. */
export const letterProps = z.strictObject({
  subject: words,
  box: letterBox.nullable(),
  blocks: z.array(letterBlock).min(1),
  buttons: z.array(z.strictObject({ label: words, url: z.url() })).max(2),
  /** Why the reader gets it, what stops it, where to answer. */
  why: words,
  stops: words.nullable(),
  replyTo: z.email(),
  /** Invented data: the letter says so. */
  demo: z.boolean(),
});
export type LetterProps = z.infer<typeof letterProps>;

/** @jsxImportSource react */
/** A letter's props become HTML and plain text; nothing else happens here. */
import { renderToStaticMarkup } from 'react-dom/server';
import { letterProps } from '#schemas/letter.ts';
import type { Locale } from '#schemas/text.ts';
import { LetterMail } from './templates/letter.tsx';
import { plainLetter } from './templates/plain.ts';

/** A mail ready to be put into MIME. */
export interface Rendered {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly replyTo: string;
}

/** Renders a letter. Throws when the props are not those of the message register. */
export function render({ props, locale }: { readonly props: unknown; readonly locale: Locale }): Rendered {
  const letter = letterProps.parse(props);
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<LetterMail locale={locale} letter={letter} />)}`;
  return { subject: letter.subject, replyTo: letter.replyTo, html, text: plainLetter(letter, locale) };
}

/** @jsxImportSource react */
/** The one template: any message of the register, the ones of the workflows included. */
import type { LetterProps } from '#schemas/letter.ts';
import type { Locale } from '#schemas/text.ts';
import { Block, Box, Buttons } from '../blocks.tsx';
import { Frame } from '../layout.tsx';
import { partsOf, previewOf } from '../parts.ts';

/** A letter as HTML. */
export function LetterMail({ locale, letter }: { readonly locale: Locale; readonly letter: LetterProps }) {
  const { lead, main, details } = partsOf(letter);
  const list = (blocks: typeof lead) => blocks.map((block, at) => <Block key={String(at)} block={block} />);
  return (
    <Frame locale={locale} preview={previewOf(letter)} {...letter}>
      {list(lead)}
      {letter.box && <Box {...letter.box} />}
      {list(main)}
      {letter.buttons.length > 0 && <Buttons buttons={letter.buttons} />}
      {list(details)}
    </Frame>
  );
}

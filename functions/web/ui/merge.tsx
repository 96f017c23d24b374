/** Two people wrote the same answer: both texts side by side, and one is chosen. */
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import type { Examples } from './types.ts';

export interface MergeProps {
  readonly locale: Locale;
  /** The input's name; the choice is posted as `_merge.<name>` = `mine` or `theirs`. */
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** "Biel Mas, avui a les 10:40". */
  readonly by: string;
}

function Side({
  name,
  side,
  title,
  text,
  locale,
}: {
  readonly name: string;
  readonly side: 'mine' | 'theirs';
  readonly title: string;
  readonly text: string;
  readonly locale: Locale;
}) {
  return (
    <label class="pick">
      <input type="radio" name={`_merge.${name}`} value={side} checked={side === 'mine'} />
      <span>
        <small>{title}</small>
        <span class={text ? 'says' : 'soft'}>{text || uiText.empty[locale]}</span>
      </span>
    </label>
  );
}

/** A fieldset with two radios. What the reader wrote is chosen until they say otherwise. */
export function Merge({ locale, name, label, mine, theirs, by }: MergeProps) {
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="pair">
        <Side name={name} side="mine" title={uiText.yours[locale]} text={mine} locale={locale} />
        <Side name={name} side="theirs" title={by} text={theirs} locale={locale} />
      </div>
    </fieldset>
  );
}

export const examples: Examples = {
  'both wrote': () => (
    <Merge
      locale="ca"
      name="necessitats"
      label="Quina realitat volem canviar?"
      mine="Moltes famílies passen de llarg."
      theirs="Moltes famílies del barri trien una altra escola."
      by="Biel Mas, avui a les 10:40"
    />
  ),
};

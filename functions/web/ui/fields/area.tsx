/** Paragraphs in people's own words, with a counter that counts only with script and always says the limit. */
import { fill } from '#schemas/text.ts';
import { uiText } from '../../text/ui.ts';
import type { Examples, Maybe } from '../types.ts';
import { Frame } from './frame.tsx';
import { idOf, partId } from './ids.ts';
import { describedBy, type ValueProps } from './props.ts';

export interface AreaProps extends ValueProps {
  /** Characters that fit. More are kept and told, never cut. */
  readonly max?: Maybe<number>;
  readonly rows?: Maybe<number>;
}

/** Grows with what is typed. */
export function Area(props: AreaProps) {
  const { name, locale, max } = props;
  const count = max ? fill(uiText.charactersUpTo, locale, { n: max.toLocaleString(locale) }) : undefined;
  return (
    <Frame field={props} long>
      <textarea
        class={props.rows && props.rows < 4 ? 'in low' : 'in'}
        id={idOf(name)}
        name={name}
        rows={props.rows ?? 5}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(props, count ? ['count'] : [])}
        disabled={props.disabled}
        data-max={max}
      >
        {props.value}
      </textarea>
      {count ? (
        <p
          class="hint small"
          id={partId(name, 'count')}
          data-left={uiText.charactersLeft[locale]}
          data-over={uiText.charactersOver[locale]}
        >
          {count}
        </p>
      ) : null}
    </Frame>
  );
}

export const examples: Examples = {
  'with counter': () => (
    <Area
      locale="ca"
      name="area.canviar"
      label="Quina realitat volem canviar?"
      hint="No hi poseu noms d’alumnes ni de famílies."
      max={3000}
      value={'Cada curs veiem com moltes famílies passen de llarg.\nVolem que s’aturin.'}
    />
  ),
  'with a comment beside': () => (
    <Area
      locale="ca"
      name="area.esmena"
      label="Evidències de famílies"
      rows={3}
      value="Moltes."
      error="Heu escrit 7 caràcters. Expliqueu-ho amb 200 com a mínim."
      beside={<p class="says">Podeu dir quantes famílies?</p>}
    />
  ),
};

/** A value that nobody types: computed from the answers or copied from the directory. */
import { uiText } from '../../text/ui.ts';
import { SourceTag } from '../source-tag.tsx';
import type { Examples } from '../types.ts';
import { partId } from './ids.ts';
import type { ValueProps } from './props.ts';

/** An output with its source. Posts nothing. */
export function ComputedField({ locale, name, label, hint, value, source, compact }: ValueProps) {
  const words = value === '' ? <span class="soft">{uiText.empty[locale]}</span> : value;
  return (
    <div class={compact ? 'cell gap' : 'field fact'}>
      <span class={compact ? 'hint' : 'label'} id={partId(name, 'label')}>
        {label}
      </span>
      {hint ? <p class="hint">{hint}</p> : null}
      <output aria-labelledby={partId(name, 'label')} data-computed={name}>
        {words}
      </output>
      {source ? <SourceTag {...source} /> : null}
    </div>
  );
}

export const examples: Examples = {
  'from the directory': () => (
    <ComputedField
      locale="ca"
      name="computed.nom"
      label="Nom"
      value="Escola Vent de Paper"
      source={{ children: 'Directori de centres · 3 de maig de 2027' }}
    />
  ),
  'not known yet': () => (
    <ComputedField locale="ca" name="computed.dif" label="Diferència" value="" source={{ kind: 'calc', children: 'Calculat' }} />
  ),
};

/** One of several: radios up to seven, a select above. */
import { uiText } from '../../text/ui.ts';
import type { Examples, Maybe } from '../types.ts';
import { Frame, SetFrame } from './frame.tsx';
import { idOf } from './ids.ts';
import { describedBy, type Option, type ValueProps } from './props.ts';

export interface ChoiceProps extends ValueProps {
  readonly options: readonly Option[];
  /** Radios on one line (scales, yes and no). */
  readonly inline?: Maybe<boolean>;
}

const mostRadios = 7;

function Select(props: ChoiceProps) {
  return (
    <Frame field={props}>
      <select
        class="in"
        id={idOf(props.name)}
        name={props.name}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        disabled={props.disabled}
      >
        <option value="">{uiText.choose[props.locale]}</option>
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** The first radio carries the id that error links lead to. */
export function Choice(props: ChoiceProps) {
  if (props.options.length > mostRadios || (props.compact && !props.inline)) return <Select {...props} />;
  const id = idOf(props.name);
  return (
    <SetFrame field={props} role="radiogroup">
      <div class={props.inline ? 'side' : undefined}>
        {props.options.map((option, at) => (
          <label class="pick">
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${at}`}
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
            />
            <span>
              {option.label}
              {option.hint ? <small>{option.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </SetFrame>
  );
}

const zones: readonly Option[] = [
  { value: 'municipi', label: 'El municipi' },
  { value: 'zona', label: 'La zona educativa', hint: 'La que té assignada el centre' },
  { value: 'districte', label: 'El districte' },
];
const many: readonly Option[] = ['Art', 'Ciència', 'Tecnologia', 'Comunicació', 'Salut', 'Patrimoni', 'Medi ambient', 'Altres'].map(
  (label) => ({
    value: label.toLowerCase(),
    label,
  }),
);

export const examples: Examples = {
  'few options': () => (
    <Choice
      locale="ca"
      name="choice.zona"
      label="Amb quina zona us compareu?"
      hint="Feu servir la mateixa zona en totes les preguntes."
      options={zones}
      value="municipi"
    />
  ),
  'few options, none chosen': () => (
    <Choice locale="ca" name="choice.error" label="Amb quina zona us compareu?" options={zones} value="" error="Trieu una zona." />
  ),
  'many options': () => <Choice locale="ca" name="choice.ambit" label="Àmbit de coneixement" options={many} value="salut" />,
};

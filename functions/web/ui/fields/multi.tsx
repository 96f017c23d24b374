/** Several of several: tick boxes. */
import type { Examples } from '../types.ts';
import { SetFrame } from './frame.tsx';
import { idOf } from './ids.ts';
import type { FieldProps, Option } from './props.ts';

export interface MultiProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
}

/** The first box carries the id that error links lead to. */
export function Multi(props: MultiProps) {
  const id = idOf(props.name);
  return (
    <SetFrame field={props}>
      <div>
        {props.options.map((option, at) => (
          <label class="pick">
            <input
              type="checkbox"
              id={at === 0 ? id : `${id}-${at}`}
              name={props.name}
              value={option.value}
              checked={props.values.includes(option.value)}
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

const fields: readonly Option[] = [
  { value: 'art', label: 'Art' },
  { value: 'ciencia', label: 'Ciència' },
  { value: 'salut', label: 'Salut', hint: 'També esport i alimentació' },
];

export const examples: Examples = {
  'two ticked': () => (
    <Multi
      locale="ca"
      name="multi.ambit"
      label="Àmbit de coneixement desitjat"
      hint="Trieu-ne fins a tres."
      options={fields}
      values={['art', 'salut']}
    />
  ),
  'none ticked': () => (
    <Multi
      locale="ca"
      name="multi.error"
      label="Àmbit de coneixement desitjat"
      options={fields}
      values={[]}
      error="Trieu-ne un com a mínim."
    />
  ),
};

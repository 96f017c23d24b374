/** Several inputs with one question, side by side. */
import type { Child } from 'hono/jsx';
import type { Examples } from '../types.ts';
import { ComputedField } from './computed.tsx';
import { DecimalInput } from './decimal.tsx';
import { SetFrame } from './frame.tsx';
import { idOf } from './ids.ts';
import type { FieldProps } from './props.ts';

export interface GroupProps extends FieldProps {
  /** Fields with `compact`. */
  readonly children: Child;
}

/** Errors of its inputs go under the line. */
export function Group({ children, ...field }: GroupProps) {
  return (
    <SetFrame field={field} id={idOf(field.name)}>
      <div class="duo">{children}</div>
    </SetFrame>
  );
}

export const examples: Examples = {
  'centre and zone': () => (
    <Group
      locale="ca"
      name="group.beques"
      label="Beques de menjador o de material"
      warning={{
        title: 'La diferència amb la zona és petita',
        text: 'El programa busca 10 punts més de beques. Aquest centre en té 3,5 més.',
      }}
    >
      <DecimalInput locale="ca" compact name="group.centre" label="El centre" value="48,2" unit="%" />
      <DecimalInput
        locale="ca"
        compact
        name="group.zona"
        label="La zona"
        value="342"
        unit="%"
        error="Heu escrit 342. Ha de ser un percentatge."
      />
      <ComputedField locale="ca" compact name="group.dif" label="Diferència" value="+3,5 punts" />
    </Group>
  ),
};

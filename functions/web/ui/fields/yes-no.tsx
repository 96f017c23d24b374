/** Yes or no. */
import { uiText } from '../../text/ui.ts';
import type { Examples } from '../types.ts';
import { Choice } from './choice.tsx';
import type { ValueProps } from './props.ts';

/** What the radios post. */
export const yesValue = 'si';
/** What the radios post. */
export const noValue = 'no';

/** Two radios on one line; none chosen is no answer. */
export function YesNo(props: ValueProps) {
  const options = [
    { value: yesValue, label: uiText.yes[props.locale] },
    { value: noValue, label: uiText.no[props.locale] },
  ];
  return <Choice {...props} options={options} inline />;
}

export const examples: Examples = {
  answered: () => <YesNo locale="ca" name="yesno.zer" label="Forma part d’una ZER?" value="no" />,
};

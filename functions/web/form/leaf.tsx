/** One input of a form: from its declaration and what was typed to its component. */
import type { HtmlEscapedString } from 'hono/utils/html';
import type { LeafField } from '#schemas/form/field.ts';
import type { Input, Planned } from '#schemas/form/plan.ts';
import { leafWidget } from '#schemas/form/widgets/registry.ts';
import type { Text } from '#schemas/text.ts';
import { formText } from '../text/form.ts';
import { Area } from '../ui/fields/area.tsx';
import { CentreField } from '../ui/fields/centre.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { ComputedField } from '../ui/fields/computed.tsx';
import { DateInput } from '../ui/fields/date.tsx';
import { DecimalInput } from '../ui/fields/decimal.tsx';
import { Declaration } from '../ui/fields/declaration.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { FileField } from '../ui/fields/file.tsx';
import { Multi } from '../ui/fields/multi.tsx';
import { NumberInput } from '../ui/fields/number.tsx';
import { PhoneInput } from '../ui/fields/phone.tsx';
import type { FieldProps, Option } from '../ui/fields/props.ts';
import { TextInput } from '../ui/fields/text.tsx';
import { YesNo } from '../ui/fields/yes-no.tsx';
import { allTypedAt, type FieldsView, typedAt } from './view.ts';

type Painted = HtmlEscapedString | Promise<HtmlEscapedString>;
type Painter<F extends LeafField> = (
  field: F,
  props: FieldProps & { readonly value: string },
  view: FieldsView,
  planned: Planned,
) => Painted;
type Painters = { readonly [W in LeafField['widget']]: Painter<Extract<LeafField, { widget: W }>> };

const optionsOf = (options: Readonly<Record<string, Text>>, view: FieldsView): readonly Option[] =>
  Object.entries(options).map(([value, text]) => ({ value, label: text[view.locale] }));

const painters: Painters = {
  text: (field, props) => <TextInput {...props} autocomplete={field.autocomplete} width={field.max <= 12 ? 'w8' : undefined} />,
  area: (field, props) => <Area {...props} max={field.max} />,
  number: (field, props) => <NumberInput {...props} unit={field.unit?.[props.locale]} />,
  decimal: (field, props) => <DecimalInput {...props} unit={field.unit?.[props.locale]} />,
  date: (_, props) => <DateInput {...props} />,
  email: (_, props) => <EmailInput {...props} autocomplete="email" />,
  phone: (_, props) => <PhoneInput {...props} />,
  choice: (field, props, view) => <Choice {...props} options={optionsOf(field.options, view)} />,
  multi: (field, { value: _, ...props }, view) => (
    <Multi {...props} values={[...allTypedAt(view.raw, props.name)]} options={optionsOf(field.options, view)} />
  ),
  yesNo: (field, props) =>
    field.mustBe ? (
      <Declaration {...props} statement={(field.statement ?? field.label)[props.locale]} checked={props.value === 'si'} />
    ) : (
      <YesNo {...props} />
    ),
  file: (_, props, view, planned) => <FileField {...props} href={view.fileHref?.(planned.key) ?? ''} file={view.files?.[planned.key]} />,
  centre: (_, props, view) => <CentreField {...props} api={view.centresApi} chosen={view.centre?.chosen} found={view.centre?.found} />,
  computed: (field, props, view, planned) => (
    <ComputedField {...props} value={computedWords(planned, view)} source={{ children: field.source[props.locale], kind: 'calc' }} />
  ),
};

/** The value of a computed field in words; a sentence while it cannot be known. */
function computedWords({ key, field }: Planned, { reading, locale }: FieldsView): string {
  const value = reading.values[key];
  if (field.widget !== 'computed' || value === null || value === undefined) return formText.notYet[locale];
  return leafWidget(field).words(field, value, () => undefined)[locale];
}

/** Paints one input. */
export function Leaf({
  view,
  planned,
  input,
  props,
}: {
  readonly view: FieldsView;
  readonly planned: Planned;
  readonly input: Input;
  readonly props: FieldProps;
}): Painted {
  const paint = painters[input.field.widget] as Painter<LeafField>;
  return paint(input.field, { ...props, value: typedAt(view.raw, input.path) }, view, planned);
}

/** A form to print and fill by hand. */
import { type BlankField, type BlankSpace, blank } from '#schemas/form/blank.ts';
import type { Form } from '#schemas/form/form.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { formText } from '../text/form.ts';
import { PageHead } from '../ui/page-head.tsx';

/** Every section with its questions and the room for their answers. */
export function FormBlankBody({ locale, form, version }: { readonly locale: Locale; readonly form: Form; readonly version: number }) {
  return (
    <div class="flow blank">
      <PageHead title={form.name[locale]} over={formText.blank.title[locale]} sub={formText.blank.note[locale]} />
      {form.disclaimer ? <p>{form.disclaimer[locale]}</p> : null}
      {blank(form, version).map((section, at) => (
        <section class="flow" aria-labelledby={`blank-${section.key}`}>
          <h2 id={`blank-${section.key}`}>
            {at + 1}. {section.title[locale]}
          </h2>
          {section.intro ? <p class="soft">{section.intro[locale]}</p> : null}
          {section.fields.map((field) => (
            <Question locale={locale} field={field} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Question({ locale, field }: { readonly locale: Locale; readonly field: BlankField }) {
  const marks = [field.conditional ? formText.blank.only[locale] : '', field.optional ? formText.blank.optional[locale] : ''].filter(
    Boolean,
  );
  return (
    <div class="item">
      <h3>
        {field.question[locale]}
        {marks.length > 0 ? <span class="opt"> ({marks.join(', ')})</span> : null}
      </h3>
      {field.hint ? <p class="hint">{field.hint[locale]}</p> : null}
      <Room locale={locale} space={field.space} />
    </div>
  );
}

/** Lines to write on, boxes to tick, a table to fill. */
function Room({ locale, space }: { readonly locale: Locale; readonly space: BlankSpace }) {
  switch (space.space) {
    case 'lines':
      return <Lines count={space.lines} unit={space.unit?.[locale]} />;
    case 'boxes':
      return (
        <ul class="plain boxes">
          {space.options.map((option) => (
            <li>{option[locale]}</li>
          ))}
        </ul>
      );
    case 'inputs':
      return (
        <>
          {space.inputs.map(({ label, space: inner }) => (
            <div>
              <p>{label[locale]}</p>
              <Room locale={locale} space={inner} />
            </div>
          ))}
        </>
      );
    case 'table':
      return <Grid locale={locale} columns={space.columns} rows={space.rows} />;
    case 'attachment':
      return <p class="soft">{formText.blank.attachment[locale]}</p>;
  }
}

function Lines({ count, unit }: { readonly count: number; readonly unit: string | undefined }) {
  return (
    <div class="rules">
      {Array.from({ length: count }, () => (
        <p class="rule">{unit ?? ''}</p>
      ))}
    </div>
  );
}

function Grid({
  locale,
  columns,
  rows,
}: {
  readonly locale: Locale;
  readonly columns: readonly Text[];
  readonly rows: readonly (Text | null)[];
}) {
  const named = rows.some((row) => row !== null);
  return (
    <table>
      <thead>
        <tr>
          {named ? <td /> : null}
          {columns.map((column) => (
            <th scope="col">{column[locale]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {named ? <th scope="row">{row?.[locale]}</th> : null}
            {columns.map(() => (
              <td class="room" />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

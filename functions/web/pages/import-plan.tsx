/** The dry run of an import of the directory: what would change, line by line, before anything does. */
import type { Child } from 'hono/jsx';
import type { FieldChange } from '#functions/rules/directory/changes.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { Named, Plan } from '../../use-cases/directory/plan-import.ts';
import { evenSoInput } from '../../use-cases/directory/upload-import.ts';
import { paths } from '../paths.ts';
import { directoryText, recordNames } from '../text/directory.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Declaration } from '../ui/fields/declaration.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Totals } from '../ui/totals.tsx';
import type { Maybe } from '../ui/types.ts';
import { Warning } from '../ui/warning.tsx';

/** Rows of a list; more are counted. */
const longest = 50;

export interface PlanProps {
  readonly locale: Locale;
  readonly plan: Plan;
  /** The uploaded file. */
  readonly file: string;
  readonly error?: Maybe<string>;
}

/** Totals, the button, then the lists: what was left out first. */
export function PlanBody(props: PlanProps) {
  const { locale, plan } = props;
  const counts = { new: plan.new.length, changed: plan.changed.length, disappeared: plan.disappeared.length, same: plan.same };
  const nothing = counts.new + counts.changed + counts.disappeared === 0;
  return (
    <div class="flow">
      <PageHead
        title={directoryText.planTitle[locale]}
        over={<SafeLink href={paths.directory()}>{directoryText.title[locale]}</SafeLink>}
        sub={subOf(plan, locale)}
      />
      <Totals
        items={[
          ...(['new', 'changed', 'disappeared', 'same'] as const).map((key) => totalOf(key, counts[key], locale)),
          { ...totalOf('rejected', plan.rejected.length, locale), ...(plan.rejected.length > 0 && { kind: 'soon' as const }) },
        ]}
      />
      {plan.ignored.length > 0 ? (
        <p class="small soft">{fill(directoryText.ignored, locale, { headings: plan.ignored.join(', ') })}</p>
      ) : null}
      {nothing ? (
        <Note kind="info">
          <p>{directoryText.nothing[locale]}</p>
        </Note>
      ) : (
        <Apply {...props} />
      )}
      <Lists locale={locale} plan={plan} />
    </div>
  );
}

function totalOf(
  key: keyof typeof directoryText.totals,
  count: number,
  locale: Locale,
): { readonly figure: string; readonly text: string } {
  return { figure: showNumber(count, locale), text: directoryText[count === 1 ? 'one' : 'totals'][key][locale] };
}

function subOf({ lines, read, curs, earlier }: Plan, locale: Locale): string {
  const said = [fill(directoryText.planSub, locale, { lines: showNumber(lines, locale), read: showNumber(read, locale) })];
  if (curs) said.push(fill(directoryText.planCurs, locale, { curs: showSchoolYear(curs) }));
  if (earlier > 0) said.push(fill(directoryText.planEarlier, locale, { n: showNumber(earlier, locale) }));
  return said.join(' · ');
}

function Apply({ locale, plan, file, error }: PlanProps) {
  const gone = { n: showNumber(plan.disappeared.length, locale) };
  return (
    <Form action={paths.directoryFile()} hidden={{ fitxer: file }}>
      <ErrorSummary locale={locale} errors={error ? [{ name: evenSoInput, text: error }] : []} />
      {plan.suspicious ? (
        <>
          <Warning locale={locale} title={directoryText.suspiciousTitle[locale]} quiet>
            {fill(directoryText.suspicious, locale, gone)}
          </Warning>
          <Declaration
            locale={locale}
            name={evenSoInput}
            label={directoryText.evenSo[locale]}
            statement={directoryText.evenSoStatement[locale]}
            checked={false}
            error={error}
          />
        </>
      ) : null}
      {plan.disappeared.length > 0 ? <p>{directoryText.neverDeletes[locale]}</p> : null}
      <FormActions>
        <Button>{directoryText.apply[locale]}</Button>{' '}
        <ButtonLink kind="alt" href={paths.directory()}>
          {directoryText.another[locale]}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function Lists({ locale, plan }: Pick<PlanProps, 'locale' | 'plan'>) {
  const { columns } = directoryText;
  const school: readonly Column<Named>[] = [
    { head: columns.code[locale], cell: ({ codi }) => codi },
    { head: columns.name[locale], rowHead: true, cell: ({ nom }) => nom },
    { head: columns.place[locale], cell: ({ municipi }) => municipi },
  ];
  const changes: Column<Plan['changed'][number]> = {
    head: columns.changes[locale],
    cell: ({ fields, back }) => (back ? directoryText.back[locale] : fields.map((field) => changeWords(field, locale)).join(' · ')),
  };
  const rejected: readonly Column<Plan['rejected'][number]>[] = [
    { head: columns.line[locale], cell: ({ line }) => line, numeric: true },
    { head: columns.code[locale], cell: ({ codi }) => codi },
    { head: columns.name[locale], rowHead: true, cell: ({ nom }) => nom },
    { head: columns.reason[locale], cell: ({ reason }) => reason[locale] },
  ];
  return (
    <>
      <List locale={locale} id="rebutjats" of="rejected" rows={plan.rejected} columns={rejected} />
      <List locale={locale} id="desapareguts" of="disappeared" rows={plan.disappeared} columns={school} />
      <List locale={locale} id="canviats" of="changed" rows={plan.changed} columns={[...school, changes]} />
      <List locale={locale} id="nous" of="new" rows={plan.new} columns={school} />
    </>
  );
}

interface ListProps<Row> {
  readonly locale: Locale;
  readonly id: string;
  readonly of: keyof typeof directoryText.totals;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

function List<Row>({ locale, id, of, rows, columns }: ListProps<Row>): Child {
  if (rows.length === 0) return null;
  const rest = rows.length - longest;
  const { figure, text } = totalOf(of, rows.length, locale);
  return (
    <>
      <DataTable id={id} caption={`${figure} ${text}`} rows={rows.slice(0, longest)} columns={columns} />
      {rest > 0 ? <p class="soft">{fill(directoryText.more, locale, { n: showNumber(rest, locale) })}</p> : null}
    </>
  );
}

/** «telèfon: 937000000 → 937000001». */
function changeWords({ field, from, to }: FieldChange, locale: Locale): string {
  const nothing = directoryText.nothingSaid[locale];
  return `${recordNames[field][locale]}: ${from || nothing} → ${to || nothing}`;
}

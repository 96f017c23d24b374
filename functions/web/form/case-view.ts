/** From a loaded case to what its pages are painted from. */
import type { CaseFile } from '#schemas/entities/case.ts';
import { type Planned, planOf } from '#schemas/form/plan.ts';
import type { FormError, Reading } from '#schemas/form/read.ts';
import { containerOf } from '#schemas/form/widgets/registry.ts';
import type { Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { isOpen, openInputs } from '../../rules/amend.ts';
import type { LoadedCase } from '../../use-cases/cases/load-case.ts';
import { paths } from '../paths.ts';
import type { SummaryError } from '../ui/error-summary.tsx';
import { type AttachedFile, type FieldsView, isShown, said } from './view.ts';

/** "Sol·licitud de centre 2027-28". */
export function caseTitle({ form, head }: Pick<LoadedCase, 'form' | 'head'>, locale: Locale): string {
  return head.call ? `${form.name[locale]} ${showSchoolYear(head.curs)}` : form.name[locale];
}

/** The last file of each field: what counts. */
export function filesOf({ head, files }: Pick<LoadedCase, 'head' | 'files'>, locale: Locale): Readonly<Record<string, AttachedFile>> {
  const kilobytes = (file: CaseFile): string => new Intl.NumberFormat(locale).format(Math.max(1, Math.round(file.bytes / 1000)));
  return Object.fromEntries(
    files.map((file) => [
      file.field,
      {
        name: file.name,
        href: paths.caseFile(head.id, file.field, { baixa: file.id }),
        details: `${extension(file.name)}, ${kilobytes(file)} kB · ${instantInWords(file.at, locale)}`,
      },
    ]),
  );
}

const extension = (name: string): string => (name.split('.').at(-1) ?? '').toUpperCase();

/** The fields that may be written now; undefined = all. */
export function writableOf({ form, head, body }: LoadedCase, reading: Reading): ReadonlySet<string> | undefined {
  const open = openInputs(
    form.workflow,
    head,
    body,
    reading.errors.map(({ path }) => path),
  );
  if (open === 'all') return undefined;
  const { fields } = planOf(form, head.version);
  return new Set(fields.map(({ key }) => key).filter((key) => isOpen(open, key)));
}

/** Everything that the fields of a case's page are painted from. */
export function caseView(
  loaded: LoadedCase,
  reading: Reading,
  locale: Locale,
  more: Pick<FieldsView, 'errors' | 'writable'> & Partial<FieldsView>,
): FieldsView {
  const { form, head, raw, body } = loaded;
  const knows = head.code !== '';
  return {
    plan: planOf(form, head.version),
    locale,
    raw,
    reading,
    files: filesOf(loaded, locale),
    fileHref: (field) => paths.caseFile(head.id, field),
    centresApi: paths.apiCentres(),
    comments: body.amendments,
    ...(knows && { centre: { chosen: { codi: head.code, nom: head.name, municipi: head.municipality } } }),
    ...more,
  };
}

/** Lines of the error summary: the question, and what is expected. */
export function errorLines({ plan, errors, locale }: FieldsView, found: readonly FormError[]): readonly SummaryError[] {
  return found
    .filter((error) => isShown(errors, error))
    .map(({ path, message }) => ({ name: path, text: said(questionAt(plan.at.get(path), path, locale), message[locale]) }));
}

/** The question of an input: "Resultat de la votació · A favor". */
function questionAt(planned: Planned | undefined, path: string, locale: Locale): string {
  const row = planned?.rows.findIndex((inputs) => inputs.some((input) => input.path === path)) ?? -1;
  const input = planned?.rows[row]?.find((each) => each.path === path);
  const title = planned?.container && input ? containerOf(planned.container.field).title(planned.container.field, row) : null;
  const parts = [planned?.question, title, planned?.container ? input?.field.label : null];
  return parts.flatMap((part) => (part ? [part[locale]] : [])).join(' · ');
}

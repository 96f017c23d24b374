/** The other columns of an export: what was submitted, by the version of its form; or by the frozen words where the version is gone. */
import * as z from 'zod';
import { cells, columns } from '#schemas/form/columns.ts';
import { read } from '#schemas/form/read.ts';
import type { Locale } from '#schemas/text.ts';
import type { LoadedCase } from '../cases/load-case.ts';

const cell = z.union([z.string(), z.number(), z.null()]);
const column = z.object({ path: z.string(), title: z.string(), kind: z.enum(['text', 'number', 'date']) });

/** A piece of an export between two steps of its job: rows, and the columns of each version of the form that they speak of. */
export const exportPart = z.object({
  versions: z.record(z.string(), z.array(column)),
  rows: z.array(z.object({ order: z.string(), head: z.array(cell), answers: z.record(z.string(), cell) })),
});
/** See {@link exportPart}. */
export type ExportPart = z.infer<typeof exportPart>;

/** Columns and cells of one case; none for a draft that was never sent. */
export interface Answers {
  readonly version: string;
  readonly columns: ExportPart['versions'][string];
  readonly cells: ExportPart['rows'][number]['answers'];
}

/** What was submitted last. */
export function answersOf(
  { form, document, facts, files }: Pick<LoadedCase, 'form' | 'document' | 'facts' | 'files'>,
  locale: Locale,
): Answers | null {
  if (!document) return null;
  const { version } = document;
  if (!Object.hasOwn(form.versions, version)) return frozen(document, locale);
  const { values } = read(form, version, document.raw, facts);
  const declared = columns(form, version).map(({ path, title, kind }) => ({ path, title: title[locale], kind }));
  const found = cells(form, version, values, locale, (id) => files.find((file) => file.id === id)?.name);
  return {
    version: String(version),
    columns: declared,
    cells: Object.fromEntries(declared.map(({ path }, at) => [path, found[at] ?? null])),
  };
}

function frozen({ version, summary }: NonNullable<LoadedCase['document']>, locale: Locale): Answers {
  const rows = summary.flatMap((section) => section.rows);
  return {
    version: String(version),
    columns: rows.map(({ key, question }) => ({ path: key, title: question[locale], kind: 'text' })),
    cells: Object.fromEntries(rows.map(({ key, answer }) => [key, answer[locale]])),
  };
}

/** The columns of all versions by path: those of the newest in their order, then what only older ones asked. */
export function union(parts: readonly ExportPart[]): ExportPart['versions'][string] {
  const versions = parts.flatMap((part) => Object.entries(part.versions)).sort(([one], [other]) => Number(other) - Number(one));
  const found = new Map<string, ExportPart['versions'][string][number]>();
  for (const [, own] of versions) for (const each of own) if (!found.has(each.path)) found.set(each.path, each);
  return [...found.values()];
}

/** The job that exports cases: page by page into pieces of a file, then the file itself. A result is a file, never a body. */
import * as z from 'zod';
import { queueOf } from '#functions/rules/queue.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Job } from '#schemas/entities/job.ts';
import { locales } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { casesOf, getCase, headOfCase } from '../../store/case.ts';
import { under } from '../../store/keys.ts';
import { getPerson } from '../../store/person.ts';
import { formNamed } from '../cases/known.ts';
import { holding } from '../cases/load-case.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import type { Deps, JobDeps, Sheet } from '../ports.ts';
import { answersOf, type ExportPart, exportPart, union } from './answers.ts';
import { headColumns } from './head-columns.ts';

/** Name of the kind. */
export const exportKind = 'export-cases';

/** Heads of one page of the index. */
const pageSize = 25;

/** What a file of each format is. */
export const fileTypes = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

const jobInput = z.object({
  form: z.string(),
  curs: z.string().optional(),
  filter: z.string(),
  format: z.enum(['csv', 'xlsx']),
  locale: z.enum(locales),
});
type Input = z.infer<typeof jobInput>;

/** Its result counts the cases and names the file. Cursors: `walk <pieces so far> <place in the index>` · `write <pieces>` · `clear <pieces>`. */
export const exportCases: JobKind = {
  name: exportKind,
  title: { ca: 'Exportació de casos', es: 'Exportación de casos', en: 'Export of cases' },
  told: { ca: 'Casos exportats: {cases}.', es: 'Casos exportados: {cases}.', en: 'Cases exported: {cases}.' },
  async open(deps, { input }) {
    const wish = jobInput.parse(input);
    return (job) => {
      const [phase, pieces, cursor] = (job.cursor ?? 'walk 0').split(' ');
      if (phase === 'walk') return walk(deps, job, wish, { pieces: Number(pieces), cursor });
      const keys = Array.from({ length: Number(pieces) }, (_, at) => partKey(job, at));
      return phase === 'write' ? write(deps, job, wish, keys) : clear(deps, job, keys);
    };
  },
};

interface Place {
  readonly pieces: number;
  readonly cursor: string | undefined;
}

/** One page of the index, and what was submitted of the cases in it that the filter lets through. */
async function walk(deps: Deps, job: Job, wish: Input, { pieces, cursor }: Place): Promise<Progress> {
  const form = formNamed(deps, wish.form);
  if (!form) throw new Error(`no form ${wish.form}`);
  const range = wish.curs === undefined ? {} : under(`${wish.curs}#`);
  const page = await deps.store.find('list', casesOf(wish.form), { ...range, limit: pageSize, ...(cursor && { cursor }) });
  const heads = queueOf(form.workflow, page.items.map(headOfCase), deps.now(), JSON.parse(wish.filter));
  if (heads.length > 0) await deps.files.put(partKey(job, pieces), 'application/json', packed(await partOf(deps, heads, wish)));
  const next = pieces + (heads.length > 0 ? 1 : 0);
  const done = job.done + heads.length;
  return { writes: [], cursor: page.cursor ? `walk ${next} ${page.cursor}` : `write ${next}`, done, total: Math.max(job.total ?? 0, done) };
}

async function partOf(deps: Deps, heads: readonly CaseHead[], { locale }: Input): Promise<ExportPart> {
  const part: ExportPart = { versions: {}, rows: [] };
  for (const { id } of heads) {
    const rows = await getCase(deps.store, id);
    if (!rows) continue;
    const known = await holding(deps, rows);
    const assignee = known.head.assignee ? ((await getPerson(deps.store, known.head.assignee))?.name ?? '') : '';
    const answers = answersOf(known, locale);
    if (answers) part.versions[answers.version] ??= answers.columns;
    part.rows.push({
      order: `${known.head.submittedAt ?? known.head.startedAt} ${id}`,
      head: headColumns.map(({ cell }) => cell(known, locale, assignee)),
      answers: answers?.cells ?? {},
    });
  }
  return part;
}

/** The file of all pieces. */
async function write(deps: JobDeps, job: Job, wish: Input, keys: readonly string[]): Promise<Progress> {
  const parts = await Promise.all(keys.map((key) => readPart(deps, key)));
  const name = `${wish.form}-${localDay(job.createdAt)}.${wish.format}`;
  const file = `results/${job.id}/${name}`;
  const sheet = sheetOf(parts, wish);
  await deps.files.put(file, fileTypes[wish.format], await deps.sheets[wish.format](sheet));
  const cases = sheet.rows.length;
  return { writes: [], cursor: `clear ${keys.length}`, done: cases, total: cases, result: { cases, file, name } };
}

/** The pieces go once the file is sure to be there. */
async function clear({ files }: Deps, { done, total }: Job, keys: readonly string[]): Promise<Progress> {
  for (const key of keys) await files.delete(key);
  return { writes: [], cursor: null, done, total };
}

function sheetOf(parts: readonly ExportPart[], { locale, form }: Input): Sheet {
  const answers = union(parts);
  const rows = parts.flatMap((part) => part.rows).sort((one, other) => (one.order < other.order ? -1 : 1));
  return {
    name: form,
    locale,
    columns: [...headColumns.map(({ title, kind }) => ({ title: title[locale], kind })), ...answers],
    rows: rows.map((row) => [...row.head, ...answers.map(({ path }) => row.answers[path] ?? null)]),
  };
}

async function readPart({ files }: Deps, key: string): Promise<ExportPart> {
  const bytes = await files.read(key);
  if (!bytes) throw new Error('a piece of an export is gone');
  return exportPart.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

function packed(part: ExportPart): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(part));
}

function partKey({ id }: Job, at: number): string {
  return `results/${id}/part-${String(at).padStart(4, '0')}.json`;
}

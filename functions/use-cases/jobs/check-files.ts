/** The weekly job that compares what rows say of files with the objects there are (design-cases.md, Files): orphans go, what is missing is told. */
import type { CaseFile } from '#schemas/entities/case.ts';
import { caseFile } from '#schemas/entities/case.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import type { FileEntry } from '../../files/port.ts';
import { casePk, casesOf, fileKey, headOfCase } from '../../store/case.ts';
import { everyItem } from '../../store/every.ts';
import { under } from '../../store/keys.ts';
import { isLost } from '../cases/lost-versions.ts';
import type { Deps } from '../ports.ts';
import type { JobKind, Progress } from './kind.ts';

/** An object may wait so long for its row: the commit that attaches it, or a row that was erased. */
const orphanDays = 7;
/** Keys of one strong read. */
const readAtOnce = 100;
const day = 86_400_000;

const missing: Text = {
  ca: 'No es troben tots els fitxers que consten als casos (en falten {n}). Aviseu qui manté el servei: s’han de recuperar d’una còpia.',
  es: 'No se encuentran todos los archivos que constan en los casos (faltan {n}). Avise a quien mantiene el servicio: hay que recuperarlos de una copia.',
  en: 'Not all files that cases speak of can be found ({n} missing). Tell whoever maintains the service: they must be restored from a copy.',
};

/** Walks the objects, then the cases of each form. Cursors: `objects <cursor>` · `cases <form> <cursor>`. Its result counts orphans and missing. */
export const checkFiles: JobKind = {
  name: 'check-files',
  title: { ca: 'Revisió dels fitxers', es: 'Revisión de los archivos', en: 'Check of the files' },
  told: {
    ca: 'Fitxers que no eren de cap cas i s’han esborrat: {orphans}. Fitxers que falten: {missing}.',
    es: 'Archivos que no eran de ningún caso y se han borrado: {orphans}. Archivos que faltan: {missing}.',
    en: 'Files that belonged to no case and were deleted: {orphans}. Files that are missing: {missing}.',
  },
  open: async (deps) => (job) => {
    const [phase = '', at, cursor] = (job.cursor ?? 'objects').split(' ');
    return phase === 'objects' ? objects(deps, job, at) : cases(deps, job, Number(at), cursor);
  },
};

/** One page of objects; those that no row speaks of are deleted. */
async function objects(deps: Deps, job: Job, cursor: string | undefined): Promise<Progress> {
  const page = await deps.files.list('kept/', cursor);
  const before = Date.parse(deps.real()) - orphanDays * day;
  const old = page.items.filter(({ at }) => Date.parse(at) < before);
  let orphans = count(job, 'orphans');
  for (let start = 0; start < old.length; start += readAtOnce) {
    for (const { key } of await unknown(deps, old.slice(start, start + readAtOnce))) {
      await deps.files.delete(key);
      orphans += 1;
    }
  }
  const done = job.done + page.items.length;
  return { writes: [], cursor: page.cursor ? `objects ${page.cursor}` : 'cases 0', done, total: null, result: { orphans } };
}

/** Objects are called `kept/<case>/<file>/<copy>`; a copy that its row does not name was never attached. */
async function unknown({ store }: Deps, entries: readonly FileEntry[]): Promise<readonly FileEntry[]> {
  const rows = await store.get(entries.map(({ key }) => fileKey(...ownerOf(key))));
  return entries.filter(({ key }, at) => Object(rows[at]?.body).object !== key);
}

function ownerOf(key: string): readonly [string, string] {
  const [, id = '-', file = '-'] = key.split('/');
  return [id, file];
}

/** One page of the cases of a form: every file that a row speaks of must be there, and so must the version of the form. */
async function cases(deps: Deps, job: Job, at: number, cursor: string | undefined): Promise<Progress> {
  const form = deps.forms[at];
  const gone = count(job, 'missing');
  if (!form) return { ...ended(job, gone), ...(gone > 0 && { failure: filled(missing, { n: String(gone) }) }) };
  const page = await deps.store.find('list', casesOf(form.slug), { limit: readAtOnce, ...(cursor && { cursor }) });
  let lost = 0;
  for (const head of page.items.map(headOfCase)) {
    if (isLost(form, head)) deps.log.error('version-missing', { case: head.id, id: `${form.slug} ${head.version}` });
    lost += await lostOf(deps, head.id);
  }
  const next = page.cursor ? `cases ${at} ${page.cursor}` : `cases ${at + 1}`;
  return { writes: [], cursor: next, done: job.done + page.items.length, total: null, result: { missing: gone + lost } };
}

async function lostOf(deps: Deps, id: string): Promise<number> {
  const files: readonly CaseFile[] = (await everyItem(deps.store, casePk(id), under('file#'))).map(({ body }) => caseFile.parse(body));
  let lost = 0;
  for (const file of files) {
    if (await deps.files.head(file.object)) continue;
    deps.log.error('file-missing', { case: id, id: file.id });
    lost += 1;
  }
  return lost;
}

function ended({ done }: Job, gone: number): Progress {
  return { writes: [], cursor: null, done, total: done, result: { missing: gone } };
}

function count({ result }: Job, name: string): number {
  return Number(result[name] ?? 0);
}

/** The job that applies an import: schools page by page, then those that disappeared, then the snapshot. Never deletes. */
import { codePrefixes } from '#schemas/catalonia/codi-centre.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Job } from '#schemas/entities/job.ts';
import { type Change, disappears, fateOf, merged } from '../../rules/directory/changes.ts';
import type { Reading, Said } from '../../rules/directory/reading.ts';
import { centreWrite, codesOf, codeWrite, type Stored, versionWrite } from '../../store/centre.ts';
import type { Write } from '../../store/store.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import type { Deps } from '../ports.ts';
import { letGo } from './held.ts';
import { readKept } from './import-file.ts';
import { newSnapshot } from './snapshot.ts';
import { ownersOf } from './stored.ts';

/** Name of the kind. */
export const importKind = 'directory-import';

/** Schools of one piece: each takes at most two writes, and the job's row one of the hundred. */
const pageSize = 49;

interface Place {
  readonly province: number;
  readonly after: string | undefined;
}

/** Applies `input.file`. Its result counts new, changed, back and gone. Cursors: `centres 490` · `gone 2 08002113` (province, code after which) · `snapshot` · `known`. */
export const directoryImport: JobKind = {
  name: importKind,
  title: { ca: 'Importació del directori de centres', es: 'Importación del directorio de centros', en: 'Import of the school directory' },
  told: {
    ca: 'Centres nous: {new}. Canviats: {changed}. Tornen a constar-hi: {back}. Ja no hi consten: {gone}.',
    es: 'Centros nuevos: {new}. Cambiados: {changed}. Vuelven a constar: {back}. Ya no constan: {gone}.',
    en: 'New schools: {new}. Changed: {changed}. Listed again: {back}. No longer listed: {gone}.',
  },
  async open(deps, job) {
    const kept = await readKept(deps, String(job.input.file));
    if (!kept.ok) throw new Error('the file of an import is gone');
    const { reading } = kept.value;
    const codes = new Set(reading.centres.map(({ codi }) => codi));
    return async (current) => {
      const [phase, at, after] = (current.cursor ?? 'centres 0').split(' ');
      if (phase === 'centres') return somePages(deps, current, reading, Number(at));
      if (phase === 'gone') return gone(deps, current, codes, { province: Number(at), after });
      if (phase === 'snapshot') return publish(deps, current);
      letGo(deps.store);
      return { ...unchanged(current), cursor: null };
    };
  },
};

/** One page with something to write; pages without are passed over. */
async function somePages(deps: Deps, job: Job, { centres }: Reading, start: number): Promise<Progress> {
  let at = start;
  let writes: readonly Write[] = [];
  const counts = { new: count(job, 'new'), changed: count(job, 'changed'), back: count(job, 'back') };
  for (let pages = 0; pages < 20 && writes.length === 0 && at < centres.length; pages += 1) {
    const page = centres.slice(at, at + pageSize);
    writes = await pageWrites(deps, page, counts);
    at += page.length;
  }
  const cursor = at < centres.length ? `centres ${at}` : 'gone 0';
  return { writes, cursor, done: at, total: centres.length, result: counts };
}

async function pageWrites(
  deps: Deps,
  page: readonly Said[],
  counts: { new: number; changed: number; back: number },
): Promise<readonly Write[]> {
  const owners = await ownersOf(
    deps.store,
    page.map(({ codi }) => codi),
  );
  return page.flatMap((said, at) => {
    const owner = owners[at];
    if (owner === 'replaced' || owner === undefined) return [];
    if (owner === null) {
      counts.new += 1;
      return born(deps, said);
    }
    const fate = fateOf(owner.value, said.fields);
    if (fate.is === 'same') return [];
    counts[fate.back ? 'back' : 'changed'] += 1;
    return changed(deps.now(), owner, fate);
  });
}

function born({ ids, now }: Deps, { codi, fields }: Said): readonly Write[] {
  const at = now();
  const id = ids.ulid(at);
  const record = merged(null, fields, codi);
  const centre: Centre = { id, record, source: 'directory', listed: true, createdAt: at, changedAt: at };
  return [centreWrite(centre), codeWrite({ codi, centre: id, from: at, to: null })];
}

function changed(at: string, { value, rev }: Stored<Centre>, { record, fields }: Change): readonly Write[] {
  const next: Centre = { ...value, record, source: 'directory', listed: true, changedAt: at };
  return [centreWrite(next, rev), ...(fields.length > 0 ? [versionWrite(value.id, value.record, at)] : [])];
}

/** A page of stored codes: those that the file does not have are marked. */
async function gone({ store, now }: Deps, job: Job, codes: ReadonlySet<string>, { province, after }: Place): Promise<Progress> {
  const page = await codesOf(store, codePrefixes[province] ?? '', pageSize * 2, after);
  const absent = page.items.filter(({ codi }) => !codes.has(codi)).map(({ codi }) => codi);
  const owners = await ownersOf(store, absent);
  const leaving = owners.filter((owner) => owner !== null && owner !== 'replaced').filter(({ value }) => disappears(value));
  const writes = leaving.map(({ value, rev }) => centreWrite({ ...value, listed: false, changedAt: now() }, rev));
  const next = province + 1 < codePrefixes.length ? `gone ${province + 1}` : 'snapshot';
  const cursor = page.cursor ? `gone ${province} ${page.cursor}` : next;
  return { ...unchanged(job), writes, cursor, result: { gone: count(job, 'gone') + leaving.length } };
}

/** The new snapshot, unless nothing changed and there is one. */
async function publish(deps: Deps, job: Job): Promise<Progress> {
  const touched = ['new', 'changed', 'back', 'gone'].some((name) => count(job, name) > 0);
  return { ...unchanged(job), writes: touched ? await newSnapshot(deps) : [], cursor: 'known' };
}

function unchanged({ cursor, done, total }: Job): Progress {
  return { writes: [], cursor, done, total };
}

function count(job: Job, name: string): number {
  return Number(job.result[name] ?? 0);
}

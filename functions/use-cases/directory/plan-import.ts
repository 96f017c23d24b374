/** What an import would do: read, compared with what is stored, nothing written. */
import type { ImportFile } from '#schemas/entities/directory.ts';
import { ok, type Result } from '#schemas/result.ts';
import { disappears, type FieldChange, fateOf } from '../../rules/directory/changes.ts';
import type { Reading, Rejected, Said } from '../../rules/directory/reading.ts';
import type { Deps } from '../ports.ts';
import { readBytes, readKept } from './import-file.ts';
import { type Stock, stockOf } from './stored.ts';

/** A school in a list of the plan. */
export interface Named {
  readonly codi: string;
  readonly nom: string;
  readonly municipi: string;
}

/** What the bytes of a file would do. */
export interface Plan {
  /** Lines below the heading, the school year that counts, lines of earlier ones, headings without use. */
  readonly lines: number;
  readonly curs: string;
  readonly earlier: number;
  readonly ignored: readonly string[];
  /** Schools that were read. */
  readonly read: number;
  readonly same: number;
  readonly new: readonly Named[];
  readonly changed: readonly (Named & { readonly fields: readonly FieldChange[]; readonly back: boolean })[];
  /** Will be marked «no consta al directori»; never deleted. */
  readonly disappeared: readonly Named[];
  readonly rejected: readonly Rejected[];
  /** So many would disappear that the file is probably only a part of the directory. */
  readonly suspicious: boolean;
}

/** The dry run of an import. */
export interface ImportPlan extends Plan {
  readonly file: ImportFile;
}

/** The plan of a kept file. */
export async function planImport(deps: Pick<Deps, 'store'>, fileId: string): Promise<Result<ImportPlan>> {
  const kept = await readKept(deps, fileId);
  if (!kept.ok) return kept;
  return ok({ file: kept.value.file, ...compare(kept.value.reading, await stockOf(deps.store)) });
}

/** The plan of a file that nobody has kept. */
export async function planBytes(deps: Pick<Deps, 'store'>, bytes: Uint8Array): Promise<Result<Plan>> {
  const reading = await readBytes(bytes);
  return reading.ok ? ok(compare(reading.value, await stockOf(deps.store))) : reading;
}

function compare(reading: Reading, { centres, replaced }: Stock): Plan {
  const byCode = new Map(centres.map((centre) => [centre.record.codi, centre]));
  const said = new Set(reading.centres.map(({ codi }) => codi));
  const news: Named[] = [];
  const changed: Plan['changed'][number][] = [];
  for (const each of reading.centres) {
    const owner = byCode.get(each.codi);
    const fate = owner && fateOf(owner, each.fields);
    if (!owner && !replaced.has(each.codi)) news.push(named(each));
    if (fate?.is === 'changed') changed.push({ ...pick(fate.record), fields: fate.fields, back: fate.back });
  }
  const listed = centres.filter(disappears);
  const disappeared = listed.filter(({ record }) => !said.has(record.codi)).map(({ record }) => pick(record));
  const { lines, curs, earlier, ignored, rejected } = reading;
  return {
    ...{ lines, curs, earlier, ignored, rejected, new: news, changed, disappeared },
    read: reading.centres.length,
    same: reading.centres.length - news.length - changed.length,
    suspicious: disappeared.length > 20 && disappeared.length > listed.length / 10,
  };
}

function named({ codi, fields }: Said): Named {
  return { codi, nom: fields.nom, municipi: fields.municipi ?? '' };
}

function pick({ codi, nom, municipi }: Named): Named {
  return { codi, nom, municipi };
}

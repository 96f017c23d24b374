/** Reads schools in bulk: by codes, and all of them. */
import { codePrefixes } from '#schemas/catalonia/codi-centre.ts';
import type { Centre, CentreCode } from '#schemas/entities/centre.ts';
import { codesOf, getCentres, getCodes, type Stored } from '../../store/centre.ts';
import type { Store } from '../../store/store.ts';

/** Keys of one read. */
const atOnce = 100;

/** Every code by what it leads to. */
export interface Stock {
  /** Schools that have a code today. */
  readonly centres: readonly Centre[];
  /** Codes that were replaced by others. */
  readonly replaced: ReadonlySet<string>;
}

/** Whose each code is; null = nobody's. At most 100 codes. */
export async function ownersOf(store: Store, codes: readonly string[]): Promise<readonly (Stored<Centre> | 'replaced' | null)[]> {
  if (codes.length === 0) return [];
  const rows = await getCodes(store, codes);
  const centres = await getCentres(store, [...new Set(rows.flatMap((row) => (row ? [row.centre] : [])))]);
  const byId = new Map(centres.flatMap((found) => (found ? [[found.value.id, found]] : [])));
  return rows.map((row) => {
    if (!row) return null;
    return row.to === null ? (byId.get(row.centre) ?? missing(row)) : 'replaced';
  });
}

/** All schools and codes. */
export async function stockOf(store: Store): Promise<Stock> {
  const codes = (await Promise.all(codePrefixes.map((province) => allCodes(store, province)))).flat();
  const live = codes.filter(({ to }) => to === null);
  const centres: Centre[] = [];
  for (let at = 0; at < live.length; at += atOnce) {
    const page = live.slice(at, at + atOnce);
    const found = await getCentres(
      store,
      page.map(({ centre }) => centre),
    );
    centres.push(...found.map((centre, place) => centre?.value ?? missing(page[place]).value));
  }
  return { centres, replaced: new Set(codes.filter(({ to }) => to !== null).map(({ codi }) => codi)) };
}

async function allCodes(store: Store, province: string): Promise<readonly CentreCode[]> {
  const all: CentreCode[] = [];
  let cursor: string | undefined;
  do {
    const page = await codesOf(store, province, 1000, cursor);
    all.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return all;
}

function missing(code: CentreCode | undefined): Stored<Centre> {
  throw new Error(`the code ${code?.codi} leads to no school`);
}

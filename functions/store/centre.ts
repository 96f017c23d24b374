/** Schools (`centre#<id>`) and their codes (`codes#<province>`): a code leads to an id, the id to everything else. */

import {
  type Centre,
  type CentreCode,
  type CentreRecord,
  type CentreVersion,
  centreCode,
  centre as centreSchema,
  centreVersion,
} from '#schemas/entities/centre.ts';
import { rowsOf } from './every.ts';
import { under } from './keys.ts';
import type { Item, Key, Page, Store, Write } from './store.ts';

/** A stored thing with the revision that a write of it has to name. */
export interface Stored<T> {
  readonly value: T;
  readonly rev: number;
}

/** Where a school is kept; its earlier records are its neighbours. */
export const centreKey = (id: string): Key => ({ pk: `centre#${id}`, sk: 'centre' });

/** Where a code is kept. Takes checked codes only. */
export const codeKey = (codi: string): Key => ({ pk: `codes#${codi.slice(0, 2)}`, sk: codi });

/** Writes a school; without a revision it is new. */
export function centreWrite(centre: Centre, rev?: number): Write {
  const { codi, nom, municipi } = centre.record;
  const head = { id: centre.id, codi, nom, municipi, listed: centre.listed };
  return { put: { key: centreKey(centre.id), type: 'centre', v: 1, head, body: centre }, if: rev ?? 'absent' };
}

/** Writes a code; without a revision it is new. */
export function codeWrite(code: CentreCode, rev?: number): Write {
  return { put: { key: codeKey(code.codi), type: 'centre-code', v: 1, head: null, body: code }, if: rev ?? 'absent' };
}

/** Keeps what a record was until now. */
export function versionWrite(centre: string, record: CentreRecord, until: string): Write {
  const body: CentreVersion = { centre, record, until };
  return { put: { key: { pk: `centre#${centre}`, sk: `was#${until}` }, type: 'centre-version', v: 1, head: null, body }, if: 'absent' };
}

/** The schools of ids, at most 100, in their order. */
export async function getCentres(store: Store, ids: readonly string[]): Promise<readonly (Stored<Centre> | null)[]> {
  return (await store.get(ids.map(centreKey))).map((item) => (item ? stored(item) : null));
}

/** The rows of codes, at most 100, in their order. */
export async function getCodes(store: Store, codes: readonly string[]): Promise<readonly (CentreCode | null)[]> {
  return (await store.get(codes.map(codeKey))).map((item) => (item ? centreCode.parse(item.body) : null));
}

/** A page of the codes of a province (`08`), ascending. */
export async function codesOf(store: Store, province: string, limit: number, cursor?: string): Promise<Page<CentreCode>> {
  const page = await store.query(`codes#${province}`, { limit, ...(cursor && { cursor }) });
  return { items: page.items.map(({ body }) => centreCode.parse(body)), ...(page.cursor && { cursor: page.cursor }) };
}

/** A page of what a school was, latest first. */
export async function centreVersions(store: Store, id: string, limit: number, cursor?: string): Promise<Page<CentreVersion>> {
  const page = await store.query(`centre#${id}`, { ...under('was#'), desc: true, limit, ...(cursor && { cursor }) });
  return { items: page.items.map(({ body }) => centreVersion.parse(body)), ...(page.cursor && { cursor: page.cursor }) };
}

/** The schools of any number of ids, by id. */
export async function centresById(store: Pick<Store, 'get'>, ids: readonly string[]): Promise<ReadonlyMap<string, Centre>> {
  const centres = (await rowsOf(store, ids.map(centreKey))).map((row) => stored(row).value);
  return new Map(centres.map((centre) => [centre.id, centre]));
}

function stored(item: Item): Stored<Centre> {
  return { value: centreSchema.parse(item.body), rev: item.rev };
}

/** Calls: `call#<id>` / `call`, listed by programme. */
import { type Call, call as schema } from '#schemas/entities/call.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Calls that are read at most: decades of them. */
const mostCalls = 100;

/** Where a call is kept. */
export const callKey = (id: string): Key => ({ pk: `call#${id}`, sk: 'call' });

/** Writes a call; without a revision it is new. */
export function callWrite(call: Call, rev?: number): Write {
  const at = { list: { p: `calls#${call.programme}`, s: `${call.opensAt}#${call.id}` } };
  return {
    put: { key: callKey(call.id), type: 'call', v: 1, head: { id: call.id, form: call.form }, body: call, at },
    if: rev ?? 'absent',
  };
}

/** The call of a row. */
export const callOf = (item: Item): Call => schema.parse(item.body);

/** A call by id, strongly. */
export async function getCall(store: Store, id: string): Promise<{ readonly call: Call; readonly rev: number } | null> {
  const [item] = await store.get([callKey(id)]);
  return item ? { call: callOf(item), rev: item.rev } : null;
}

/** The calls of a programme, latest first; a few a year. The list may lag; what it names is read strongly. */
export async function listCalls(store: Store, programme: Call['programme']): Promise<readonly Call[]> {
  const keys: Key[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('list', `calls#${programme}`, { desc: true, limit: mostCalls, ...(cursor && { cursor }) });
    keys.push(...page.items.map(({ key }) => key));
    cursor = page.cursor;
  } while (cursor && keys.length < mostCalls);
  const rows = await store.get(keys.slice(0, mostCalls));
  return rows.filter((row) => row !== null).map(callOf);
}

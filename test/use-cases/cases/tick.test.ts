/** What time does with a draft that nobody writes in, and with what has ended. */
import { expect, test } from 'vitest';
import { getCase } from '#functions/store/case.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { sendTask } from '#functions/use-cases/cases/send-task.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { tickCase } from '#functions/use-cases/cases/tick-case.ts';
import { causes, draft, everything, filled, opened, openedCall, ready, value, type World, world } from '#test/support/world.ts';

/** Looks once a day, as the sweep does when something is due; answers on which days something happened, and what. */
async function days(deps: World, id: string, count: number): Promise<readonly string[]> {
  const happened: string[] = [];
  for (let day = 1; day <= count; day += 1) {
    deps.now.pass({ days: 1 });
    const outcome = await tickCase(deps, id);
    if (outcome === 'reminded') happened.push(`${day}: ${(await causes(deps)).at(-1)?.message}`);
    else if (outcome !== 'later' && outcome !== 'gone') happened.push(`${day}: ${outcome}`);
  }
  return happened;
}

test('a draft with pages that nobody wrote is warned of the end of its call, and erased thirty days after it', async () => {
  const deps = await world();
  const { id } = await draft(deps);
  const soon = [16, 23, 28, 29].map((day) => `${day}: M-SOL-TANCAMENT`);
  expect(await days(deps, id, 61)).toEqual([...soon, '60: erased']);
  expect(await getCase(deps.store, id)).toBeNull();
});

test('a draft in a long call is warned after 60 and 90 days without change, and erased after 120', async () => {
  const deps = await world();
  await openedCall(deps, { id: 'CALL2', opensAt: '2026-11-20T00:00:00.000Z', closesAt: '2028-01-01T00:00:00.000Z' });
  const { id } = await draft(deps);
  expect(await days(deps, id, 121)).toEqual(['60: M-SOL-ESBORRANY', '90: M-SOL-ESBORRANY', '120: erased']);
});

test('whoever writes begins the days anew', async () => {
  const deps = await world();
  await openedCall(deps, { id: 'CALL2', opensAt: '2026-11-20T00:00:00.000Z', closesAt: '2028-01-01T00:00:00.000Z' });
  const { id, writer } = await draft(deps);
  expect(await days(deps, id, 50)).toEqual([]);
  await filled(deps, id, writer);
  expect(await days(deps, id, 62)).toEqual(['60: M-SOL-ESBORRANY']);
});

/** Rows that still say one of the words; the log of mails and what ends by itself are collected in time. */
async function traces(deps: World, ...words: readonly string[]): Promise<readonly string[]> {
  const rows = (await everything(deps.store)).filter(({ type, expires }) => type !== 'cause' && expires === undefined);
  return rows.filter((row) => words.some((word) => JSON.stringify(row).includes(word))).map(({ key, type }) => `${type} ${key.pk}`);
}

test('somebody who discards a draft leaves nothing behind: neither the case nor the person', async () => {
  const deps = await world();
  const { id, writer } = await draft(deps);
  const { rev } = await opened(deps, writer, id);
  value(await actOnCase(deps, writer, { case: id, action: 'discard', revision: rev, raw: {} }));
  expect(await days(deps, id, 61)).toEqual(['60: erased']);
  expect(await traces(deps, id, writer.name)).toEqual([]);
});

test('an application that was withdrawn is gone after two years, with its history, its reference and everybody who had no other part', async () => {
  const deps = await world();
  const { id, writer, seen } = await ready(deps);
  const { reference } = value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
  const asked = { case: id, field: 'cartaAjuntament', address: 'alcaldia@vilamostra.example', client: '192.0.2.1' };
  value(await sendTask(deps, writer, { ...asked, revision: (await opened(deps, writer, id)).rev }));
  const { rev } = await opened(deps, writer, id);
  value(await actOnCase(deps, writer, { case: id, action: 'withdraw', revision: rev, raw: { reason: 'Ho deixem per a un altre curs.' } }));
  deps.now.pass({ days: 730 });
  expect(await tickCase(deps, id)).toBe('later');
  deps.now.pass({ days: 1 });
  expect(await tickCase(deps, id)).toBe('erased');
  expect(await traces(deps, id, reference, 'mestra@escola.example', 'alcaldia@vilamostra.example')).toEqual([]);
});

test('who wrote two applications is known until the last of them is erased', async () => {
  const deps = await world();
  const { id, writer } = await draft(deps);
  await openedCall(deps, { id: 'CALL2', opensAt: '2027-11-01T00:00:00.000Z', closesAt: '2028-01-01T00:00:00.000Z' });
  deps.now.pass({ days: 28 });
  const other = await draft(deps, undefined, writer.name);
  deps.now.pass({ days: 32 });
  expect(await tickCase(deps, id)).toBe('erased');
  expect(await traces(deps, id)).toEqual([]);
  expect(await traces(deps, writer.name)).not.toEqual([]);
  expect(await getCase(deps.store, other.id)).not.toBeNull();
});

test('a case with hundreds of entries is erased whole, however often the sweep is killed on the way', async () => {
  const deps = await world();
  const { id, writer } = await draft(deps);
  const [{ body, ...entry } = { body: null }] = (await everything(deps.store)).filter(({ type }) => type === 'audit');
  for (let nth = 0; nth < 200; nth += 1) {
    const key = { pk: `case#${id}`, sk: `audit#01A${String(nth).padStart(3, '0')}` };
    await deps.store.commit([{ put: { type: 'audit', v: 1, head: null, ...entry, body, key }, if: 'absent' }]);
  }
  deps.now.pass({ days: 61 });
  let left = 1;
  const commit: World['store']['commit'] = async (writes) => {
    if (left-- <= 0) throw new Error('killed');
    return deps.store.commit(writes);
  };
  await expect(tickCase({ ...deps, store: { ...deps.store, commit } }, id)).rejects.toThrow('killed');
  expect(await getCase(deps.store, id)).not.toBeNull();
  expect(await tickCase(deps, id)).toBe('erased');
  expect(await traces(deps, id, writer.name)).toEqual([]);
});

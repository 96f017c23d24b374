/** Asking somebody outside for a document: the words and the address are of whoever asks, so that they are counted. */
import { expect, test } from 'vitest';
import { markRead } from '#functions/use-cases/cases/mark-read.ts';
import { type SendTask, sendTask } from '#functions/use-cases/cases/send-task.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { causes, opened, ready, value, type World, world } from '#test/support/world.ts';

async function asking(deps: World, nth: number) {
  const { id, writer, seen } = await ready(deps, fictionalCodes[nth], `mestra${nth}@escola.example`);
  value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
  return async (wish: Pick<SendTask, 'address' | 'client'>, actor: Actor = writer) => {
    const { rev } = await opened(deps, actor, id);
    return (await sendTask(deps, actor, { case: id, field: 'cartaAjuntament', note: 'Compreu ara.', revision: rev, ...wish })).ok;
  };
}

test('somebody who begins case after case to write to strangers is stopped after ten mails a day of one network', async () => {
  const deps = await world();
  const sent: boolean[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const ask = await asking(deps, nth);
    for (let turn = 0; turn < 4; turn += 1)
      sent.push(await ask({ address: `algu${nth}${turn}@lloc.example`, client: `2001:db8:1:2:${nth}${turn}::1` }));
  }
  expect(sent.filter(Boolean)).toHaveLength(10);
  expect((await causes(deps)).filter(({ message }) => message === 'task')).toHaveLength(10);
  const ask = await asking(deps, 3);
  expect(await ask({ address: 'alcaldia@vilamostra.example', client: '192.0.2.1' })).toBe(true);
});

test('nobody gets more than twenty such mails a day, however many networks they come from', async () => {
  const deps = await world();
  const sent: boolean[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    const ask = await asking(deps, nth);
    for (let turn = 0; turn < 5; turn += 1) sent.push(await ask({ address: 'victima@lloc.example', client: `192.0.2.${nth * 5 + turn}` }));
  }
  expect(sent.filter(Boolean)).toHaveLength(20);
});

test('the coordination asks for as many letters as there are schools', async () => {
  const deps = await world();
  for (let nth = 0; nth < 3; nth += 1) {
    const ask = await asking(deps, nth);
    for (let turn = 0; turn < 4; turn += 1)
      expect(await ask({ address: `alcaldia${nth}${turn}@lloc.example`, client: '192.0.2.1' }, deps.coordinator)).toBe(true);
  }
});

test('opening the case meanwhile disturbs nobody who asks; acting on it does, and no page can be newer than the case', async () => {
  const deps = await world();
  const { id, writer, seen } = await ready(deps);
  value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
  const { rev: shown } = await opened(deps, writer, id);
  const said = { case: id, field: 'cartaAjuntament', address: 'alcaldia@vilamostra.example', client: '192.0.2.1' };
  const ask = (revision: number) => sendTask(deps, writer, { ...said, revision });
  value(await markRead(deps, deps.coordinator, { case: id, unread: false }));
  expect(await ask(shown + 2)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  value(await ask(shown));
  expect(await ask(shown)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
});

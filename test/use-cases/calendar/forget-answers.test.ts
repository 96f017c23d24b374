/** Answers to invitations, and who came in another's place, are kept for a year after the curs. */
import { expect, test } from 'vitest';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { getItem, getItemDeeds, guestWrite, itemDeedWrite } from '#functions/store/item.ts';
import { organizerWrite } from '#functions/store/organizer.ts';
import { answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { startWeekly } from '#functions/use-cases/jobs/weekly.ts';
import { personByAddress } from '#functions/use-cases/people/person.ts';
import { grantSeat, holdersOf } from '#functions/use-cases/people/seats.ts';
import { type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { guestsOf, heldSession, officer } from '#test/support/invited.ts';
import { everything, value } from '#test/support/world.ts';

const instead = (name: string) => ({ answer: 'replaced', name, address: `${name}@escola.example`, why: 'Té visita', via: 'page' }) as const;

/** Two sessions with answers; Roser comes to both for others, Joan to one, and he writes a case too. */
async function answered() {
  const deps = await cursWorld({ centres: 6 });
  const [one, two] = [await heldSession(deps), await itemOf(deps, 'A05')];
  await heldSession(deps, { ...two, published: '2026-10-01', is: one.is });
  const impulsor = `centre:${deps.centres[0]?.id}#impulsor`;
  const who = { seat: impulsor, person: deps.people.get(impulsor)?.person ?? null, name: 'Qui respon', locale: 'ca' } as const;
  value(await answerSession(deps, officer(deps, 0), { item: one.id, ...instead('roser') }));
  value(await answerSession(deps, who, { item: two.id, ...instead('roser') }));
  value(await answerSession(deps, officer(deps, 1), { item: one.id, ...instead('joan') }));
  const joan = await personByAddress(deps, 'joan@escola.example');
  await grantSeat(deps, joan?.id ?? '', 'case:01CASE#applicant');
  await deps.store.commit([organizerWrite({ item: one.id, seat: officer(deps, 0).seat, person: null, secret: 'x' })]);
  for (const [id, action] of [['01A', 'answer'] as const, ['01B', 'edit'] as const]) {
    const deed = { id, item: one.id, at: deps.now(), actor: 'P', name: 'Algú', action, reason: '', from: null, to: null, broke: [] };
    await deps.store.commit([itemDeedWrite(deed)]);
  }
  return { deps, one, two };
}

async function forget(deps: CursWorld): Promise<void> {
  await startWeekly(deps);
  while (await runDueJobs(deps)) deps.now.pass({ minutes: 1 });
}

const until = (deps: CursWorld, day: string) => deps.now.pass({ seconds: (Date.parse(day) - Date.parse(deps.now())) / 1_000 });

test('until then nothing is touched', async () => {
  const { deps, one } = await answered();
  until(deps, '2028-08-31T09:00:00.000Z');
  await forget(deps);
  expect(await guestsOf(deps, one)).toHaveLength(2);
  expect(await holdersOf(deps, guestSeat(one.id))).toHaveLength(2);
});

test('afterwards answers, reasons, addresses and substitutes are gone; sessions, what was done to them, and who is somebody elsewhere stay', async () => {
  const { deps, one, two } = await answered();
  until(deps, '2028-09-01T09:00:00.000Z');
  await forget(deps);
  for (const item of [one, two]) {
    expect(await guestsOf(deps, item)).toEqual([]);
    expect(await holdersOf(deps, guestSeat(item.id))).toEqual([]);
    expect(await getItem(deps.store, item.id)).not.toBeNull();
  }
  expect((await getItemDeeds(deps.store, one.id)).map(({ action }) => action)).toContain('edit');
  expect(await personByAddress(deps, 'roser@escola.example')).toBeNull();
  expect((await personByAddress(deps, 'joan@escola.example'))?.name).toBe('joan');
  const left = JSON.stringify((await everything(deps.store)).filter(({ type }) => !['cause', 'reason'].includes(type)));
  for (const trace of ['roser', 'Té visita', '"answer"', '"secret"', guestSeat(one.id)]) expect(left).not.toContain(trace);
});

test('a session with more answers than one commit holds is forgotten whole', async () => {
  const deps = await cursWorld({ centres: 1 });
  const item = await heldSession(deps);
  const said = {
    item: item.id,
    person: null,
    name: 'x',
    centre: null,
    answer: 'no',
    why: 'x',
    instead: null,
    via: 'page',
    stamp: null,
  } as const;
  for (let nth = 0; nth < 120; nth += 1) {
    await deps.store.commit([guestWrite({ ...said, seat: `centre:C${nth}#comunicacio`, at: deps.now() })]);
  }
  expect(await guestsOf(deps, item)).toHaveLength(120);
  until(deps, '2028-09-01T09:00:00.000Z');
  await forget(deps);
  expect(await guestsOf(deps, item)).toEqual([]);
});

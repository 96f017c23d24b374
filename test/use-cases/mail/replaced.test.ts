/** Mail to somebody comes back: the school is asked who is there now, once, and what was under way goes to whom it names. */
import { describe, expect, test } from 'vitest';
import { casesAbout, headOfCase } from '#functions/store/case.ts';
import { getPerson } from '#functions/store/person.ts';
import { getHoldings } from '#functions/store/seat.ts';
import { addressHash, suppressedKey } from '#functions/store/suppressed.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { ensureOfficial } from '#functions/use-cases/people/official.ts';
import { personByAddress } from '#functions/use-cases/people/person.ts';
import { grantSeat, leaveSeat, seatsOf } from '#functions/use-cases/people/seats.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ledger, type MailedCurs, mailedCurs, morning, work } from '#test/support/curs-mail.ts';
import { codeOf } from '#test/support/many.ts';
import { coordinates, handedIn } from '#test/support/obligations.ts';
import { school } from '#test/support/world.ts';

const never = (): never => {
  throw new Error('it is not there');
};

/** Four schools on the morning on which the core teams are invited to the first seminar. */
async function world() {
  const deps = await mailedCurs({ centres: 4 });
  await morning(deps, '2026-09-14');
  const centre = deps.centres[0] ?? never();
  const seat = (role: string): Actor => deps.people.get(`centre:${centre.id}#${role}`) ?? never();
  return { deps, centre, seat };
}

/** The last mail to somebody comes back for good. */
async function bounces(deps: MailedCurs, { person }: Pick<Actor, 'person'>): Promise<string> {
  const { envelopes } = await ledger(deps);
  const last = envelopes.findLast((each) => each.person === person) ?? never();
  await applyFeedback(deps, { kind: 'bounce', envelope: last.id, messageId: 'm', lasting: true, at: deps.now() });
  return last.address;
}

async function tasks({ store }: MailedCurs, centre: string): Promise<readonly CaseHead[]> {
  const { items } = await store.find('mine', casesAbout(centre), { limit: 100 });
  return items
    .filter(({ type }) => type === 'case')
    .map(headOfCase)
    .filter(({ form }) => form === 'relleu-persona');
}

const sitting = async ({ store }: MailedCurs, seat: string) =>
  (await getHoldings(store, seat)).flatMap(({ holding }) => (holding.to === null ? [holding.person] : []));

async function named(deps: MailedCurs, seat: string) {
  const people = await Promise.all((await sitting(deps, seat)).map((id) => getPerson(deps.store, id)));
  return people.map((person) => `${person?.name} ${person?.addresses[0]?.address}`);
}

describe('when mail to somebody of a school comes back', () => {
  test('its head is asked at once who is there now, with the name, the role and the address', async () => {
    const { deps, centre, seat } = await world();
    const address = await bounces(deps, seat('impulsor'));
    const [task] = await tasks(deps, centre.id);
    expect(task).toMatchObject({ state: 'draft', deadline: '2026-09-28T21:59:59.000Z' });
    const before = deps.sent.length;
    await work(deps);
    const letters = deps.sent.slice(before).filter(({ message }) => message === 'M-REL');
    expect(letters.map(({ to }) => to)).toEqual([`direccio.${centre.code}@escola.example`]);
    expect(JSON.stringify(letters[0]?.props)).toContain(`impulsor ${centre.code} · equip impulsor · ${address}`);
    expect(JSON.stringify(letters[0]?.props)).toContain('dilluns 28 de setembre');
  });

  test('it is asked once, however often mail comes back', async () => {
    const { deps, centre, seat } = await world();
    await bounces(deps, seat('impulsor'));
    const { envelopes } = await ledger(deps);
    for (const { id } of envelopes.filter(({ person }) => person === seat('impulsor').person))
      await applyFeedback(deps, { kind: 'complaint', envelope: id, messageId: 'm', lasting: true, at: deps.now() });
    await work(deps);
    expect((await tasks(deps, centre.id)).length).toBe(1);
    expect(deps.sent.filter(({ message }) => message === 'M-REL').length).toBe(1);
  });

  test('of somebody who sits in many schools, each of them is asked, and the address is closed', async () => {
    const { deps, seat } = await world();
    const { person } = seat('impulsor');
    const ids = await Promise.all(Array.from({ length: 40 }, (_, nth) => school(deps, codeOf(nth + 100))));
    for (const id of ids) await grantSeat(deps, person ?? '', `centre:${id}#inspeccio`);
    const address = await bounces(deps, seat('impulsor'));
    expect((await deps.store.get([suppressedKey(addressHash(address))]))[0]).not.toBeNull();
    expect((await Promise.all(ids.map((id) => tasks(deps, id)))).map(({ length }) => length)).toEqual(ids.map(() => 1));
  });

  test('of the head itself, or of the official mailbox, the coordination is asked', async () => {
    const { deps, centre, seat } = await world();
    await bounces(deps, seat('direccio'));
    await work(deps);
    const asked = deps.sent.filter(({ message }) => message === 'M-REL').map(({ to }) => to);
    expect(asked.sort()).toEqual(['nora.vidal@magnet.example', 'pau.bassols@magnet.example']);
    expect((await tasks(deps, centre.id)).length).toBe(1);
  });

  test('of a mailbox in whose seat nobody sits, too', async () => {
    const deps = await mailedCurs({ centres: 2, people: false });
    const centre = deps.centres[0] ?? never();
    const { person, seat } = await ensureOfficial(deps, centre.id, centre.code, 'ca');
    await leaveSeat(deps, person.id, seat);
    await morning(deps, '2026-09-14');
    const { envelopes } = await ledger(deps);
    const mail = envelopes.find(({ address }) => address === person.addresses[0]?.address) ?? never();
    await applyFeedback(deps, { kind: 'bounce', envelope: mail.id, messageId: 'm', lasting: true, at: deps.now() });
    const [task] = await tasks(deps, centre.id);
    await work(deps);
    const asked = deps.sent.filter(({ message }) => message === 'M-REL').map(({ to }) => to);
    expect(asked.sort()).toEqual(['nora.vidal@magnet.example', 'pau.bassols@magnet.example']);
    await coordinates(deps, task?.id ?? '', 'settle', { que: 'altra', nom: 'Joan Serra Pi', correu: 'joan@escola.example' });
    expect(await named(deps, seat)).toEqual(['Joan Serra Pi joan@escola.example']);
  });
});

describe('when the school answers', () => {
  test('that somebody else is there, the seat is theirs, and the next mails go to them', async () => {
    const { deps, centre, seat } = await world();
    await bounces(deps, seat('impulsor'));
    const [task] = await tasks(deps, centre.id);
    await handedIn(deps, task?.id ?? '', seat('direccio'), { que: 'altra', nom: 'Mercè Vall Prims', correu: 'merce@escola.example' });
    expect(await named(deps, `centre:${centre.id}#impulsor`)).toEqual(['Mercè Vall Prims merce@escola.example']);
    expect((await tasks(deps, centre.id)).map(({ state }) => state)).toEqual(['settled']);
    const letters = await morning(deps, '2026-09-15');
    const later = [...letters, ...(await morning(deps, '2026-10-07'))];
    expect(later.map(({ to }) => to)).toContain('merce@escola.example');
    expect(later.map(({ to }) => to)).not.toContain(`impulsor.${centre.code}@escola.example`);
  });

  test('that the address changed, the same person is written to there, and the old address stays closed', async () => {
    const { deps, centre, seat } = await world();
    const old = await bounces(deps, seat('impulsor'));
    const [task] = await tasks(deps, centre.id);
    await handedIn(deps, task?.id ?? '', seat('direccio'), { que: 'adreca', correu: 'nova@escola.example' });
    expect(await sitting(deps, `centre:${centre.id}#impulsor`)).toEqual([seat('impulsor').person]);
    expect(await named(deps, `centre:${centre.id}#impulsor`)).toEqual([`impulsor ${centre.code} nova@escola.example`]);
    expect((await deps.store.get([suppressedKey(addressHash(old))]))[0]).not.toBeNull();
    expect((await morning(deps, '2026-10-07')).map(({ to }) => to)).toContain('nova@escola.example');
  });

  test('that the address changed of somebody who sits elsewhere too, the new address opens the seats of this school and no others', async () => {
    const { deps, centre, seat } = await world();
    const { person } = seat('impulsor');
    const elsewhere = `centre:${deps.centres[1]?.id}#formador`;
    await grantSeat(deps, person ?? '', elsewhere);
    await bounces(deps, seat('impulsor'));
    const [task] = await tasks(deps, centre.id);
    await handedIn(deps, task?.id ?? '', seat('direccio'), { que: 'adreca', correu: 'nova@escola.example' });
    expect(await named(deps, `centre:${centre.id}#impulsor`)).toEqual([`impulsor ${centre.code} nova@escola.example`]);
    const reader = await personByAddress(deps, 'nova@escola.example');
    expect(await seatsOf(deps, reader?.id ?? '')).toEqual([`centre:${centre.id}#impulsor`]);
    expect(await sitting(deps, elsewhere)).toContain(person);
  });

  test('that nobody is there, mail goes to its head', async () => {
    const { deps, centre, seat } = await world();
    await bounces(deps, seat('comunicacio').person ? seat('impulsor') : never());
    const [task] = await tasks(deps, centre.id);
    await handedIn(deps, task?.id ?? '', seat('direccio'), { que: 'ningu' });
    expect(await sitting(deps, `centre:${centre.id}#impulsor`)).toEqual([]);
    const letters = await morning(deps, '2026-10-07');
    const own = letters.filter(({ to }) => to === `direccio.${centre.code}@escola.example`);
    expect(JSON.stringify(own.map(({ props }) => props))).toContain('Seminari 1');
  });

  test('by telephone, the coordination notes it', async () => {
    const { deps, centre, seat } = await world();
    await bounces(deps, seat('direccio'));
    const [task] = await tasks(deps, centre.id);
    const told = { que: 'altra', nom: 'Joan Serra Pi', correu: 'joan@escola.example' };
    await coordinates(deps, task?.id ?? '', 'settle', told);
    expect(await named(deps, `centre:${centre.id}#direccio`)).toEqual(['Joan Serra Pi joan@escola.example']);
  });

  test('nothing, it is reminded before the day, and the coordination after it', async () => {
    const { deps, centre, seat } = await world();
    await bounces(deps, seat('impulsor'));
    const said = (message: string) => async (day: string) =>
      (await morning(deps, day)).filter((letter) => JSON.stringify(letter.props).includes(message)).map(({ to }) => to);
    expect(await said('Encara no sabem a qui hem d’escriure')('2026-09-21')).toEqual([`direccio.${centre.code}@escola.example`]);
    expect((await said('Truqueu-hi i anoteu')('2026-09-29')).sort()).toEqual(['nora.vidal@magnet.example', 'pau.bassols@magnet.example']);
  });
});

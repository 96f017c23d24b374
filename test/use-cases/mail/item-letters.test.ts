/** A session from its invitation to its end in the boxes and calendars of the invited: what each mail says, where its button leads, what the calendar is told. */
import { describe, expect, test } from 'vitest';
import { cancelItem, moveItem } from '#functions/rules/calendar/alter.ts';
import type { Altered } from '#functions/rules/calendar/altered.ts';
import { dueOfItem } from '#functions/rules/calendar/ladder.ts';
import { at } from '#functions/rules/working-days.ts';
import { causeWrite, newCause } from '#functions/store/cause.ts';
import { getItem, guestWrite, itemWrite } from '#functions/store/item.ts';
import { getPerson } from '#functions/store/person.ts';
import { hearReply } from '#functions/use-cases/calendar/hear-reply.ts';
import { openInvitation } from '#functions/use-cases/calendar/invitation.ts';
import { loadRung } from '#functions/use-cases/calendar/rung.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { openLink, spendLink } from '#functions/use-cases/people/link.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import { replyToken } from '#schemas/values/reply-address.ts';
import { type MailedCurs, mailedCurs, morning, stored } from '#test/support/curs-mail.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';
import { value } from '#test/support/world.ts';

const receiving = 'respostes.magnet.example';
const id = '2026-2027.A05.magnet.1';

/** A seminar on 18 November, to be published on 4 October, and four schools, some of which are invited. */
async function world(): Promise<MailedCurs> {
  const deps = { ...(await mailedCurs({ centres: 4, planned: false })), receiving };
  const item = sessionOn('2026-11-18', { id, activity: 'A05', place: 'Sala gran', note: 'Porteu-hi el pla.' });
  await stored(deps, item, dueOfItem(item, await loadRung(deps, item)));
  return deps;
}
const never = (): never => {
  throw new Error('it is not there');
};
const of = (letters: readonly Letter[], name: string): Letter => letters.find(({ to }) => to.startsWith(name)) ?? never();
const button = ({ props }: Letter) => (props.buttons as readonly { readonly label: string; readonly url: string }[])[0];
const tokenOf = (letter: Letter) => button(letter)?.url.split('/').at(-1) ?? never();

async function change(deps: MailedCurs, how: (item: Parameters<typeof moveItem>[0], change: Parameters<typeof moveItem>[2]) => Altered) {
  const before = deps.sent.length;
  const found = (await getItem(deps.store, id)) ?? never();
  const said = {
    rung: await loadRung(deps, found.item),
    now: deps.now(),
    actor: { id: 'P', name: 'Nora' },
    deed: deps.ids.ulid(deps.now()),
  };
  const { item, due, cause } = how(found.item, said);
  await deps.store.commit([itemWrite(item, due, found.rev), ...(cause ? [causeWrite(newCause(cause))] : [])]);
  await drain(deps);
  return deps.sent.slice(before);
}

describe('an invitation', () => {
  test('goes to each of the invited with an entry of their own, and is answered by its button or by the calendar', async () => {
    const deps = await world();
    const letters = await morning(deps, '2026-10-04');
    const codes = letters.flatMap(({ to }) => /^impulsor\.(\d+)@/u.exec(to)?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(1);
    expect(letters.map(({ to }) => to.split('@')[0]).sort()).toEqual(
      codes.flatMap((code) => [`formador.${code}`, `impulsor.${code}`]).sort(),
    );
    const letter = of(letters, `impulsor.${codes[0]}`);
    expect(letter.props.subject).toBe('Convocatòria: Seminari 1 dels equips impulsors, dimecres 18 de novembre');
    const { method, entry } = letter.calendar ?? never();
    expect([method, entry.sequence, entry.status, entry.start]).toEqual(['REQUEST', 0, 'confirmed', at('2026-11-18', '09:00')]);
    expect(entry.uid).toBe(`${id}@127.0.0.1:3000`);
    expect(entry.attendee?.address).toBe(letter.to);
    expect([entry.title, entry.place]).toEqual(['Seminari 1 dels equips impulsors', 'Sala gran']);
    expect(entry.text).toContain(button(letter)?.url);
    expect(new Set(letters.map(({ calendar }) => calendar?.entry.organizer.address)).size).toBe(letters.length);
    const opened = value(await openInvitation(deps, tokenOf(letter), 'ca'));
    expect([opened.item, opened.who.name]).toEqual([id, `impulsor ${codes[0]}`]);
    const token = replyToken(entry.organizer.address, receiving) ?? never();
    const own = { to: [entry.organizer.address], token, uid: entry.uid, sequence: 0, attendee: letter.to };
    const reply: CalendarReply = { ...own, stamp: deps.now(), answer: 'yes', comment: '' };
    expect(await hearReply(deps, reply)).toBe(true);
    const reminded = await morning(deps, '2026-10-19');
    expect(of(reminded, `impulsor.${codes[0]}`).props.subject).toBe(
      'Us hi esperem: Seminari 1 dels equips impulsors, dimecres 18 de novembre',
    );
    expect(of(reminded, `impulsor.${codes[1]}`).props.subject).toBe(
      'Hi vindreu? Seminari 1 dels equips impulsors, dimecres 18 de novembre',
    );
    expect(reminded.every(({ calendar }) => calendar === undefined)).toBe(true);
  });

  test('is opened by no scanner: its links are looked at and stay as they are, and open no session', async () => {
    const deps = await world();
    const letter = (await morning(deps, '2026-10-04'))[0] ?? never();
    const { store } = deps;
    const before = await store.dump();
    for (const secret of [tokenOf(letter), tokenOf(letter)]) expect((await openLink(deps, secret)).ok).toBe(true);
    expect(await store.dump()).toEqual(before);
    expect((await spendLink(deps, tokenOf(letter))).ok).toBe(false);
  });

  test('without a receiving domain is organised by the address that people may answer to', async () => {
    const { receiving: _, ...deps } = await world();
    const letter = (await morning(deps, '2026-10-04'))[0] ?? never();
    expect(letter.calendar?.entry.organizer).toEqual({ name: 'Magnet', address: deps.replyTo });
  });
});

describe('a session that changes', () => {
  test('is known again by each calendar: the same name and organizer, a greater sequence, and it goes when it is off', async () => {
    const deps = await world();
    const to = (letters: readonly Letter[]) => of(letters, `impulsor.${deps.centres[0]?.code}`);
    const first = to(await morning(deps, '2026-10-04')).calendar?.entry ?? never();
    const moved = to(
      await change(deps, (item, how) => moveItem(item, { is: { start: at('2026-11-25', '09:00') }, reason: 'La sala no és lliure.' }, how)),
    );
    const next = moved.calendar ?? never();
    expect([next.method, next.entry.uid, next.entry.organizer, next.entry.sequence]).toEqual(['REQUEST', first.uid, first.organizer, 1]);
    expect(next.entry.start).toBe(at('2026-11-25', '09:00'));
    expect(moved.props.subject).toBe('Canvi: Seminari 1 dels equips impulsors, dimecres 25 de novembre');
    expect(JSON.stringify(moved.props.blocks)).toContain('abans era el dimecres 18 de novembre de 2026');
    const off = to(await change(deps, (item, how) => cancelItem(item, { reason: 'Vaga de trens.' }, how)));
    expect(off.calendar).toMatchObject({
      method: 'CANCEL',
      entry: { uid: first.uid, organizer: first.organizer, sequence: 2, status: 'cancelled' },
    });
    expect([off.props.buttons, off.calendar?.entry.text]).toEqual([[], 'Vaga de trens.']);
  });

  test('asks anew who had answered to the date before', async () => {
    const deps = await world();
    await morning(deps, '2026-10-04');
    const centre = deps.centres[0] ?? never();
    const seat = `centre:${centre.id}#impulsor`;
    const person = deps.people.get(seat)?.person ?? null;
    const said = {
      item: id,
      seat,
      person,
      name: '',
      centre: centre.id,
      answer: 'yes',
      why: '',
      instead: null,
      via: 'page',
      stamp: null,
    } as const;
    await deps.store.commit([guestWrite({ ...said, at: deps.now() })]);
    deps.now.pass({ minutes: 1 });
    await change(deps, (item, how) => moveItem(item, { is: { start: at('2026-12-16', '09:00') }, reason: 'x' }, how));
    expect(of(await morning(deps, '2026-11-16'), `impulsor.${centre.code}`).props.subject).toContain('Hi vindreu?');
  });
});

test('who sits in two seats and said no in one of them is not reminded in the other', async () => {
  const deps = await world();
  await morning(deps, '2026-10-04');
  const seats = [...deps.people.keys()].filter((seat) => /#(?:impulsor|formador)$/u.test(seat));
  const [one = '', other = ''] = seats;
  const person = deps.people.get(one)?.person ?? never();
  await grantSeat(deps, person, other);
  const said = {
    item: id,
    seat: one,
    person,
    name: '',
    centre: null,
    answer: 'no',
    why: '',
    instead: null,
    via: 'page',
    stamp: null,
  } as const;
  await deps.store.commit([guestWrite({ ...said, at: deps.now() })]);
  const reminded = await morning(deps, '2026-10-19');
  expect(reminded.length).toBeGreaterThan(0);
  expect(reminded.map(({ to }) => to)).not.toContain((await getPerson(deps.store, person))?.addresses[0]?.address);
});

describe('what falls due', () => {
  test('opens the seat of its reader, and leads staff to its page', async () => {
    const deps = await world();
    const { id: centre, code } = deps.centres[0] ?? never();
    const item = deadlineOf(centre, '2026-10-15', {
      activity: 'A04',
      id: `2026-2027.A04.${centre}.1`,
      published: '2026-09-01',
      handled: ['opens', '-30'],
    });
    await stored(deps, item, dueOfItem(item, await loadRung(deps, item)));
    await morning(deps, '2026-10-07');
    const school = of(await morning(deps, '2026-10-08'), `impulsor.${code}`);
    expect([school.props.subject, button(school)?.label]).toEqual([
      'Recordatori: Planificació anual, fins al dijous 15 d’octubre',
      'Mira què cal fer',
    ]);
    const spent = value(await spendLink(deps, tokenOf(school)));
    expect(spent.next).toBe(`/espai/activitats/${item.id}`);
    const staff = of(await morning(deps, '2026-10-29'), 'nora.vidal');
    expect(JSON.stringify(staff.props)).toContain(`/coordinacio/activitats/${item.id}`);
    expect(staff.props.subject).toContain('El termini va acabar fa 14 dies');
  });
});

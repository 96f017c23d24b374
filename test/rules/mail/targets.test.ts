/** Who a cause writes to, and how many that are in the end. */
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { addsUp, tallyReasons } from '#functions/rules/mail/tally.ts';
import { eachOnce, inOrder, placeOf, targetsOf, targetsOfItem } from '#functions/rules/mail/targets.ts';
import { newCause } from '#functions/store/cause.ts';
import { storedCase } from '#test/support/cases.ts';
import { testDeps } from '#test/support/deps.ts';

const cause = (audience: Parameters<typeof newCause>[0]['audience'], message = 'M') =>
  newCause({ id: 'C', message, now: '2026-11-23T09:00:00.000Z', anchor: { kind: 'case', id: '01CASE', version: 1 }, audience });
const head = (assignee: string | null = null) => storedCase(testDeps(), { id: '01CASE', form: 'f', state: 's', assignee });

test('the groups of a case are seats', async () => {
  const groups = ['applicant', 'official', 'coordination', 'committee', 'ajuntament'] as const;
  expect(targetsOf(cause({ of: 'case', groups: [...groups, 'applicant'] }), await head())).toEqual([
    { seat: 'case:01CASE#applicant' },
    { seat: 'centre:01CENTRE#direccio' },
    { seat: 'programme:magnet#coordination' },
    { seat: 'programme:magnet#committee' },
    { seat: 'case:01CASE#ajuntament' },
  ]);
});

test('whoever shares a form with the head of the centre is written to in the seats that share it, where somebody sits', async () => {
  const shared = { ...(await head()), writers: ['impulsor', 'partner'] };
  expect(targetsOf(cause({ of: 'case', groups: ['applicant', 'official'] }), shared)).toEqual([
    { seat: 'centre:01CENTRE#impulsor', ifAny: true },
    { seat: 'centre:01CENTRE#partner', ifAny: true },
    { seat: 'centre:01CENTRE#direccio' },
  ]);
});

test('the assignee is one person of the coordination; a case without one goes to all of it', async () => {
  const target = cause({ of: 'case', groups: ['assignee'] });
  expect(targetsOf(target, await head('P'))).toEqual([{ seat: 'programme:magnet#coordination', only: 'P' }]);
  expect(targetsOf(target, await head())).toEqual([{ seat: 'programme:magnet#coordination' }]);
});

test('whether the school sent it is asked of its mailbox, whoever sits there', async () => {
  const [target] = targetsOf(cause({ of: 'case', groups: ['official'] }, 'confirm-sender'), await head());
  expect(target).toEqual({ seat: 'centre:01CENTRE#direccio', only: null });
});

test('a typed address stands for the seat that its mail opens', () => {
  const typed = { of: 'address', address: 'a@b.example', locale: 'ca' } as const;
  expect(targetsOf(cause(typed, 'task'), null)).toEqual([{ seat: 'case:01CASE#ajuntament', only: null }]);
  expect(targetsOf(cause(typed, 'resume'), null)).toEqual([{ seat: 'case:01CASE#applicant', only: null }]);
  expect(targetsOf(cause(typed, 'sign-in'), null)).toEqual([{ seat: 'address:01CASE', only: null }]);
});

test('an erased case has nobody to write to; named seats stay', () => {
  expect(targetsOf(cause({ of: 'case', groups: ['applicant'] }), null)).toEqual([]);
  expect(targetsOf(cause({ of: 'seats', seats: ['a', 'b', 'a'] }), null)).toEqual([{ seat: 'a' }, { seat: 'b' }]);
});

const item = { id: '2026-2027.A08.magnet.1', kind: 'session' } as const;
const whose = {
  programme: 'magnet',
  centres: [
    { centre: 'C1', municipality: '080018' },
    { centre: 'C2', municipality: '080018' },
  ],
};

test('the roles of an item are seats of its centres; what is sent to an empty one goes to the head of the centre', () => {
  expect(targetsOfItem(item, ['CEN-I', 'CEN-D', 'AJU', 'COO', 'CEN-I'], whose)).toEqual([
    { seat: 'centre:C1#impulsor', otherwise: 'centre:C1#direccio' },
    { seat: 'centre:C2#impulsor', otherwise: 'centre:C2#direccio' },
    { seat: 'centre:C1#direccio' },
    { seat: 'centre:C2#direccio' },
    { seat: 'municipality:080018#ajuntament' },
    { seat: 'programme:magnet#coordination' },
    { seat: 'item:2026-2027.A08.magnet.1#convidat', ifAny: true },
  ]);
});

test('nobody comes in somebody’s place to what is handed in, and the public has no seat', () => {
  expect(targetsOfItem({ ...item, kind: 'deadline' }, ['COO', 'PUB', 'CAN'], whose)).toEqual([{ seat: 'programme:magnet#coordination' }]);
});

test('who sits in several seats is told in the first, and so is a mailbox', () => {
  const [one, other] = ['centre:C1#impulsor', 'centre:C1#direccio'];
  const all = [
    { seat: one, person: 'P' },
    { seat: other, person: null },
    { seat: other, person: 'P' },
    { seat: other, person: 'Q' },
    { seat: other, person: null },
  ];
  expect(eachOnce(all)).toEqual([all[0], all[1], all[3]]);
});

const recipient = fc.record({ seat: fc.constantFrom('x#a', 'x#b', 'y#a'), person: fc.option(fc.constantFrom('1', '2', '3')) });
property.prop([fc.array(recipient)])('recipients stand once, in an order that a cursor can go on from', (all) => {
  const ordered = inOrder(all);
  const places = ordered.map(placeOf);
  expect(new Set(places)).toEqual(new Set(all.map(placeOf)));
  expect(places).toEqual([...new Set(places)].sort());
});

const states = ['open', 'sent', 'merged', 'skipped', 'failed'] as const;
property.prop([fc.array(fc.constantFrom(...states)), fc.integer({ min: -2, max: 2 })])(
  'reasons add up unless one is missing',
  (all, off) => {
    expect(addsUp(tallyReasons(all.length + off, all))).toBe(off === 0);
  },
);

/** The queue: which cases, in which order, and what each waits for. */
import { describe, expect, it } from 'vitest';
import { countByState, figuresOf, isLate, type QueueOrder, queueOf, waitsFor, waitsForStaff } from '#functions/rules/queue.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { application } from '#schemas/workflows/application.ts';
import { headOf } from '#test/support/situation.ts';

const now = '2026-11-24T10:00:00.000Z';
const head = (id: string, more: Partial<CaseHead>) => headOf({ id, reference: `MAG-AB${id}`, ...more });
const heads = [
  head('1', { state: 'draft', name: 'Escola Esborrany' }),
  head('2', { state: 'submitted', since: '2026-11-20T00:00:00.000Z', unread: true, name: 'Escola l’Ametlla', warnings: ['C1'] }),
  head('3', { state: 'submitted', since: '2026-11-18T00:00:00.000Z', assignee: 'P1', municipality: 'La Bisbal' }),
  head('4', { state: 'amending', since: '2026-11-01T00:00:00.000Z', name: 'Institut Col·legi' }),
  head('5', { state: 'rejected', since: '2026-10-01T00:00:00.000Z', code: '17099012' }),
];
const ids = (filter: Parameters<typeof queueOf>[3]) =>
  queueOf(application, heads, now, filter)
    .map(({ id }) => id)
    .join(' ');

describe('the queue', () => {
  it('shows first what waits for the staff, the longest first, and then what waits for schools and what is over', () => {
    expect(ids({})).toBe('3 2 4 5');
  });

  it('is narrowed by what was chosen', () => {
    expect(ids({ unread: true })).toBe('2');
    expect(ids({ warnings: true })).toBe('2');
    expect(ids({ assignee: 'P1' })).toBe('3');
    expect(ids({ state: 'amending' })).toBe('4');
    expect(ids({ state: 'draft' })).toBe('1');
    expect(ids({ state: 'submitted', unread: true })).toBe('2');
  });

  it('finds words of name, town, code and reference, whatever the accents', () => {
    expect(ids({ search: 'ametlla' })).toBe('2');
    expect(ids({ search: 'bisbal vent' })).toBe('3');
    expect(ids({ search: 'collegi' })).toBe('4');
    expect(ids({ search: ' 17099012 ' })).toBe('5');
    expect(ids({ search: 'mag-ab2' })).toBe('2');
    expect(ids({ search: 'res de res' })).toBe('');
    expect(ids({ search: '  ' })).toBe('3 2 4 5');
  });

  it('counts every state', () => expect(countByState(heads)).toEqual({ draft: 1, submitted: 2, amending: 1, rejected: 1 }));

  it('says what a case waits for', () => {
    const waits = (more: Partial<CaseHead>) => waitsFor(application, headOf(more), now).ca;
    expect(waits({ state: 'submitted' })).toBe('Accepta a revisió…');
    expect(waits({ state: 'submitted', sender: 'unconfirmed' })).toBe('Espera que el centre confirmi qui l’envia');
    expect(waits({ state: 'submitted', sender: 'unconfirmed', deadline: '2026-11-24T00:00:00.000Z' })).toBe('El termini ha vençut');
    expect(waits({ state: 'submitted', sender: 'denied' })).toBe('El centre diu que no l’ha enviada');
    expect(waits({ state: 'inReview', deadline: '2026-11-25T00:00:00.000Z' })).toBe('Espera la comissió');
    expect(waits({ state: 'inReview', deadline: '2026-11-24T00:00:00.000Z' })).toBe('El termini ha vençut');
    expect(waits({ state: 'inReview' })).toBe('Preselecciona…');
    expect(waits({ state: 'preselected', deadline: '2026-11-25T00:00:00.000Z' })).toBe('Selecciona per a l’any 0…');
    expect(waits({ state: 'amending', deadline: '2026-11-25T00:00:00.000Z' })).toBe('Espera el centre');
    expect(waits({ state: 'amending', deadline: '2026-11-24T00:00:00.000Z' })).toBe('El termini ha vençut');
    expect(waits({ state: 'draft' })).toBe('Espera el centre');
    expect(waits({ state: 'selected' })).toBe('Res més a fer');
  });

  it('shows only what waits for the staff, or only what is late, to whom asks for that', () => {
    const due = heads.map((each) => ({ ...each, deadline: each.id === '3' ? null : '2026-11-24T09:00:00.000Z' }));
    const found = (filter: Parameters<typeof queueOf>[3]) => queueOf(application, due, now, filter).map(({ id }) => id);
    expect([found({ waiting: true }), found({ lateAt: now }), found({ lateAt: '2026-11-24T09:00:00.000Z' })]).toEqual([
      ['4', '3', '2'],
      ['4', '2'],
      [],
    ]);
  });

  it('waits for the staff once a school has let its deadline pass, and not before', () => {
    const asked = (deadline: string | null) => heads.map((each) => (each.id === '3' ? each : { ...each, deadline }));
    const found = (deadline: string | null, filter: Parameters<typeof queueOf>[3]) =>
      queueOf(application, asked(deadline), now, filter).map(({ id }) => id);
    const past = '2026-11-24T09:59:59.999Z';
    expect([found(past, { waiting: true }), found(past, {})]).toEqual([
      ['4', '3', '2'],
      ['4', '3', '2', '5'],
    ]);
    for (const open of [now, null]) {
      expect(found(open, { waiting: true })).toEqual(['3', '2']);
      expect(found(open, {})).toEqual(['3', '2', '4', '5']);
      expect(figuresOf(application, asked(open), { person: null, now }).waiting).toBe(2);
    }
    expect(waitsForStaff(application, { state: 'draft', deadline: past, sender: 'confirmed' }, now)).toBe(false);
    expect(waitsForStaff(application, { state: 'selected', deadline: past, sender: 'confirmed' }, now)).toBe(false);
  });

  it('does not wait for the staff while the school has not said who sent it, or the committee scores, unless the time for it is over', () => {
    const waiting = (more: Partial<CaseHead>) => {
      const one = headOf({ id: '1', ...more });
      const { length } = queueOf(application, [one], now, { waiting: true });
      const other = headOf({ id: '2', state: 'amending', since: '2020-01-01T00:00:00.000Z' });
      const [first] = queueOf(application, [other, { ...one, since: now }], now, {});
      expect(figuresOf(application, [one], { person: null, now }).waiting).toBe(length);
      expect(first?.id).toBe(length === 1 ? '1' : '2');
      return length === 1;
    };
    expect(waiting({ state: 'submitted', sender: 'confirmed' })).toBe(true);
    expect(waiting({ state: 'submitted', sender: 'unconfirmed' })).toBe(false);
    expect(waiting({ state: 'submitted', sender: 'unconfirmed', deadline: '2026-11-25T00:00:00.000Z' })).toBe(false);
    expect(waiting({ state: 'submitted', sender: 'unconfirmed', deadline: '2026-11-24T00:00:00.000Z' })).toBe(true);
    expect(waiting({ state: 'submitted', sender: 'denied' })).toBe(true);
    expect(waiting({ state: 'inReview', deadline: '2026-11-25T00:00:00.000Z' })).toBe(false);
    expect(waiting({ state: 'inReview', deadline: '2026-11-24T00:00:00.000Z' })).toBe(true);
    expect(waiting({ state: 'inReview', deadline: null, sender: 'unconfirmed' })).toBe(true);
    expect(waiting({ state: 'preselected', deadline: '2026-11-25T00:00:00.000Z' })).toBe(true);
  });

  it('never calls late what is a draft, is over, or has no deadline', () => {
    const late = (state: string, deadline: string | null) => isLate(application, { state, deadline }, now);
    const past = '2026-11-24T09:59:59.999Z';
    expect([late('submitted', past), late('submitted', now), late('submitted', null)]).toEqual([true, false, false]);
    expect([late('draft', past), late('rejected', past)]).toEqual([false, false]);
  });

  it('stands in the order that is asked for, and among equals the oldest first', () => {
    const rows = [
      head('1', { state: 'submitted', name: 'Àgora', since: '2026-11-03T00:00:00.000Z', deadline: null }),
      head('2', { state: 'rejected', name: 'Bosc', since: '2026-11-02T00:00:00.000Z', deadline: '2026-12-02T00:00:00.000Z' }),
      head('3', { state: 'amending', name: 'agora', since: '2026-11-01T00:00:00.000Z', deadline: '2026-12-01T00:00:00.000Z' }),
      head('4', { state: 'submitted', name: 'Cel', since: '2026-11-02T12:00:00.000Z', deadline: '2026-12-01T00:00:00.000Z' }),
    ];
    const order = (by?: QueueOrder) => queueOf(application, rows, now, {}, by).map(({ id }) => id);
    const mirrored = (by?: QueueOrder) => queueOf(application, rows.toReversed(), now, {}, by).map(({ id }) => id);
    const wanted = [
      [undefined, ['4', '1', '3', '2']],
      ['name', ['3', '1', '2', '4']],
      ['age', ['3', '2', '4', '1']],
      ['deadline', ['3', '4', '2', '1']],
    ] as const;
    expect(wanted.map(([by]) => [order(by), mirrored(by)])).toEqual(wanted.map(([, ids]) => [ids, ids]));
  });

  it('counts what asks for somebody', () => {
    const due = heads.map((each) => ({ ...each, deadline: '2026-11-24T09:00:00.000Z' }));
    expect(figuresOf(application, due, { person: 'P1', now })).toEqual({ waiting: 3, unread: 1, mine: 1, late: 3 });
    expect(figuresOf(application, due, { person: null, now }).mine).toBe(0);
  });
});

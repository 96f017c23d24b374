/** The queue: which cases, in which order, and what each waits for. */
import { describe, expect, it } from 'vitest';
import { countByState, queueOf, waitsFor } from '#functions/rules/queue.ts';
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
const ids = (filter: Parameters<typeof queueOf>[2]) =>
  queueOf(application, heads, filter)
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
    expect(waits({ state: 'submitted', sender: 'denied' })).toBe('Accepta a revisió…');
    expect(waits({ state: 'amending', deadline: '2026-11-25T00:00:00.000Z' })).toBe('Espera el centre');
    expect(waits({ state: 'amending', deadline: '2026-11-24T00:00:00.000Z' })).toBe('El termini ha vençut');
    expect(waits({ state: 'draft' })).toBe('Espera el centre');
    expect(waits({ state: 'selected' })).toBe('Res més a fer');
  });
});

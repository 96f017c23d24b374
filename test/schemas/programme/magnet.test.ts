/** The programme Magnet as it is declared: 29 activities, and what the sources say of them. */
import { describe, expect, test } from 'vitest';
import type { Phase } from '#schemas/calendar/activity.ts';
import { problemsOf } from '#schemas/calendar/define-programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Form } from '#schemas/form/form.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { forms } from '#schemas/registry.ts';

const { activities, settings } = magnet;
const ids = (keep: (activity: (typeof activities)[number]) => boolean) =>
  activities
    .filter(keep)
    .map(({ id }) => id)
    .join(' ');
const of = (phase: Phase) => ids(({ phases }) => phases.includes(phase));

describe('the programme', () => {
  test('declares A01 to A29, and is sound', () => {
    expect(activities.map(({ id }) => id)).toEqual(Array.from({ length: 29 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`));
    expect(problemsOf(magnet)).toEqual([]);
  });

  test('asks of each phase what design and sources say', () => {
    expect(of('any0')).toBe('A01 A02 A03 A10 A11 A12 A19 A23');
    expect(of('network')).toBe('A01 A02 A05 A08 A09 A13 A20 A21');
    expect(of('intensive')).toBe('A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 A15 A16 A20 A21 A22 A23 A24 A25');
    expect(of('consolidation')).toBe(of('intensive').replace(' A06', '').replace(' A14', ''));
  });

  test('names forms that the calendar opens, of the register', () => {
    const asked = activities.flatMap((activity) => ('form' in activity && activity.form ? [[activity.id, activity.form]] : []));
    expect(Object.fromEntries(asked)).toMatchObject({ A01: 'dades-centre', A02: 'continuitat', A16: 'preinscripcio', A24: 'nit-recerca' });
    const owed: readonly string[] = forms.filter(({ opens }: Form) => opens === 'calendar').map(({ slug }) => slug);
    // Who is there now is asked when mail comes back, whatever the day.
    expect([...asked.map(([, slug]) => slug), 'relleu-persona'].sort()).toEqual([...owed].sort());
  });

  test('has programme, municipality and centre activities', () => {
    expect(ids(({ cardinality }) => cardinality === 'municipality')).toBe('A11');
    expect(ids(({ cardinality }) => cardinality === 'programme')).toBe('A05 A08 A09 A10 A13 A17 A18 A20 A21 A25 A26 A27 A28 A29');
    expect(ids(({ kind }) => kind === 'hours')).toBe('A06 A19');
    expect(ids(({ kind }) => kind === 'session')).toBe('A03 A05 A07 A08 A09 A10 A11 A12 A13 A14 A20 A21 A23 A25');
    expect(ids(({ curs }) => curs === 'previous')).toBe('A24 A27');
    expect(ids(({ optional }) => optional === true)).toBe('A24');
  });

  test.each([
    ['A04', [-30, -7, -1, 1, 7, 14]],
    ['A20', [-60, -30, -7, -1]],
    ['A22', [-30, -14, -7, -1, 1, 7, 14]],
    ['A24', [-30, -7, 3]],
    ['A29', []],
  ])('reminds of %s by the ladder of the source', (id, ladder) => expect(activityOf(magnet, id).ladder).toEqual(ladder));

  test('is checked by the rules that the source names', () => {
    const ruled = (rule: string) => ids(({ rules = [] }) => rules.some((each) => each === rule));
    expect(ruled('R1')).toBe('A20 A21');
    expect(ruled('R2')).toBe('A05 A08 A09 A10 A13');
    expect(ruled('R3')).toBe('A03 A07 A23');
    expect(ruled('R4')).toBe('A06 A19');
    expect(ruled('R8')).toBe('A05 A09 A13');
  });

  test('reckons every second year from the last Jornada that is confirmed', () => expect(settings.anchor).toBe('2021-2022'));
});

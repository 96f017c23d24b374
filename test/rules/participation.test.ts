/** What the coordination does to the participation of a centre. */
import { describe, expect, test } from 'vitest';
import { begun, inPhase, leaving, pausing, returning } from '#functions/rules/participation.ts';
import { participationOf } from '#test/support/curs.ts';

const running = participationOf('C1', { '2025-2026': 'any0', '2026-2027': 'intensive' });

test('a centre begins in a phase from a curs on', () => {
  expect(begun('C1', { curs: '2026-2027', phase: 'any0' })).toEqual(
    participationOf('C1', { '2026-2027': 'any0' }, { from: '2026-2027', state: 'any0' }),
  );
  expect(begun('C1', { curs: '2026-2027', phase: 'network' }).state).toBe('active');
});

test('one that left begins anew, keeps what it was, and is neither gone nor paused', () => {
  const before = pausing(leaving(running, '2026-12-01'), '2027-01-31');
  const again = begun('C1', { curs: '2028-2029', phase: 'network', before });
  expect(again).toMatchObject({ from: '2025-2026', left: null, pausedUntil: null, state: 'active' });
  expect(again.phases).toEqual({ ...running.phases, '2028-2029': 'network' });
  expect(begun('C1', { curs: '2024-2025', phase: 'any0', before }).from).toBe('2024-2025');
});

describe('its phase in a curs', () => {
  test('is set, and taken away', () => {
    expect(inPhase(running, '2027-2028', 'consolidation').phases).toEqual({ ...running.phases, '2027-2028': 'consolidation' });
    expect(inPhase(running, '2025-2026', null).phases).toEqual({ '2026-2027': 'intensive' });
  });

  test.each([
    [{ '2026-2027': 'any0' }, 'any0'],
    [{ '2026-2027': 'any0', '2027-2028': 'intensive' }, 'active'],
    [{ '2026-2027': 'network' }, 'active'],
    [{}, 'active'],
  ] as const)('%j is %s', (phases, state) => {
    const nothing = participationOf('C1', phases, { from: '2026-2027', state: 'active' });
    expect(inPhase(nothing, '2030-2031', null).state).toBe(state);
  });

  test('does not bring back who left or finished', () => {
    expect(inPhase(leaving(running, '2026-12-01'), '2027-2028', 'network').state).toBe('left');
    expect(inPhase({ ...running, state: 'finished' }, '2027-2028', 'network').state).toBe('finished');
  });
});

test('it leaves from a day on, and comes back as what it was', () => {
  const gone = leaving(running, '2026-12-01');
  expect(gone).toEqual({ ...running, left: '2026-12-01', state: 'left' });
  expect(returning(gone)).toEqual({ ...running, state: 'active' });
  expect(returning(leaving(participationOf('C1', { '2026-2027': 'any0' }), '2026-12-01')).state).toBe('any0');
});

test('its reminders are paused until a day, and resumed', () => {
  expect(pausing(running, '2027-01-31').pausedUntil).toBe('2027-01-31');
  expect(pausing(pausing(running, '2027-01-31'), null)).toEqual(running);
});

/** Before, during and after a call. */
import { expect, test } from 'vitest';
import { callState } from '#functions/rules/call-state.ts';

const call = { opensAt: '2026-11-16T00:00:00.000Z', closesAt: '2026-12-23T22:59:59.000Z' };

test.each([
  ['2026-11-15T23:59:59.999Z', 'soon'],
  ['2026-11-16T00:00:00.000Z', 'open'],
  ['2026-12-01T09:00:00.000Z', 'open'],
  ['2026-12-23T22:59:59.000Z', 'open'],
  ['2026-12-23T22:59:59.001Z', 'closed'],
])('at %s a call of these days is %s', (now, state) => {
  expect(callState(call, now)).toBe(state);
});

/** Where a call stands: its first and its last instant both belong to it. */
import { expect, test } from 'vitest';
import { callState } from '#functions/rules/call-state.ts';

const call = { opensAt: '2026-11-16T00:00:00.000Z', closesAt: '2026-12-23T22:59:59.000Z' };

test.each([
  ['2026-11-15T23:59:59.999Z', 'soon'],
  [call.opensAt, 'open'],
  [call.closesAt, 'open'],
  ['2026-12-23T22:59:59.001Z', 'closed'],
])('at %s it is %s', (now, state) => {
  expect(callState(call, now)).toBe(state);
});

/** What a broken rule means for applying a plan: it forbids, asks why, or warns. */
import { describe, expect, test } from 'vitest';
import type { Change } from '#functions/rules/calendar/difference.ts';
import type { PlannedStep } from '#functions/rules/calendar/plan.ts';
import type { Violation } from '#functions/rules/calendar/rules/violation.ts';
import { weighed } from '#functions/rules/calendar/verdict.ts';
import { type RuleId, ruleIds } from '#schemas/calendar/activity.ts';

const step = (id: string, change: Change): PlannedStep => ({
  item: { id, activity: 'A12', kind: 'session', ordinal: 1 },
  change,
  mails: [],
});
const violation = (rule: RuleId, item: string, level: Violation['level'] = 'breaks'): Violation => ({
  ...{ rule, item, level, text: { ca: 'No quadra', es: 'No encaja', en: 'It does not fit' } },
});
const weights = (violations: readonly Violation[], change: Change) =>
  weighed(violations, [step('a', change)]).map(({ rule, weight }) => [rule, weight]);

describe('of what the plan adds or moves', () => {
  test.each(['add', 'move'] as const)(
    '%s: both biennial activities forbid it, counts, days and overlaps ask why, the rest warns',
    (change) => {
      expect(
        weights(
          ruleIds.map((rule) => violation(rule, 'a')),
          change,
        ),
      ).toEqual([
        ...[
          ['R1', 'forbids'],
          ['R2', 'asks'],
          ['R3', 'asks'],
          ['R4', 'warns'],
          ['R5', 'asks'],
          ['R6', 'asks'],
          ['R7', 'warns'],
        ],
        ...[
          ['R8', 'warns'],
          ['R9', 'warns'],
          ['R10', 'warns'],
          ['R11', 'warns'],
          ['R12', 'warns'],
        ],
      ]);
    },
  );
});

test.each(['keep', 'conflict', 'remove'] as const)(
  'what somebody set, and the plan leaves (%s), asks nobody again; but the programme stays as it is',
  (change) => {
    const asked = ruleIds.map((rule) => violation(rule, 'a'));
    expect(weights(asked, change).filter(([, weight]) => weight !== 'warns')).toEqual([['R1', 'forbids']]);
  },
);

test('what only warns never hinders', () => {
  expect(
    weights(
      ruleIds.map((rule) => violation(rule, 'a', 'warns')),
      'add',
    ).filter(([, weight]) => weight !== 'warns'),
  ).toEqual([]);
});

test('each is weighed by its own item, keeps its words and its place', () => {
  const said = [violation('R5', 'kept'), violation('R5', 'added'), violation('R5', '')];
  const found = weighed(said, [step('kept', 'keep'), step('added', 'add')]);
  expect(found).toEqual([
    { ...said[0], weight: 'warns' },
    { ...said[1], weight: 'asks' },
    { ...said[2], weight: 'warns' },
  ]);
});

/** A whole curs for 2,000 centres: its items with dates, and the plan with difference, mails and rules. */
import { compile } from '#functions/rules/calendar/compile.ts';
import { plan } from '#functions/rules/calendar/plan.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { yearOf } from '#test/rules/calendar/years.ts';
import type { Row } from '../bench.ts';

/** The row. */
export const row: Row = async () => {
  const year = yearOf('2026-2027', 2_000);
  const began = performance.now();
  const { length } = compile(magnet, year);
  const compiled = performance.now();
  plan(magnet, year, { live: [], now: '2026-06-01T08:00:00.000Z' });
  return [
    { what: `compile a curs for 2,000 centres, ${length} items`, value: (compiled - began) / 1_000, unit: 's', target: { most: 5 } },
    { what: 'plan it: difference, every mail, every rule', value: (performance.now() - compiled) / 1_000, unit: 's' },
  ];
};

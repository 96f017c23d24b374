/** Nothing is silently lost: every day adds up, and what is wrong or late is said where an alarm hears it. */
import { describe, expect, test } from 'vitest';
import { at } from '#functions/rules/working-days.ts';
import { dueShard } from '#functions/store/keys.ts';
import { reasonKey } from '#functions/store/reason.ts';
import { goTo, ledger, mailedCurs, morning, work } from '#test/support/curs-mail.ts';
import { travelled } from '#test/support/foreseen.ts';
import { everything } from '#test/support/world.ts';

type Said = readonly (readonly [event: string, values: object])[];

/** A curs whose log is kept with its values. */
async function world() {
  const said: [string, object][] = [];
  const keep = (event: string, values: object = {}) => void said.push([event, values]);
  const deps = { ...(await mailedCurs({ centres: 4 })), log: { info: keep, warn: keep, error: keep } };
  return { deps, said: said as Said };
}

describe('reconciliation', () => {
  test('is done by the sweep, once a day, and every day of a term adds up', async () => {
    const { deps, said } = await world();
    await travelled(deps, at('2026-12-20', '12:00'));
    const checks = (await everything(deps.store)).filter(({ type }) => type === 'mailcheck');
    expect(checks.length).toBe(111);
    expect(checks.filter(({ head }) => (head as { right?: boolean }).right !== true)).toEqual([]);
    expect(said.filter(([event]) => event === 'mail-adds-up').length).toBe(111);
    expect(said.map(([event]) => event)).not.toContain('mail-does-not-add-up');
    // Jobs are the work of another Lambda, which does not run here.
    expect(said.filter(([event, values]) => event === 'work-late' && !('type' in values && values.type === 'job'))).toEqual([]);
  });

  test('says when a reason is lost', async () => {
    const { deps, said } = await world();
    await travelled(deps, at('2026-09-14', '12:00'));
    const { reasons } = await ledger(deps);
    const [lost] = reasons.filter((reason) => reason.at > at('2026-09-14', '00:00'));
    if (!lost) throw new Error('nobody was reminded');
    const key = reasonKey(lost);
    const [row] = await deps.store.get([key]);
    await deps.store.commit([{ del: key, if: row?.rev ?? 0 }]);
    await morning(deps, '2026-09-15');
    expect(said.map(([event]) => event)).toContain('mail-does-not-add-up');
  });
});

describe('what is open past its end', () => {
  test('is closed as late, whatever held it up', async () => {
    const { deps } = await world();
    let down = true;
    const slow = { ...deps, postman: { send: async () => (down ? ({ throttled: true } as const) : { messageId: 'm' }) } };
    goTo(deps, '2026-09-14');
    await work(slow);
    goTo(deps, '2026-10-20');
    down = false;
    await work(slow);
    const { reasons, causes } = await ledger(deps);
    const ends = new Map(causes.map(({ id, notAfter }) => [id, notAfter ?? '9']));
    expect(reasons.filter(({ state, cause }) => state === 'open' && (ends.get(cause) ?? '9') < deps.now())).toEqual([]);
    expect(reasons.filter(({ why }) => why === 'late').length).toBeGreaterThan(0);
  });
});

describe('what is due and stays so', () => {
  const stuck = { key: { pk: 'odd#1', sk: 'odd' }, type: 'odd', v: 1, head: null, body: null };
  const due = (s: string) => ({ put: { ...stuck, at: { due: { p: dueShard('1'), s } } }, if: 'absent' as const });

  test('is said two hours later', async () => {
    const { deps, said } = await world();
    await deps.store.commit([due(`${at('2026-09-15', '06:00')}#odd`)]);
    await morning(deps, '2026-09-15');
    expect(said.map(([event]) => event)).not.toContain('work-late');
    await travelled(deps, at('2026-09-15', '08:01'));
    expect(said.filter(([event]) => event === 'work-late')).toEqual([['work-late', { type: 'odd', count: 1 }]]);
  });

  test('at night waits until the sweeps have had their time', async () => {
    const { deps, said } = await world();
    await deps.store.commit([due(`${at('2026-09-14', '23:00')}#odd`)]);
    await morning(deps, '2026-09-15');
    expect(said.map(([event]) => event)).not.toContain('work-late');
  });
});

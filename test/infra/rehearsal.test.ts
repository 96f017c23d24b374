/** A curs that is rehearsed keeps what the service promises, in any year, by any chance, whatever fails on the way; and a service that breaks a promise is found out. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addDays } from '#functions/rules/working-days.ts';
import type { Store, Write } from '#functions/store/store.ts';
import { boundsOf, type RehearsalWish, rehearse } from '#infra/local/rehearsal/rehearse.ts';
import { reportOf } from '#infra/local/rehearsal/report.ts';
import { clock, localDay } from '#schemas/values/dates.ts';
import { ofStart } from '#schemas/values/school-year.ts';
import { dyingStore } from '#test/support/dying-store.ts';

const small: RehearsalWish = { curs: '2026-2027', centres: 2, seed: 11 };

const deaths = fc.array(fc.record({ at: fc.nat(150), when: fc.constantFrom('before', 'after') }), { maxLength: 25 });
const years = fc.integer({ min: 2025, max: 2034 }).map(ofStart);
const breaks = fc.array(fc.record({ after: fc.integer({ min: 1, max: 480 }), days: fc.integer({ min: 1, max: 12 }) }), { maxLength: 3 });

property.prop([years, fc.integer(), fc.integer({ min: 3, max: 4 }), breaks, deaths], { numRuns: 3, endOnFailure: true })(
  'whatever year and chance, however often the service is killed or away, nothing happens that never must, and every mail is accounted for',
  async (curs, seed, centres, pauses, kills) => {
    const first = localDay(boundsOf(curs).from);
    const outages = pauses.map(({ after, days }) => ({ from: addDays(first, after), days }));
    const mortal = (store: Store, life: number) => {
      const death = kills[life];
      return death ? dyingStore(store, death.at, death.when) : store;
    };
    const report = reportOf(await rehearse({ curs, centres, seed, outages, mortal }));
    expect(report.violations).toEqual([]);
    const { planned, sent, merged, skipped, failed, open } = report;
    expect(planned).toBe(sent + merged + skipped + failed);
    expect({ failed, open }).toEqual({ failed: 0, open: 0 });
  },
  90_000,
);

test('in the weeks of the change of hour and around 29 February people are reminded at half past seven, as in any other', async () => {
  const { mails, violations } = await rehearse({ curs: '2027-2028', centres: 2, seed: 5 });
  expect(violations).toEqual([]);
  const reminders = mails.filter(({ message }) => /-(?:REC|VENCUT)/u.test(message));
  expect(new Set(reminders.map(({ at }) => clock(at)))).toEqual(new Set(['07:30']));
  // The hour changes on 31 October and 26 March.
  const utc = (from: string, to: string) => new Set(reminders.filter(({ at }) => at > from && at < to).map(({ at }) => at.slice(11, 16)));
  expect(utc('2027-10-18', '2027-10-31')).toEqual(new Set(['05:30']));
  expect(utc('2027-11-01', '2027-11-14')).toEqual(new Set(['06:30']));
  expect(utc('2028-03-01', '2028-03-26')).toEqual(new Set(['06:30']));
  expect(utc('2028-03-27', '2028-04-30')).toEqual(new Set(['05:30']));
}, 60_000);

test('the same seed gives the same rehearsal', async () => {
  const [one, other] = [reportOf(await rehearse({ ...small, centres: 1 })), reportOf(await rehearse({ ...small, centres: 1 }))];
  expect(one).toEqual(other);
  expect(one.planned).toBeGreaterThan(100);
}, 60_000);

describe('a service that', () => {
  /** Rules that are found broken when the processes of the service stand on such a store. */
  const found = async (bad: (store: Store) => Partial<Store>) => {
    const { violations } = await rehearse({ ...small, mortal: (store) => ({ ...store, ...bad(store) }) });
    return new Map(violations.map(({ rule, text }) => [rule, text]));
  };

  test('forgets what people answered reminds who does not come', async () => {
    const rules = await found(({ get, commit }) => ({
      get: async (keys) => (await get(keys)).map((row) => (row?.type === 'guest' ? null : row)),
      commit: (writes) => commit(writes.filter((write) => !('check' in write && write.check.sk.startsWith('guest#')))),
    }));
    expect(rules.get('recordatori')).toMatch(/ha dit que no hi va$/u);
  }, 60_000);

  test('says of the news of a change that they were sent, and sends none, leaves people untold and their calendars wrong', async () => {
    const rules = await found(({ commit }) => ({ commit: (writes) => commit(writes.map(lied)) }));
    expect(rules.get('avisat')).toMatch(/^No se li ha dit: CANVI/u);
  }, 60_000);
});

/** A reason of a change is born as sent. */
function lied(write: Write): Write {
  if (!('put' in write) || write.put.type !== 'reason' || !write.put.key.pk.includes('-CANVI.')) return write;
  const { due: _due, ...at } = write.put.at ?? {};
  const body = { ...(write.put.body as object), state: 'sent' };
  return { ...write, put: { ...write.put, body, at } };
}

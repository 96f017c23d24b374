/** The sweep and an item that is due: what is written with it, once, whoever else sweeps and whenever it is killed. */
import { describe, expect, test } from 'vitest';
import { dueOfItem } from '#functions/rules/calendar/ladder.ts';
import { at } from '#functions/rules/working-days.ts';
import { getHead } from '#functions/store/case.ts';
import { getItem, getItemDeeds, itemKey } from '#functions/store/item.ts';
import type { Store } from '#functions/store/store.ts';
import { tickItem } from '#functions/use-cases/calendar/tick-item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { goTo, ledger, type MailedCurs, mailedCurs, stored, work } from '#test/support/curs-mail.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { deadlineOf, rungOf, sessionOn } from '#test/support/items.ts';

/** A seminar of the programme, published on 20 December. */
const seminar = sessionOn('2027-02-03');

async function world(item: (deps: MailedCurs) => CalendarItem, from?: Partial<MailedCurs>) {
  const deps: MailedCurs = { ...(await mailedCurs({ centres: 6, planned: false })), ...from };
  const made = await stored(deps, item(deps), null);
  const due = dueOfItem(made, rungOf());
  await stored(deps, made, due, 1);
  return { deps, id: made.id };
}
const read = async ({ store }: { readonly store: Store }, id: string) => (await getItem(store, id))?.item;

/** The programme in which the data of a school are handed in by this form. */
function asking(form: string): Programme {
  return {
    ...magnet,
    activities: magnet.activities.map((each) => (each.id === 'A01' && each.kind === 'deadline' ? { ...each, form } : each)),
  };
}

describe('a session', () => {
  test('is published with its deed and the causes of its mail, in one commit, and waits for its next step', async () => {
    const { deps, id } = await world(() => seminar);
    goTo(deps, '2026-12-20');
    const commits: number[] = [];
    const commit: Store['commit'] = (writes) => {
      commits.push(writes.length);
      return deps.store.commit(writes);
    };
    expect(await tickItem({ ...deps, store: { ...deps.store, commit } }, id)).toBe('done');
    expect(await read(deps, id)).toMatchObject({ published: '2026-12-20', handled: ['publish'] });
    expect(await getItemDeeds(deps.store, id)).toMatchObject([{ action: 'publish', actor: 'system', name: 'Magnet' }]);
    const { causes } = await ledger(deps);
    expect(causes).toMatchObject([
      {
        ...{
          id: `M-EV-CONVOCATORIA.publish.${id}.1`,
          message: 'M-EV-CONVOCATORIA',
          step: 'publish',
          reminder: false,
          skip: null,
          state: 'expanded',
        },
        ...{ anchor: { kind: 'item', id, version: 1 }, notAfter: seminar.is.start },
        values: { sequence: '0', start: seminar.is.start, end: seminar.is.end, was: '', reason: '' },
      },
    ]);
    // Item, deed and cause; then one page of people.
    expect(commits[0]).toBe(3);
    const [row] = await deps.store.get([itemKey(id)]);
    expect(row?.at?.due?.s.startsWith(at('2027-01-04', '07:30'))).toBe(true);
  });

  test('keeps as skipped whom a quiet time left without a reminder', async () => {
    const { deps, id } = await world(() => ({ ...seminar, published: '2026-12-20', handled: ['publish'] }));
    goTo(deps, '2027-01-04');
    await tickItem(deps, id);
    const { causes, reasons } = await ledger(deps);
    expect(causes).toMatchObject([{ id: `M-EV-REC.-30.${id}.1`, skip: 'quiet', reminder: true }]);
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons.map(({ state, why }) => `${state} ${why}`))).toEqual(new Set(['skipped quiet']));
    expect(deps.sent).toEqual([]);
  });

  test('after a long outage is dealt with whole in one sweep, four causes a commit', async () => {
    const { deps, id } = await world(({ centres }) =>
      deadlineOf(centres[0]?.id ?? '', '2026-10-15', {
        activity: 'A04',
        id: '2026-2027.A04.X.1',
        published: '2026-09-01',
        handled: ['opens'],
      }),
    );
    goTo(deps, '2026-10-29', '18:00');
    expect(await tickItem(deps, id)).toBe('done');
    const { causes } = await ledger(deps);
    expect(causes.map(({ step, skip }) => `${step} ${skip}`).sort()).toEqual([
      '-1 late',
      '-30 late',
      '-7 late',
      '1 late',
      '14 null',
      '7 late',
    ]);
    expect((await read(deps, id))?.handled).toEqual(['opens', '-30', '-7', '-1', '1', '7', '14']);
  });

  test('that was removed, or needs nothing yet, is left alone', async () => {
    const { deps, id } = await world(() => seminar);
    expect(await tickItem(deps, 'nobody')).toBe('gone');
    expect(await tickItem(deps, id)).toBe('later');
    expect((await ledger(deps)).causes).toEqual([]);
  });

  test('of a curs without a calendar is logged and left', async () => {
    const { deps, id } = await world(() => seminar);
    await stored(deps, { ...seminar, id: '1990-1991.A08.magnet.1', curs: '1990-1991' }, deps.now());
    goTo(deps, '2026-12-20');
    expect(await work(deps)).toMatchObject({ failed: 1 });
    expect(deps.logged).toContain('sweep-failed');
    expect(await read(deps, id)).toMatchObject({ published: '2026-12-20' });
  });
});

describe('what is handed in', () => {
  const owed = ({ centres }: MailedCurs) => deadlineOf(centres[0]?.id ?? '', '2026-10-15');

  test('opens its form for the school, due when the item is, in the commit that says so', async () => {
    const { deps, id } = await world(owed, { programme: asking('dades-centre') });
    await tickItem(deps, id);
    const item = await read(deps, id);
    expect(item).toMatchObject({ published: '2026-09-01', handled: ['opens'] });
    const found = await getHead(deps.store, item?.case ?? '');
    expect(found?.head).toMatchObject({ form: 'dades-centre', state: 'draft', deadline: item?.is.due, subject: deps.centres[0]?.id });
    expect(await getItemDeeds(deps.store, id)).toMatchObject([{ action: 'open' }]);
    expect(deps.sent).toEqual([]);
  });

  test('opens it once, though two sweeps come at the same time and one is killed', async () => {
    const { deps, id } = await world(owed, { programme: asking('dades-centre') });
    const dying = { ...deps, store: dyingStore(deps.store, 0, 'after') };
    await Promise.allSettled([tickItem(deps, id), tickItem(dying, id), tickItem(deps, id)]);
    await tickItem(deps, id);
    const cases = (await deps.store.find('list', 'cases#dades-centre', { limit: 10 })).items;
    expect(cases.map(({ key }) => key.pk)).toEqual([`case#${(await read(deps, id))?.case}`]);
    expect(await getItemDeeds(deps.store, id)).toHaveLength(1);
  });

  test('without a form only becomes known', async () => {
    const { deps, id } = await world((from) => ({ ...owed(from), activity: 'A15', id: '2026-2027.A15.X.1' }));
    await tickItem(deps, id);
    expect(await read(deps, id)).toMatchObject({ published: '2026-09-01', case: null });
  });

  test('by a form that is not there stays due, and somebody is called', async () => {
    const { deps, id } = await world(owed, { programme: asking('no-hi-es') });
    expect(await work(deps)).toMatchObject({ failed: 1 });
    expect(await read(deps, id)).toMatchObject({ published: null, handled: [] });
  });
});

/** What time asks of a case: reminders at 07:30 of Madrid, nothing twice, nothing late, and forgotten drafts erased. */
import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timed } from '#functions/rules/situation.ts';
import { lastChange } from '#functions/rules/situation.ts';
import { erasedAt, nextDue, pastSteps, stepsOf } from '#functions/rules/steps.ts';
import { tick } from '#functions/rules/tick.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { application } from '#schemas/workflows/application.ts';
import { researchNight } from '#schemas/workflows/nit-recerca.ts';
import { headOf, openCall } from '#test/support/situation.ts';

// The call closes on 23 December 2026, and nobody has touched the draft since 23 November.
function timed(head: Partial<CaseHead> = {}, more: Partial<Timed> = {}): Timed {
  return { workflow: application, head: headOf(head), call: openCall, changedAt: '2026-11-23T09:00:00.000Z', keptYears: 2, ...more };
}
const ended = { state: 'rejected', documents: 1, submittedAt: '2026-11-23T09:00:00.000Z' } as const;
const amending = (more: Partial<CaseHead> = {}) => timed({ state: 'amending', deadline: '2026-12-09T22:59:59.000Z', ...more });
const names = (at: Timed, now: string) => tick(at, now).send.map(({ step }) => `${step.reminder.mail.name} ${step.days}`);

describe('a draft', () => {
  it('is reminded two weeks, one week, two days and one day before the call closes, at half past seven', () => {
    const closing = stepsOf(timed()).filter(({ reminder }) => reminder.of === 'call');
    expect(closing.map(({ at }) => at)).toEqual([
      '2026-12-09T06:30:00.000Z',
      '2026-12-16T06:30:00.000Z',
      '2026-12-21T06:30:00.000Z',
      '2026-12-22T06:30:00.000Z',
    ]);
    expect(nextDue(timed())).toBe('2026-12-09T06:30:00.000Z');
    expect(tick(timed(), '2026-12-09T06:29:59.999Z')).toMatchObject({ send: [], due: '2026-12-09T06:30:00.000Z' });
    expect(names(timed(), '2026-12-09T06:30:00.000Z')).toEqual(['M-SOL-TANCAMENT -14']);
  });

  it('is reminded by summer time of Madrid in summer', () => {
    const call = { ...openCall, opensAt: '2027-05-16T00:00:00.000Z', closesAt: '2027-06-20T21:59:59.000Z' };
    expect(stepsOf(timed({}, { call, changedAt: '2027-06-01T00:00:00.000Z' }))[0]?.at).toBe('2027-06-06T05:30:00.000Z');
  });

  it('gets one mail after an outage: the latest one, and the earlier ones never', () => {
    const after = tick(timed(), '2026-12-21T10:00:00.000Z');
    expect(after.send).toMatchObject([{ step: { days: -2 }, notAfter: '2026-12-23T22:59:59.000Z' }]);
    expect(after.skipped).toEqual(['call:-14:2026-12-23', 'call:-7:2026-12-23']);
    expect(after.due).toBe('2026-12-22T06:30:00.000Z');
    expect(tick({ ...timed(), head: after.head }, '2026-12-21T10:15:00.000Z')).toMatchObject({ send: [], skipped: [], head: after.head });
  });

  it('gets no mail about a call that has closed', () => {
    const after = tick(timed(), '2026-12-24T10:00:00.000Z');
    expect(after).toMatchObject({ send: [], due: '2027-01-22T06:30:00.000Z' });
    expect(after.skipped).toHaveLength(4);
  });

  it('is not reminded of days that had passed when it was begun', () => {
    const late = '2026-12-20T10:00:00.000Z';
    expect(pastSteps(timed({}, { changedAt: late }), late)).toEqual(['call:-14:2026-12-23', 'call:-7:2026-12-23']);
  });

  it('is warned after 60 and 90 days without change, and erased after 120', () => {
    const alone = timed({}, { call: null });
    expect(erasedAt(alone)).toBe('2027-03-23T06:30:00.000Z');
    expect(names(alone, '2027-01-22T06:30:00.000Z')).toEqual(['M-SOL-ESBORRANY 60']);
    expect(names(alone, '2027-02-21T06:30:00.000Z')).toEqual(['M-SOL-ESBORRANY 90']);
    expect(tick(alone, '2027-03-23T06:29:59.000Z').erase).toBe(false);
    expect(tick(alone, '2027-03-23T06:30:00.000Z').erase).toBe(true);
    expect(nextDue(timed({ steps: stepsOf(alone).map(({ id }) => id) }, { call: null }))).toBe('2027-03-23T06:30:00.000Z');
  });

  it('begins to be counted anew with every change', () => {
    const warned = tick(timed({}, { call: null }), '2027-01-22T06:30:00.000Z').head;
    const changed = timed(warned, { call: null, changedAt: '2027-01-23T09:00:00.000Z' });
    expect(names(changed, '2027-03-24T06:30:00.000Z')).toEqual(['M-SOL-ESBORRANY 60']);
    expect(tick(changed, '2027-03-24T06:30:00.000Z').head.steps).toEqual(['change:60:2027-01-23']);
  });

  it('that is owed is never erased, and what was declined is kept as long as what was sent', () => {
    const owed = { call: null, owed: true, workflow: researchNight };
    expect([erasedAt(timed({}, owed)), nextDue(timed({}, owed))]).toEqual([null, null]);
    expect(erasedAt(timed({ state: 'declined', documents: 0 }, owed))).toBe('2028-11-23T06:30:00.000Z');
  });

  it('is erased 30 days after its call, or after what was written later', () => {
    expect(erasedAt(timed())).toBe('2027-01-22T06:30:00.000Z');
    expect(erasedAt(timed({}, { changedAt: '2027-01-10T09:00:00.000Z' }))).toBe('2027-02-09T06:30:00.000Z');
    expect(erasedAt(timed({ state: 'submitted' }))).toBeNull();
    expect(erasedAt(timed({}, { call: { ...openCall, closesAt: '2027-06-20T21:59:59.000Z' } }))).toBe('2027-03-23T06:30:00.000Z');
  });
});

describe('amendments', () => {
  it('are reminded five days and one day before, and then wait on the coordination', () => {
    expect(stepsOf(amending()).map(({ at }) => at)).toEqual([
      '2026-12-04T06:30:00.000Z',
      '2026-12-08T06:30:00.000Z',
      '2026-12-10T06:30:00.000Z',
    ]);
    expect(names(amending(), '2026-12-08T07:00:00.000Z')).toEqual(['M-SOL-ESMENA-REC -1']);
    const late = tick(amending({ unread: false, steps: ['deadline:-5:2026-12-09', 'deadline:-1:2026-12-09'] }), '2026-12-10T06:30:00.000Z');
    expect(late).toMatchObject({ send: [{ step: { days: 1 }, notAfter: '2026-12-17T22:59:59.000Z' }], head: { unread: true }, due: null });
    expect(tick(amending({ unread: false }), '2026-12-04T06:30:00.000Z').head.unread).toBe(false);
  });

  it('tell nobody of a deadline that passed long ago', () => {
    expect(tick(amending(), '2026-12-17T22:59:59.000Z').send).toHaveLength(1);
    expect(tick(amending(), '2026-12-18T00:00:00.000Z')).toMatchObject({ send: [], due: null });
  });

  it('are reminded anew of another day', () => {
    const before = tick(amending(), '2026-12-08T07:00:00.000Z').head;
    expect(names(amending({ ...before, deadline: '2026-12-15T22:59:59.000Z' }), '2026-12-10T07:00:00.000Z')).toEqual([
      'M-SOL-ESMENA-REC -5',
    ]);
  });
});

describe('a case', () => {
  it('reminds the committee in review, and nobody once it is decided', () => {
    const review = timed({ state: 'inReview', deadline: '2026-12-18T22:59:59.000Z' });
    expect(names(review, '2026-12-11T06:30:00.000Z')).toEqual(['M-COM-PENDENT -7']);
    expect(nextDue(timed({ state: 'inReview' }))).toBeNull();
    expect(names(timed({ ...ended, deadline: '2026-12-18T22:59:59.000Z' }), '2026-12-11T06:30:00.000Z')).toEqual([]);
  });

  it.each(['rejected', 'withdrawn'])('that was %s is erased two years later, whole, whoever wrote in it meanwhile', (state) => {
    const closed = timed({ ...ended, state }, { changedAt: '2028-01-01T09:00:00.000Z' });
    expect(nextDue(closed)).toBe('2028-11-23T06:30:00.000Z');
    expect(tick(closed, '2028-11-23T06:29:59.000Z').erase).toBe(false);
    expect(tick(closed, '2028-11-23T06:30:00.000Z')).toMatchObject({ erase: true, send: [] });
  });

  it('is kept six years where its form says so', () => {
    expect(nextDue(timed(ended, { keptYears: 6 }))).toBe('2032-11-23T06:30:00.000Z');
  });

  it('that made a school take part is not erased', () => {
    expect(nextDue(timed({ ...ended, state: 'selected' }))).toBeNull();
  });

  it('that was discarded before it was ever sent goes like a forgotten draft', () => {
    expect(nextDue(timed({ state: 'withdrawn' }))).toBe('2027-01-22T06:30:00.000Z');
    expect(nextDue(timed({ state: 'withdrawn' }, { call: null }))).toBe('2027-03-23T06:30:00.000Z');
  });

  it('was changed when its last page was saved', () => {
    const head = { updatedAt: '2026-11-23T09:00:00.000Z' };
    expect(lastChange(head, [])).toBe('2026-11-23T09:00:00.000Z');
    expect(lastChange(head, [{ savedAt: '2026-11-24T09:00:00.000Z' }, { savedAt: '2026-11-22T09:00:00.000Z' }])).toBe(
      '2026-11-24T09:00:00.000Z',
    );
  });
});

const hours = fc.array(fc.integer({ min: 1, max: 24 * 40 }), { minLength: 1, maxLength: 60 });

property.prop([hours, fc.constantFrom(timed(), amending(), timed({}, { call: null }))])(
  'however the sweep comes, a step is sent once at most, and what is due comes nearer',
  (gaps, start) => {
    let at = start;
    let now = Date.parse('2026-11-23T09:00:00.000Z');
    const sent: string[] = [];
    for (const gap of gaps) {
      now += gap * 3_600_000;
      const instant = new Date(now).toISOString();
      const ticked = tick(at, instant);
      sent.push(...ticked.send.map(({ step }) => step.id));
      if (ticked.erase) break;
      expect(ticked.due === null || ticked.due > instant).toBe(true);
      for (const { notAfter, step } of ticked.send) expect(step.at <= instant && instant <= notAfter).toBe(true);
      at = { ...at, head: ticked.head };
    }
    expect(new Set(sent).size).toBe(sent.length);
  },
);

/** A programme checks itself when it is loaded. */
import { describe, expect, it } from 'vitest';
import type { Activity } from '#schemas/calendar/activity.ts';
import { defineProgramme, problemsOf } from '#schemas/calendar/define-programme.ts';
import type { Settings } from '#schemas/calendar/programme.ts';
import { deadline, hours, programme, session, settings, text } from './small.ts';

describe('a programme', () => {
  it('is accepted when its table is sound', () => {
    expect(problemsOf(programme())).toEqual([]);
    expect(defineProgramme(programme())).toEqual(programme());
    expect(
      problemsOf(
        programme([deadline({ phases: [] }), session({ before: '02-15', published: { by: '06-15' }, after: 'B', centresEach: 1 })]),
      ),
    ).toEqual([]);
    expect(
      problemsOf(
        programme([
          session({
            windows: [{ from: '12-31', to: '12-31', near: '12-31' }],
            times: ['00:00', '19:59', '23:00'],
            weekdays: [1, 2, 3, 4, 5],
          }),
        ]),
      ),
    ).toEqual([]);
  });

  it('knows the twelve rules and all roles of the domain', () => {
    const rules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'] as const;
    const audience = ['CEN-D', 'CEN-I', 'CEN-P', 'CEN-C', 'FOR', 'PAR', 'AJU', 'INS', 'COO', 'COM', 'ICE', 'ADM', 'CAN', 'PUB'] as const;
    expect(problemsOf(programme([session({ rules, audience })]))).toEqual([]);
  });

  it('is refused with the list of everything that is wrong', () => {
    const broken = programme([session({ audience: [] }), session({ times: [] })]);
    expect(() => defineProgramme(broken)).toThrow(
      'The programme "small" is not sound:\n  has two activities A\n  A has no audience\n  A has no hour',
    );
  });

  it.each<[string, readonly Activity[], readonly string[]]>([
    [
      'a text that lacks a language',
      [session({ title: { ...text, es: ' ' }, expects: { ca: '', es: 'x', en: 'x' } })],
      ['A has no title in es', 'A has no expects in ca'],
    ],
    ['an unknown role', [session({ audience: ['CEN-D', 'REI' as never] })], ['A names the unknown role REI']],
    ['an unknown rule', [session({ rules: ['R12', 'R13' as never] })], ['A names the unknown rule R13']],
    ['centres of no phase', [session({ phases: [] })], ['A is for no phase']],
    ['a ladder upside down', [session({ ladder: [-1, -7] })], ['A has a ladder that does not ascend']],
    ['a step twice', [session({ ladder: [-7, -7] })], ['A has a ladder that does not ascend']],
    ['a reminder on the day itself', [session({ ladder: [-1, 0, 1] })], ['A reminds on the day itself']],
    ['no window', [session({ windows: [] })], ['A has no window']],
    ['a window upside down', [session({ windows: [{ from: '01-20', to: '09-10' }] })], ['A has a window upside down: 01-20 to 09-10']],
    [
      'a window over the end of the curs',
      [deadline({ window: { from: '06-30', to: '09-01' } })],
      ['B has a window upside down: 06-30 to 09-01'],
    ],
    [
      'an aim before its window',
      [session({ windows: [{ from: '09-10', to: '01-20', near: '09-09' }] })],
      ['A aims at 09-09, outside 09-10 to 01-20'],
    ],
    [
      'an aim after its window',
      [session({ windows: [{ from: '09-10', to: '01-20', near: '01-21' }] })],
      ['A aims at 01-21, outside 09-10 to 01-20'],
    ],
    [
      'a day that not every year has',
      [session({ windows: [{ from: '02-01', to: '02-29' }] })],
      ['A has a window with 02-29, which is no day'],
    ],
    ['a window beyond its last day', [session({ before: '01-20' })], ['A has a window to 01-20, not before 01-20']],
    [
      'a day that is none',
      [session({ before: '06-32', published: { by: '06-31' } })],
      ['A names 06-32, which is no day', 'A names 06-31, which is no day'],
    ],
    [
      'an hour that is none',
      [session({ times: ['24:00', '9:30', '09:60'] })],
      ['A begins at 24:00, which is no hour', 'A begins at 9:30, which is no hour', 'A begins at 09:60, which is no hour'],
    ],
    ['no day of the week', [session({ weekdays: [] })], ['A has no day of the week']],
    [
      'a Saturday',
      [session({ weekdays: [6, 0] })],
      ['A may be on day 6, which is none from Monday to Friday', 'A may be on day 0, which is none from Monday to Friday'],
    ],
    ['no length', [session({ minutes: 0 })], ['A takes no time']],
    ['visits of nobody', [session({ centresEach: 0 })], ['A has sessions for no centre']],
    ['an order after nothing', [session({ after: 'Z' })], ['A comes after the unknown activity Z']],
    ['an unknown series', [session({ series: 'walks' })], ['A belongs to the unknown series walks']],
    [
      'hours without minutes',
      [hours({ phases: ['any0', 'intensive', 'network'], minutes: { any0: 900, network: 0 } })],
      ['C asks for no minutes in intensive', 'C asks for no minutes in network'],
    ],
  ])('is refused for %s', (_, activities, problems) => {
    expect(problemsOf(programme(activities))).toEqual(problems);
  });

  it('is refused for a series that is not whole', () => {
    const series = { walks: { title: { ...text, en: '' }, exactly: 3, weeksApart: 6, minutes: 1 } };
    const two = session({
      series: 'walks',
      windows: [
        { from: '10-01', to: '10-31' },
        { from: '01-08', to: '02-28' },
      ],
    });
    expect(problemsOf(programme([two], { series }))).toEqual([
      'series walks has no title in en',
      'series walks has 2 sessions instead of 3',
    ]);
    const whole = { walks: { ...series.walks, title: text } };
    expect(problemsOf(programme([two, session({ id: 'D', series: 'walks' }), deadline()], { series: whole }))).toEqual([]);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['an anchor that is no curs', { anchor: '2021-2023' }, 'has the anchor 2021-2023, which is no curs'],
    ['an invitation after the session', { notice: -1 }, 'invites -1 days before'],
    ['an invitation after the reminder', { publish: -1 }, 'invites -1 days before'],
    ['a quiet day that is none', { quiet: [{ from: '12-32', to: '01-10' }] }, 'is quiet on 12-32, which is no day'],
    ['copies of reminders that no longer go out', { copy: { from: 15, to: ['CEN-D'] } }, 'copies reminders that no longer go out'],
  ])('is refused for %s', (_, more, problem) => {
    expect(problemsOf(programme(undefined, { settings: { ...settings, ...more } }))).toEqual([problem]);
  });

  it('may be at its limits', () => {
    const limits = { ...settings, publish: 0, notice: 0, copy: { from: 14, to: ['CEN-D'] } } as const;
    expect(problemsOf(programme(undefined, { settings: limits }))).toEqual([]);
  });
});

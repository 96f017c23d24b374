/** Declares a programme: the table checks itself when it is loaded, so that a mistake stops the start and not a school. */
import { DateTime } from 'luxon';
import { locales, type Text } from '../text.ts';
import { parseSchoolYear } from '../values/school-year.ts';
import { type Activity, type HoursActivity, type MonthDay, roles, ruleIds, type SessionActivity } from './activity.ts';
import type { Programme, Settings } from './programme.ts';
import { inCurs, windowsOf } from './walk.ts';

/** The programme, once it is sound. Throws an error that lists every problem. */
export function defineProgramme(programme: Programme): Programme {
  const problems = problemsOf(programme);
  if (problems.length > 0)
    throw new Error(`The programme "${programme.name}" is not sound:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return programme;
}

/** What is wrong with a declaration, a sentence each; none when it is sound. */
export function problemsOf(programme: Programme): readonly string[] {
  const { activities, settings } = programme;
  const ids = activities.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `has two activities ${id}`),
    ...activities.flatMap((activity) => activityProblems(activity, programme).map((problem) => `${activity.id} ${problem}`)),
    ...seriesProblems(programme),
    ...settingProblems(settings),
  ];
}

function activityProblems(activity: Activity, programme: Programme): readonly string[] {
  const { audience, phases, rules = [], title, expects } = activity;
  return [
    ...wordless({ title, expects }),
    ...audience.filter((role) => !roles.includes(role)).map((role) => `names the unknown role ${role}`),
    ...rules.filter((rule) => !ruleIds.includes(rule)).map((rule) => `names the unknown rule ${rule}`),
    ...(audience.length > 0 ? [] : ['has no audience']),
    ...(phases.length > 0 || activity.cardinality === 'programme' ? [] : ['is for no phase']),
    ...ladderProblems(activity),
    ...windowProblems(activity),
    ...(activity.kind === 'session' ? sessionProblems(activity, programme) : []),
    ...(activity.kind === 'hours' ? hoursProblems(activity) : []),
  ];
}

function wordless(texts: Readonly<Record<string, Text>>): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    locales.filter((locale) => text[locale].trim() === '').map((locale) => `has no ${name} in ${locale}`),
  );
}

function ladderProblems({ ladder }: Activity): readonly string[] {
  const sorted = ladder.every((days, at) => at === 0 || days > (ladder[at - 1] ?? 0));
  return [...(sorted ? [] : ['has a ladder that does not ascend']), ...(ladder.includes(0) ? ['reminds on the day itself'] : [])];
}

function windowProblems(activity: Activity): readonly string[] {
  const windows = windowsOf(activity);
  return [
    ...(windows.length > 0 ? [] : ['has no window']),
    ...windows.flatMap(({ from, to, near = from }) => {
      const lost = [from, to, near].filter((day) => !isMonthDay(day));
      if (lost.length > 0) return lost.map((day) => `has a window with ${day}, which is no day`);
      if (inCurs(from) > inCurs(to)) return [`has a window upside down: ${from} to ${to}`];
      return inCurs(near) < inCurs(from) || inCurs(near) > inCurs(to) ? [`aims at ${near}, outside ${from} to ${to}`] : [];
    }),
  ];
}

function sessionProblems(activity: SessionActivity, { activities, series }: Programme): readonly string[] {
  const { windows, times, weekdays, minutes, before, after, published, centresEach = 1 } = activity;
  const lost = [before, published?.by].filter((day) => day !== undefined && !isMonthDay(day));
  return [
    ...lost.map((day) => `names ${day}, which is no day`),
    ...windows
      .filter(({ to }) => before !== undefined && inCurs(to) >= inCurs(before))
      .map(({ to }) => `has a window to ${to}, not before ${before}`),
    ...(times.length > 0 ? [] : ['has no hour']),
    ...times.filter((time) => !/^([01]\d|2[0-3]):[0-5]\d$/u.test(time)).map((time) => `begins at ${time}, which is no hour`),
    ...(weekdays.length > 0 ? [] : ['has no day of the week']),
    ...weekdays.filter((day) => ![1, 2, 3, 4, 5].includes(day)).map((day) => `may be on day ${day}, which is none from Monday to Friday`),
    ...(minutes > 0 ? [] : ['takes no time']),
    ...(centresEach > 0 ? [] : ['has sessions for no centre']),
    ...(after === undefined || activities.some(({ id }) => id === after) ? [] : [`comes after the unknown activity ${after}`]),
    ...(activity.series === undefined || series[activity.series] ? [] : [`belongs to the unknown series ${activity.series}`]),
  ];
}

function hoursProblems({ phases, minutes }: HoursActivity): readonly string[] {
  return phases.filter((phase) => !((minutes[phase] ?? 0) > 0)).map((phase) => `asks for no minutes in ${phase}`);
}

function seriesProblems({ activities, series }: Programme): readonly string[] {
  return Object.entries(series).flatMap(([name, { title, exactly }]) => {
    const members = activities.flatMap((activity) => (activity.kind === 'session' && activity.series === name ? [activity] : []));
    const sessions = members.reduce((sum, { windows }) => sum + windows.length, 0);
    return [
      ...wordless({ title }).map((problem) => `series ${name} ${problem}`),
      ...(sessions === exactly ? [] : [`series ${name} has ${sessions} sessions instead of ${exactly}`]),
    ];
  });
}

function settingProblems({ anchor, publish, notice, quiet, copy, instead }: Settings): readonly string[] {
  const lost = quiet.flatMap(({ from, to }) => [from, to]).filter((day) => !isMonthDay(day));
  return [
    ...(parseSchoolYear(anchor) === anchor ? [] : [`has the anchor ${anchor}, which is no curs`]),
    ...[publish, notice].filter((days) => days < 0).map((days) => `invites ${days} days before`),
    ...lost.map((day) => `is quiet on ${day}, which is no day`),
    ...(copy.from <= instead.from ? [] : ['copies reminders that no longer go out']),
  ];
}

/** 29 February is no day of every year. */
function isMonthDay(day: MonthDay): boolean {
  return /^\d\d-\d\d$/u.test(day) && DateTime.fromISO(`2027-${day}`, { zone: 'utc' }).isValid;
}

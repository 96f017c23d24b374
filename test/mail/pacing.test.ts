/** Never faster than the quota, and never idle without need. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { fullBucket, take } from '#functions/mail/pacing.ts';

const rate = fc.integer({ min: 1, max: 200 });
const gaps = fc.array(fc.integer({ min: -50, max: 2_000 }), { minLength: 1, maxLength: 300 });

/** The instants at which mails go out when they come at these intervals. */
function departures(perSecond: number, waits: readonly number[]): readonly number[] {
  let bucket = fullBucket(perSecond, 0);
  let now = 0;
  return waits.map((gap) => {
    now = Math.max(0, now + gap);
    const next = take(bucket, perSecond, now);
    bucket = next.bucket;
    return now + next.wait;
  });
}

test.prop([rate, gaps])('no second holds more than its quota and one burst', (perSecond, waits) => {
  const times = [
    ...departures(
      perSecond,
      waits.map((gap) => Math.max(0, gap)),
    ),
  ].sort((a, b) => a - b);
  for (const [first, time] of times.entries()) {
    const within = times.slice(first).filter((other) => other < time + 1_000);
    expect(within.length).toBeLessThanOrEqual(2 * perSecond + 1);
  }
  const span = (times.at(-1) ?? 0) / 1_000;
  expect(times.length).toBeLessThanOrEqual(perSecond * span + perSecond + 1);
});

test.prop([rate])('the first second goes out at once, the next mail waits', (perSecond) => {
  const times = departures(perSecond, new Array(perSecond + 1).fill(0));
  expect(times.slice(0, perSecond).every((time) => time === 0)).toBe(true);
  expect(times.at(-1)).toBe(Math.ceil(1_000 / perSecond));
});

test.prop([rate, gaps])('a clock that steps back breaks nothing', (perSecond, waits) => {
  expect(departures(perSecond, waits).every((time) => Number.isFinite(time) && time >= 0)).toBe(true);
});

/** The service is away from eight days before the seminar until two days before: what came too late is not sent, the next reminder is, once. */
import { expect } from 'vitest';
import { whyText } from '#functions/web/text/told.ts';
import { noScript } from '../stage.ts';
import { head } from './forms.ts';
import { clock, mailsTo, nora, signIn, visit } from './scene.ts';

/** Who has not answered. */
const waiting = 'marta.bosch@c25099023.example';
const reminders = async (address: string) =>
  (await mailsTo(address)).filter(({ message, text }) => message.endsWith('-REC') && text.includes('Seminari 1')).length;

/** Begins at noon, eight days before. */
export async function isAwayForAWeek(): Promise<void> {
  const before = await reminders(waiting);
  await clock('--outage', '2026-10-12T12:00');
  await clock('+1h');
  expect(await reminders(waiting), 'seven days before: too late').toBe(before);
  await clock('2026-10-13T12:00');
  expect(await reminders(waiting), 'the day before').toBe(before + 1);
  await clock('2026-10-14T08:00');
  expect(await reminders(waiting)).toBe(before + 1);
  await visit(noScript, async (coordinator) => {
    await signIn(coordinator, nora);
    const of = async (address: string) => {
      await coordinator.open(`/coordinacio/per-que?persona=${address}`);
      return await coordinator.text();
    };
    const late = new RegExp(`Seminari 1 dels equips impulsors: recordatori, 7 dies abans .{0,90}${whyText.late?.ca}`, 'u');
    expect(await of(waiting)).toMatch(late);
    expect(await of(waiting)).toMatch(/Seminari 1 dels equips impulsors: recordatori, el dia abans .{0,60} enviat/u);
    expect(await of(head)).toMatch(new RegExp(`recordatori, 3 dies abans .{0,90}${whyText.done?.ca}`, 'u'));
    await coordinator.follow(/Llegeix el correu/u);
    expect(await coordinator.text()).toContain('Confirmació de continuïtat');
  });
}

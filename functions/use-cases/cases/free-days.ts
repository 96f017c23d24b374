/** What an action makes of the free days of the centre: nobody is invited to it on the days that it answered. */
import type { Advanced } from '#functions/rules/advance.ts';
import { centreDaysKey, centreDaysWrite } from '../../store/days.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { type Held, readingOf } from './known.ts';

/** The write named `freeDays` that follows from an action, if any. Who answers no day leaves those that are known. */
export async function freeDaysWrites(
  { store }: Pick<Deps, 'store'>,
  held: Held,
  { head, effects }: Pick<Advanced, 'head' | 'effects'>,
): Promise<Readonly<Record<string, Write>>> {
  const effect = effects.find((each) => each.effect === 'free-days');
  if (!effect) return {};
  const answered = Object.entries(readingOf(held).values).filter(([path]) => path.startsWith(`${effect.from}.`));
  const free = [...new Set(answered.flatMap(([, day]) => (typeof day === 'string' ? [day] : [])))].sort();
  if (free.length === 0) return {};
  const { curs, subject: centre } = head;
  const [row] = await store.get([centreDaysKey(curs, centre)]);
  return { freeDays: centreDaysWrite({ curs, centre, free }, row?.rev) };
}

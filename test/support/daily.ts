/** Cases of which two coordinators are reminded, for tests of the daily letter. */
import { getHead, headWrite } from '#functions/store/case.ts';
import type { NewCause } from '#functions/store/cause.ts';
import { everyItem } from '#functions/store/every.ts';
import { sweptWrite } from '#functions/store/swept.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { caused, type MailWorld, mailWorld, type Reply, reasonsOf, sit, submitted } from './mail.ts';

/** The seat of the two coordinators. */
export const coordination = 'programme:magnet#coordination';
/** The day on which the clocks stand. */
export const today = '2026-11-23';

/** Two coordinators and cases that are submitted; the sweep of the day has been. */
export async function dailyWorld(
  cases: number,
  { reply, idempotent = false, swept = true }: { reply?: Reply; idempotent?: boolean; swept?: boolean } = {},
) {
  const deps = mailWorld({}, reply, idempotent);
  for (let nth = 0; nth < cases; nth += 1) await submitted(deps, { id: `01CASE${nth}`, reference: `MAG-${nth}` });
  const nora = await sit(deps, 'nora', coordination);
  const pau = await sit(deps, 'pau', coordination);
  if (swept) await sweptToday(deps, today);
  return { deps, nora, pau };
}
/** A sweep of a day has attended to all that is due. */
export async function sweptToday(deps: MailWorld, day: string): Promise<void> {
  await deps.store.commit([sweptWrite(day)]);
}

/** A reminder of a case for the coordination, as the sweep causes it. */
export function reminded(deps: MailWorld, nth: number, more: Partial<NewCause> = {}): Promise<Cause> {
  return caused(deps, {
    ...{ id: `R${nth}`, message: 'M-SOL-ESMENA-VENCUDA', step: '5', whileState: 'submitted', reminder: true },
    anchor: { kind: 'case', id: `01CASE${nth}`, version: 1 },
    audience: { of: 'case', groups: ['coordination'] },
    ...more,
  });
}
/** Reminders of the first so many cases. */
export async function reminders(deps: MailWorld, count: number): Promise<readonly Cause[]> {
  const made: Cause[] = [];
  for (let nth = 0; nth < count; nth += 1) made.push(await reminded(deps, nth));
  return made;
}
/** What became of the reasons of a cause. */
export const fatesOf = async (deps: MailWorld, cause: { readonly id: string }) =>
  (await reasonsOf(deps, cause)).map(({ state, why }) => why ?? state);
/** What waits for the daily letter of a reader. */
export const waiting = async (deps: MailWorld, reader: string) => everyItem(deps.store, `daily#${reader}`);
/** The addresses of the two coordinators. */
export const both = ['nora@centre.example', 'pau@centre.example'];
/** Both clocks go on. */
export const minutes = (deps: MailWorld, count: number) => {
  for (const clock of [deps.now, deps.real]) clock.pass({ minutes: count });
};
/** A case is decided, so that nobody need be reminded of it. */
export async function decided(deps: MailWorld, nth: number): Promise<void> {
  const found = await getHead(deps.store, `01CASE${nth}`);
  if (!found) throw new Error('the case is gone');
  await deps.store.commit([headWrite({ ...found.head, state: 'rejected' }, found.body, null, found.rev)]);
}

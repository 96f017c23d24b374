/** Nobody is reminded on a day off of the school for which they sit, nor anybody on a day on which nobody works. */
import { expect, test } from 'vitest';
import { centreDaysKey, centreDaysWrite } from '#functions/store/days.ts';
import { fates, type MailedCurs, mailedCurs, morning, put, toldTo } from '#test/support/curs-mail.ts';
import { sessionOn } from '#test/support/items.ts';

/** Schools that are invited to a seminar on Wednesday 18 November; the first of them is off on the days given. */
async function world(...free: readonly string[]) {
  const deps: MailedCurs = await mailedCurs({ centres: 4, planned: false });
  const invited = deps.centres.filter(({ phase }) => phase !== 'any0');
  const [first] = invited;
  const key = centreDaysKey('2026-2027', first?.id ?? '');
  const [before] = await deps.store.get([key]);
  const { ok } = await deps.store.commit([centreDaysWrite({ curs: '2026-2027', centre: first?.id ?? '', free: [...free] }, before?.rev)]);
  expect(ok).toBe(true);
  await put(
    deps,
    sessionOn('2026-11-18', { id: '2026-2027.A05.magnet.1', activity: 'A05', published: '2026-10-04', handled: ['publish', '-30'] }),
  );
  const told = async (day: string) => toldTo(await morning(deps, day)).filter((who) => who.startsWith('impulsor.'));
  return { deps, told, codes: invited.map(({ code }) => `impulsor.${code}`).sort(), off: `impulsor.${first?.code}` };
}

test('a school that is off on the morning of a seminar’s reminder reads it on its next day at work, the others at once', async () => {
  const { told, codes, off } = await world('2026-11-11', '2026-11-12');
  expect(await told('2026-11-11')).toEqual(codes.filter((who) => who !== off));
  expect(await told('2026-11-12')).toEqual([]);
  expect(await told('2026-11-13')).toEqual([off]);
});

test('a school that is off until the seminar begins is not reminded, and the ledger says that the days were quiet', async () => {
  const { deps, told, codes, off } = await world('2026-11-17', '2026-11-18');
  expect(await told('2026-11-11')).toEqual(codes);
  expect(await told('2026-11-17')).toEqual(codes.filter((who) => who !== off));
  expect(await told('2026-11-18')).toEqual([]);
  expect(await fates(deps, 'M-EV-REC', '2026-2027.A05.magnet.1')).toContain('quiet');
});

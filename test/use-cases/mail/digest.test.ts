/** The Monday digest: once a Monday, to each coordinator, with what calls for them; not when nothing does, nor in a quiet period. */
import { describe, expect, test } from 'vitest';
import { at } from '#functions/rules/working-days.ts';
import { getPerson, personWrite } from '#functions/store/person.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import { digestMail } from '#schemas/messages.ts';
import { goTo, ledger, type MailedCurs, mailedCurs, morning, work } from '#test/support/curs-mail.ts';
import { travelled } from '#test/support/foreseen.ts';

const digests = (letters: readonly Letter[]) => letters.filter(({ message }) => message === digestMail);
const textOf = ({ props }: Letter) => JSON.stringify(props);

/** Six schools, the mails of whose first weeks have gone out, on the eve of a Monday. */
async function until(day: string): Promise<MailedCurs> {
  const deps = await mailedCurs({ centres: 6 });
  await travelled(deps, at(day, '20:00'));
  return deps;
}

describe('the digest', () => {
  test('goes to each coordinator on Monday at half past seven, with what is late, comes and bounced', async () => {
    const deps = await until('2026-10-04');
    const { envelopes } = await ledger(deps);
    const bounced = envelopes.find(({ address }) => address.startsWith('formador'));
    await applyFeedback(deps, { kind: 'bounce', envelope: bounced?.id ?? '', messageId: 'm', lasting: true, at: deps.now() });
    const letters = (await morning(deps, '2026-10-05')).filter(({ to }) => /^(?:nora|pau)/u.test(to));
    expect(letters.map(({ to }) => to).sort()).toEqual(['nora.vidal@magnet.example', 'pau.bassols@magnet.example']);
    const words = textOf(letters[0] as Letter);
    expect(words).toContain('Fora de termini:');
    expect(words).toMatch(/– Escola Inventada 1: Revisió de les dades del centre i de l’equip impulsor \(fa 14 dies\)/u);
    expect(words).toContain('En els pròxims 14 dies:');
    expect(words).toMatch(/– Dijous 15 d’octubre: Planificació anual/u);
    expect(words).toContain('Persones a qui no arriba el correu:');
    expect(words).toContain(bounced?.address);
    expect(words).not.toContain('Casos sense llegir');
  });

  test('goes out once, however often is swept that Monday, and not on other days', async () => {
    const deps = await until('2026-10-04');
    await morning(deps, '2026-10-05');
    goTo(deps, '2026-10-05', '09:15');
    await work(deps);
    await morning(deps, '2026-10-06');
    const { causes, reasons } = await ledger(deps);
    const ids = causes
      .filter(({ message, createdAt }) => message === digestMail && createdAt > at('2026-10-05', '00:00'))
      .map(({ id }) => id);
    expect(ids).toEqual([`${digestMail}.2026-W41`]);
    expect(reasons.filter(({ cause }) => cause === ids[0]).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('is part of the one letter of a coordinator who has reminders too', async () => {
    const deps = await until('2026-10-04');
    const { reasons } = await ledger(deps);
    expect(reasons.length).toBeGreaterThan(0);
    const letters = await morning(deps, '2026-10-05');
    for (const name of ['nora', 'pau']) expect(letters.filter(({ to }) => to.startsWith(name)).length).toBe(1);
  });

  test('is not sent when there is nothing to say', async () => {
    const deps = await mailedCurs({ centres: 2, planned: false });
    expect(digests(await morning(deps, '2026-10-05'))).toEqual([]);
    expect((await ledger(deps)).causes.filter(({ message }) => message === digestMail)).toEqual([]);
  });

  test('is not sent in a quiet period', async () => {
    const deps = await until('2026-12-27');
    expect(digests(await morning(deps, '2026-12-28'))).toEqual([]);
    expect(digests(await morning(deps, '2027-01-04'))).toEqual([]);
  });

  test('says what holds when it is sent, in the language of its reader', async () => {
    const deps = await until('2026-10-04');
    const nora = await getPerson(deps.store, deps.coordinator.person ?? '');
    if (!nora) throw new Error('Nora is gone');
    await deps.store.commit([personWrite({ ...nora, locale: 'en' }, 1)]);
    const letters = await morning(deps, '2026-10-05');
    expect(textOf(letters.find(({ to }) => to.startsWith('nora')) as Letter)).toContain('Within the next 14 days:');
  });
});

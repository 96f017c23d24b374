/** Words that the coordination writes: who may, by version, and which of them a mail says, when it is sent and when it is shown again. */
import { describe, expect, test } from 'vitest';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { mailsOfCase, showMail } from '#functions/use-cases/mail/history.ts';
import { editText, readText, restoreText } from '#functions/use-cases/texts/edit-text.ts';
import { listTexts } from '#functions/use-cases/texts/list-texts.ts';
import { examplesOf, previewText, tryText } from '#functions/use-cases/texts/preview-text.ts';
import { stored } from '#test/support/curs-mail.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';
import { caused, mailWorld, sit, submitted } from '#test/support/mail.ts';
import { person, school, value } from '#test/support/world.ts';

const empty = { ca: '', es: '', en: '' };
const message = 'M-SOL-RETIRADA';
const typed = (ca: string, body = '') => ({ subject: { ...empty, ca }, body: { ...empty, ca: body } });

async function world() {
  const deps = mailWorld();
  const nora = await person(deps, 'Nora Vidal', 'programme:magnet#coordination');
  await submitted(deps, { state: 'withdrawn' });
  await sit(deps, 'jana', 'case:01CASE#applicant');
  const write = (ca: string, seen: number) => editText(deps, nora, { message, typed: typed(ca), seen });
  const mail = async () => {
    deps.now.pass({ minutes: 1 });
    await caused(deps, { message, audience: { of: 'case', groups: ['applicant'] } });
    deps.now.pass({ minutes: 1 });
    await drain(deps);
    return deps.sent.at(-1);
  };
  return { deps, nora, write, mail };
}

describe('the words of a mail', () => {
  test('are those that were the latest when it was caused, and it is shown again with them', async () => {
    const { deps, write, mail } = await world();
    const [original, one, two] = [
      await mail(),
      value(await write('Primer: {form}', 0)) && (await mail()),
      value(await write('Segon: {form}', 1)) && (await mail()),
    ];
    expect([one?.props.subject, two?.props.subject]).toEqual(['Primer: Sol·licitud de centre', 'Segon: Sol·licitud de centre']);
    for (const letter of [original, one, two]) {
      const shown = value(await showMail(deps, '01CASE', letter?.envelope ?? ''));
      expect(shown.letter.subject).toBe(letter?.props.subject);
    }
  });

  test('written while mails are on their way are for the next ones', async () => {
    const { deps, write } = await world();
    await caused(deps, { message, audience: { of: 'case', groups: ['applicant'] } });
    deps.now.pass({ minutes: 1 });
    value(await write('Massa tard: {form}', 0));
    await drain(deps);
    expect(deps.sent[0]?.props.subject).not.toContain('Massa tard');
  });

  test('keep the original where a language is left empty, and are it again once it is brought back', async () => {
    const { deps, nora, write, mail } = await world();
    const { words } = value(await readText(deps, nora, message)).message;
    value(await write('Primer: {form}', 0));
    const known = value(await restoreText(deps, nora, message, 0));
    expect(known.versions.map(({ version, subject }) => [version, subject.ca])).toEqual([
      [2, ''],
      [1, 'Primer: {form}'],
    ]);
    expect((await mail())?.props.subject).toContain(words.subject.ca.slice(0, 5));
    expect((await restoreText(deps, nora, message, 7)).ok).toBe(false);
    expect(value(await restoreText(deps, nora, message, 1)).versions[0]).toMatchObject({
      version: 3,
      name: 'Nora Vidal',
      subject: { ca: 'Primer: {form}' },
    });
  });
});

describe('writing', () => {
  test('is the coordination’s, and says who was first of two', async () => {
    const { deps, write } = await world();
    const aina = await person(deps, 'Aina Roca', 'programme:magnet#committee');
    const codes = [];
    for (const actor of [aina, null]) {
      const tried = [
        await readText(deps, actor, message),
        await editText(deps, actor, { message, typed: typed('x'), seen: 0 }),
        await restoreText(deps, actor, message, 0),
        await listTexts(deps, actor),
        await tryText(deps, actor, { message, typed: typed('x'), example: null, locale: 'ca' }),
      ];
      codes.push(...tried.map((each) => (each.ok ? 'done' : each.failure.code)));
    }
    expect(new Set(codes)).toEqual(new Set(['not-found', 'sign-in-needed']));
    expect((await write('Un', 0)).ok).toBe(true);
    expect(await write('Dos', 0)).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  });

  test('of what stands already writes no version', async () => {
    const { deps, nora, write } = await world();
    const { subject, body } = value(await readText(deps, nora, message)).message.words;
    expect(value(await editText(deps, nora, { message, typed: { subject, body }, seen: 0 })).versions).toEqual([]);
    value(await write('Un', 0));
    expect(value(await write('Un', 1)).versions).toHaveLength(1);
  });
});

test('a trial goes to who writes, marked, and stands in no history of what it shows', async () => {
  const { deps, nora } = await world();
  const trial = {
    message,
    typed: typed('Adeu: {form}', 'Us ho confirmem, {centre}.'),
    example: { kind: 'case', id: '01CASE' },
    locale: 'ca',
  } as const;
  expect(value(await tryText(deps, nora, trial))).toBe('nora.vidal@magnet.example');
  await drain(deps);
  expect(deps.sent.map(({ to, props }) => [to, props.subject])).toEqual([
    ['nora.vidal@magnet.example', '[Prova] Adeu: Sol·licitud de centre'],
  ]);
  expect(await mailsOfCase(deps, '01CASE')).toEqual([]);
  expect((await tryText(deps, nora, { ...trial, typed: typed('{nom}') })).ok).toBe(false);
});

describe('a preview', () => {
  test('begins with what is to come, and of what is late with what is past', async () => {
    const { deps, nora } = await world();
    const centre = await school(deps, '08099017', { nom: 'Escola Molí de Llum' });
    for (const day of ['2026-10-20', '2027-01-20']) {
      await stored(deps, sessionOn(day, { id: `2026-2027.A08.magnet.${day.slice(0, 4)}` }), null);
      await stored(deps, deadlineOf(centre, day, { id: `2026-2027.A01.${centre}.${day.slice(0, 4)}` }), null);
    }
    const years = async (name: string) =>
      (await examplesOf(deps, value(await readText(deps, nora, name)).message, 'ca')).map(({ id }) => id.slice(-4));
    expect([await years('M-EV-REC'), await years('M-DAD-REC'), await years('M-DAD-VENCUT')]).toEqual([
      ['2027', '2026'],
      ['2027', '2026'],
      ['2026', '2027'],
    ]);
  });

  test('is filled from what is chosen: a session, what a school owes, a case, or nothing', async () => {
    const { deps, nora } = await world();
    const centre = await school(deps, '08099017', { nom: 'Escola Molí de Llum' });
    await stored(deps, sessionOn('2027-01-20'), null);
    await stored(deps, deadlineOf(centre, '2027-01-15'), null);
    const lines = async (name: string) => examplesOf(deps, value(await readText(deps, nora, name)).message, 'ca');
    expect((await lines('M-EV-REC')).map(({ label }) => label)).toEqual(['Jornada formativa de comunicació · dimecres 20 de gener']);
    const [owed] = await lines('M-DAD-VENCUT');
    expect(owed?.label).toBe('Revisió de les dades del centre i de l’equip impulsor · Escola Molí de Llum · divendres 15 de gener');
    expect((await lines(message))[0]?.id).toBe('01CASE');
    expect(await lines('sign-in')).toEqual([]);
    const said = async (name: string, example: Parameters<typeof previewText>[2]['example']) =>
      value(await previewText(deps, nora, { message: name, typed: { subject: empty, body: empty }, example, locale: 'ca' }));
    expect((await said('M-DAD-VENCUT-COO', owed ?? null)).subject).toContain('Escola Molí de Llum');
    expect(JSON.stringify(await said('M-DAD-CANVI', owed ?? null))).toContain('[el motiu que s’escriu]');
    expect((await said('sign-in', null)).blocks).toContainEqual({ kind: 'pin', pin: '000000' });
    expect((await said('M-EV-REC', { kind: 'item', id: 'gone' })).subject).toBe('Hi vindreu? [about], [day]');
  });
});

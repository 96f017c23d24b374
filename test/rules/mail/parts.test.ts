/** Several reminders as one letter: each under its title, with what the title does not say, and nothing said twice. */
import { describe, expect, test } from 'vitest';
import { type Cover, type LetterPart, mergeParts, partOf } from '#functions/rules/mail/parts.ts';
import { type LetterProps, letterProps } from '#schemas/letter.ts';
import { locales } from '#schemas/text.ts';

const letter: LetterProps = {
  subject: 'Recordatori: Planificació anual',
  box: { title: 'Fins al dijous 15 d’octubre de 2026', lines: ['Planificació anual', 'Escola Molí', ''] },
  blocks: [{ kind: 'text', text: 'Encara no l’hem rebuda.' }],
  buttons: [
    { label: 'Ves-hi', url: 'https://m.example/e/1' },
    { label: 'Més', url: 'https://m.example/e/2' },
  ],
  why: 'Perquè sou a l’equip impulsor.',
  stops: 'Si l’envieu.',
  replyTo: 'c@magnet.example',
  demo: true,
};
const cover: Cover = { locale: 'ca', day: '2026-10-14', url: 'https://m.example/espai', replyTo: 'c@magnet.example', demo: false };

describe('a letter as a part', () => {
  test('keeps its words and its first button; under its title stands what that does not say', () => {
    expect(partOf(letter)).toEqual({
      ...{ title: letter.subject, when: 'Fins al dijous 15 d’octubre de 2026 · Escola Molí', blocks: letter.blocks },
      ...{ button: letter.buttons[0], why: letter.why, stops: letter.stops },
    });
  });

  test('says the hours of a session before its place', () => {
    const box = { title: 'Dimecres 18 de novembre de 2026', hours: 'de 9.00 h a 14.00 h', lines: ['ICE de la UAB'] };
    expect(partOf({ ...letter, box }).when).toBe('Dimecres 18 de novembre de 2026 · de 9.00 h a 14.00 h · ICE de la UAB');
  });

  test('without box, or with nothing new in it, and without button has none of them', () => {
    expect(partOf({ ...letter, box: null, buttons: [] })).toMatchObject({ when: null, button: null });
    expect(partOf({ ...letter, box: { title: 'Planificació anual', lines: [] } }).when).toBeNull();
  });
});

describe('parts together', () => {
  const one = partOf(letter);
  const other: LetterPart = {
    ...one,
    title: 'Hi vindreu?',
    when: null,
    button: null,
    stops: null,
    blocks: [{ kind: 'quote', text: 'Porteu-la.' }],
  };
  const all = mergeParts([one, other], cover);

  test('stand each under its title, with its link, in their order', () => {
    expect(all.blocks).toEqual([
      { kind: 'text', text: 'Avui us recordem 2 coses, de la més urgent a la que té més temps.' },
      { kind: 'title', text: one.title, under: one.when },
      ...one.blocks,
      { kind: 'link', label: 'Ves-hi', url: 'https://m.example/e/1' },
      { kind: 'title', text: 'Hi vindreu?', under: null },
      { kind: 'quote', text: 'Porteu-la.' },
    ]);
  });

  test('have one subject with their number and the day, and one button to the page of the reader', () => {
    expect(all).toMatchObject({
      subject: 'Recordatoris: 2 coses per al 14 d’octubre',
      box: null,
      replyTo: 'c@magnet.example',
      demo: false,
    });
    expect(all.buttons).toEqual([{ label: 'Obre el meu espai', url: 'https://m.example/espai' }]);
  });

  test('say once what several of them say: why it came, and what stops it', () => {
    expect(all).toMatchObject({ why: one.why, stops: one.stops });
    const more = mergeParts([one, { ...other, why: 'Perquè formeu el centre.', stops: 'Si responeu.' }], cover);
    expect(more).toMatchObject({ why: `${one.why}\nPerquè formeu el centre.`, stops: `${one.stops}\nSi responeu.` });
    expect(mergeParts([other, other], cover).stops).toBeNull();
  });

  test.each([
    ['ca', '2027-05-01', 'Recordatoris: 2 coses per a l’1 de maig'],
    ['ca', '2027-05-11', 'Recordatoris: 2 coses per a l’11 de maig'],
    ['ca', '2027-05-12', 'Recordatoris: 2 coses per al 12 de maig'],
    ['es', '2027-05-01', 'Recordatorios: 2 cosas para el 1 de mayo'],
    ['en', '2027-05-01', 'Reminders: 2 things for 1 May'],
  ] as const)('are a letter in %s on %s', (locale, day, subject) => {
    expect(letterProps.parse(mergeParts([one, other], { ...cover, locale, day })).subject).toBe(subject);
    expect(locales).toContain(locale);
  });
});

/** Words that a coordinator writes: only what can be filled is accepted, and whatever is accepted composes. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compose, type Shown } from '#functions/rules/mail/compose.ts';
import { holesIn, missingIn, ownOf, variablesOf, type Wording, worded, wrongIn } from '#functions/rules/mail/wording.ts';
import { letterProps } from '#schemas/letter.ts';
import { holesOf, type Message, messageRegister } from '#schemas/messages.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { forms } from '#schemas/registry.ts';
import { locales } from '#schemas/text.ts';

const register = messageRegister(forms, magnet);
const of = (name: string): Message => {
  const message = register.get(name);
  if (!message) throw new Error(`no ${name}`);
  return message;
};
const same = (text: string) => ({ ca: text, es: text, en: text });
const typed = (subject: string, body: string): Wording => ({ subject: same(subject), body: same(body) });
const invitation = of('M-EV-CONVOCATORIA');
const places = (message: Message, subject: string, body: string) => wrongIn(message, typed(subject, body)).map(({ path }) => path);
const says = (message: Message, subject: string, body: string) => wrongIn(message, typed(subject, body))[0]?.message.ca;

test('every original is right, and is no wording of one’s own', () => {
  for (const message of register.values()) {
    const { subject, body } = message.words;
    expect([message.name, wrongIn(message, { subject, body })]).toEqual([message.name, []]);
    expect(ownOf(message, { subject, body })).toEqual(typed('', ''));
    for (const hole of holesIn(`${subject.ca} ${body.es} ${body.en}`)) expect(variablesOf(message)).toContain(hole);
  }
});

describe('what is refused', () => {
  test('is a variable that the mail does not have, with those that it has', () => {
    expect(places(invitation, 'Hola {nom}', 'Text')).toEqual(['assumpte.ca', 'assumpte.es', 'assumpte.en']);
    expect(says(invitation, 'Hola {nom}', 'Text')).toMatch(/^Aquest correu no té la variable \{nom\}\. En podeu fer servir: .*\{about\}/u);
    expect(places(of('sign-in'), 'Codi {about}', 'Text {pin}').length).toBe(3);
  });

  test('is a brace that closes nothing', () => {
    for (const text of ['Hola {about', 'Hola about}', 'Hola {about day}', 'Hola {}', 'Hola {{about}}'])
      expect(says(invitation, text, 'Text'), text).toContain('que no tanca cap variable');
  });

  test('is what would make a block inside a sentence, and any of it in a subject', () => {
    expect(says(invitation, 'Hola', 'Perquè {note} i prou.')).toContain('ha d’anar al final d’un paràgraf');
    expect(places(invitation, 'Hola', 'Perquè: {note}\n\nI prou.')).toEqual([]);
    expect(says(invitation, 'Hola {note}', 'Text')).toContain('no té la variable {note}');
    expect(says(of('M-SOL-REBUDA'), 'Hola', 'Això: {answers} tot.')).toContain('{answers}');
  });

  test('is a code that is gone, or amendments that nobody would read', () => {
    expect(says(of('sign-in'), 'Codi', 'Entreu.')).toContain('{pin}');
    expect(says(of('M-SOL-ESMENA'), 'Esmenes', 'Us demanem esmenes.')).toContain('{amendments}');
    expect(places(of('sign-in'), '', '')).toEqual([]);
  });

  test('is a subject of nothing but variables, or of two lines', () => {
    expect(says(invitation, '{place}: {link}', 'Text')).toContain('alguna paraula');
    expect(says(invitation, 'Hola\nBcc: a@b.cat', 'Text')).toContain('una sola línia');
  });

  test('is more than fits', () => {
    expect(says(invitation, 'a'.repeat(201), 'Text')).toContain('201');
    expect(places(invitation, 'a'.repeat(200), 'b'.repeat(6001))).toEqual(['cos.ca', 'cos.es', 'cos.en']);
  });
});

test('a language that is left empty says the original, and is missed once another one was changed', () => {
  const own = ownOf(invitation, { subject: { ...invitation.words.subject, ca: 'Veniu' }, body: same('') });
  expect(own.subject).toEqual({ ca: 'Veniu', es: '', en: '' });
  expect(worded(invitation.words, own).subject).toEqual({ ...invitation.words.subject, ca: 'Veniu' });
  expect(worded(invitation.words, null)).toBe(invitation.words);
  expect([missingIn(own), missingIn(typed('', '')), missingIn(typed('a', ''))]).toEqual([['es', 'en'], [], []]);
});

const propsOf = ({ labels: _, ...letter }: Shown) => letter;
const names = holesOf(invitation);
const word = fc.oneof(
  fc.constantFrom(...names.map((name) => `{${name}}`)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('\n\n', ' ', '<b>', ','),
);
const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(''));
const value = fc.string({ unit: 'grapheme', maxLength: 20 });

property.prop([text, text, fc.record(Object.fromEntries(names.map((name) => [name, value]))), fc.constantFrom(...locales)])(
  'any words that are accepted compose, with no hole left of theirs',
  (subject, body, holes, locale) => {
    const wording = typed(subject, body);
    if (wrongIn(invitation, wording).length > 0) return;
    const letter = compose(worded(invitation.words, ownOf(invitation, wording)), locale, { holes, box: null, comments: [], answers: [] });
    expect(letterProps.safeParse({ ...propsOf(letter), buttons: [], replyTo: 'nora@magnet.example', demo: false }).error).toBeUndefined();
    const plain = Object.values(holes).join('');
    const said = [letter.subject, ...letter.blocks.map((block) => ('text' in block ? block.text : ''))].join('\n');
    if (!/[{}]/u.test(plain)) expect(said).not.toMatch(/\{\w+\}/u);
  },
);

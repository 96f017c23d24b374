/** The foot of every mail says why it came and what stops it, in the language of its reader, as HTML and as text. */
import { describe, expect, test } from 'vitest';
import { render } from '#emails/render.tsx';
import type { Message } from '#schemas/messages.ts';
import { forms } from '#schemas/registry.ts';
import { type Locale, locales } from '#schemas/text.ts';
import { register, sample } from './samples.ts';

const asks: Readonly<Record<Locale, readonly [why: string, stops: string]>> = {
  ca: ['Per què rebeu aquest correu?', 'Com s’atura?'],
  es: ['¿Por qué recibe este correo?', '¿Cómo se detiene?'],
  en: ['Why do you get this e-mail?', 'What stops it?'],
};
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const words = (html: string) =>
  plain(
    html
      .replace(/<[^>]+>/gu, ' ')
      .replaceAll('&#x27;', '’')
      .replaceAll('&amp;', '&'),
  );

/** What comes again until something is done says what. */
const once = plain(sample(register.find(({ name }) => name === 'sign-in') as Message, 'ca').stops ?? '');
const reminders = new Set(forms.flatMap(({ workflow }) => (workflow.reminders ?? []).map(({ mail }) => mail.name)));
const repeats = (name: string) => reminders.has(name) || /-(?:REC|VENCUT)(?:-[A-Z]+)?$/u.test(name) || name === 'M-DIGEST';

describe.each(register.map((message) => [message.name, message] as const))('%s', (name, message) => {
  test.each(locales)('says why it came, and what stops it (%s)', (locale) => {
    const props = sample(message, locale);
    const { text, html } = render({ props, locale });
    const [why, stops] = asks[locale];
    expect(props.why.length).toBeGreaterThan(20);
    for (const body of [plain(text), words(html)]) {
      expect(body).toContain(why);
      expect(body).toContain(plain(props.why));
      expect(body).toContain(stops);
      expect(body).toContain(plain(props.stops ?? '-'));
    }
    if (repeats(name)) expect(props.stops).not.toBe(once);
  });

  test('leaves no hole in its foot, and says it in three languages', () => {
    const feet = locales.map((locale) => sample(message, locale)).map(({ why, stops }) => `${why} ${stops}`);
    expect(feet.filter((foot) => /[{}]/u.test(foot))).toEqual([]);
    expect(new Set(feet).size).toBe(locales.length);
  });
});

/** Every mail in every language, as HTML and as text. The snapshots are there to be read. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { render } from '#emails/render.tsx';
import { mergeParts, partOf } from '#functions/rules/mail/parts.ts';
import { locales } from '#schemas/text.ts';
import { register, sample } from './samples.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // Mail programs need tables for layout, styles in place and attributes of old; React writes void elements its own way.
  rules: {
    ...{
      'no-inline-style': 'off',
      'no-deprecated-attr': 'off',
      'void-style': 'off',
      'presentation-role-style': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
    },
    ...{
      'attr-case': 'off',
      'no-conditional-comment': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'tel-non-breaking': 'off',
    },
  },
});

/** What a reader sees, with the structure and without the paint. */
function bones(html: string): string {
  const bare = html
    .slice(html.indexOf('<body'))
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/ (?:style|cellPadding|cellSpacing|border|align|width|role)="[^"]*"/giu, '');
  return bare.replace(/[\u00a0\u200b-\u200f\ufeff]{2,}/gu, '').replaceAll('><', '>\n<');
}

/** The activities of the calendar share their words: one of each is there to be read. */
const distinct = register.filter((message) => register.find(({ words }) => words === message.words) === message);
const named = (messages: typeof register) => messages.map((message) => [message.name, message] as const);

describe.each(named(distinct))('%s', (name, message) => {
  test('reads the same as before', async () => {
    const mails = locales.map((locale) => ({ locale, ...render({ props: sample(message, locale), locale }) }));
    const pages = mails.map(
      ({ locale, subject, text, html }) => `===== ${locale}: ${subject}\n\n${text}\n----- ${locale}: html\n\n${bones(html)}\n`,
    );
    await expect(pages.join('\n')).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  test('is valid HTML', async () => {
    const { html } = render({ props: sample(message, 'ca'), locale: 'ca' });
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message: said }) => `${ruleId}: ${said}`))).toEqual([]);
  });
});

describe.each(named(register))('%s', (_, message) => {
  test.each(locales)('is whole in %s', (locale) => {
    const props = sample(message, locale);
    const { html, text, subject } = render({ props, locale });
    expect(subject.length).toBeLessThanOrEqual(110);
    for (const part of [html, text, subject]) expect(part).not.toMatch(/\{\w+\}|undefined|\[object/u);
    for (const { url } of props.buttons) {
      expect(text).toContain(url);
      expect(html).toContain(`href="${url}"`);
    }
    expect(html).not.toContain('<img');
    expect(text.split('\n').filter((line) => line.length > 74 && !line.includes('http'))).toEqual([]);
  });
});

test.each(locales)('a daily letter of several reminders reads the same as before in %s', async (locale) => {
  const parts = ['M-EV-REC', 'M-EV-REC-SI', 'M-DAD-REC', 'M-DAD-VENCUT'].map((name) => {
    const message = register.find((each) => each.name === name);
    if (!message) throw new Error(`no ${name}`);
    return partOf(sample(message, locale));
  });
  const cover = { locale, day: '2026-12-09', url: 'https://magnet.example/espai', replyTo: 'coordinacio@magnet.example', demo: true };
  const { subject, text, html } = render({ props: mergeParts(parts, cover), locale });
  await expect(`${subject}\n\n${text}\n\n${bones(html)}\n`).toMatchFileSnapshot(`snapshots/daily.${locale}.txt`);
  const report = await validator.validateString(html);
  expect(report.results).toEqual([]);
  for (const { button } of parts) expect(html).toContain(`href="${button?.url}"`);
});

test('the frame has not changed', async () => {
  const message = register.find(({ name }) => name === 'sign-in');
  if (!message) throw new Error('no sign-in');
  await expect(render({ props: sample(message, 'ca'), locale: 'ca' }).html).toMatchFileSnapshot('snapshots/frame.txt');
});

test('what people wrote is text in a mail, never markup', () => {
  const [message] = register;
  if (!message) throw new Error('no message');
  const evil = { kind: 'quote', text: '<script>alert(1)</script>' } as const;
  const { html } = render({ props: { ...sample(message, 'ca'), blocks: [evil] }, locale: 'ca' });
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});

test('where one takes part from afar and what one should read are links; what anybody wrote is none', () => {
  const message = register.find(({ name }) => name === 'M-EV-CONVOCATORIA');
  if (!message) throw new Error('no invitation');
  const box = { title: 'Dimecres', lines: ['https://elsewhere.example/a'], link: 'https://meet.example/abc' };
  const wrote = [
    { kind: 'text', text: 'De https://elsewhere.example/b' },
    { kind: 'quote', text: 'https://elsewhere.example/c' },
  ] as const;
  const props = sample(message, 'ca');
  const { html, text } = render({ props: { ...props, box, blocks: [...props.blocks, ...wrote] }, locale: 'ca' });
  for (const url of ['https://meet.example/abc', 'https://magnet.example/ordre.pdf']) {
    expect(html).toContain(`href="${url}"`);
    expect(text).toContain(url);
  }
  expect(html).not.toContain('href="https://elsewhere.example');
});

test('a letter with wrong props is not rendered', () => {
  expect(() => render({ props: { subject: 'x' }, locale: 'ca' })).toThrow();
});

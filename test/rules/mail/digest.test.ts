/** What the Monday digest says of each list, in words for who reads it. */
import { describe, expect, test } from 'vitest';
import { type DigestFacts, digestHoles, isCalm } from '#functions/rules/mail/digest.ts';
import type { Locale } from '#schemas/text.ts';
import { same } from '#test/support/form-of.ts';

const nothing: DigestFacts = { today: '2026-10-05', overdue: [], soon: [], bounced: [], unread: [] };
const facts: DigestFacts = {
  today: '2026-10-05',
  overdue: [
    {
      where: 'Escola Vent de Paper',
      what: [
        { title: same('Dades'), days: 14 },
        { title: same('Continuïtat'), days: 1 },
      ],
    },
    { where: null, what: [{ title: same('Indicadors'), days: 0 }] },
  ],
  soon: [
    { day: '2026-10-15', title: same('Planificació anual'), count: 6 },
    { day: '2026-10-16', title: same('Memòria'), count: 1 },
    { day: '2026-10-17', title: same('Seminari 1'), count: null },
  ],
  bounced: [
    { name: 'Jana Prat', address: 'jana@escola.example', where: ['Escola Vent de Paper', 'Institut Abat'] },
    { name: '', address: 'bustia@escola.example', where: [] },
  ],
  unread: [
    { form: same('Sol·licitud'), count: 3 },
    { form: same('Memòria'), count: 1 },
  ],
};
const holes = (more: Partial<DigestFacts> = {}, locale: Locale = 'ca') => digestHoles({ ...facts, ...more }, locale);
const figures = (more: Partial<DigestFacts>, locale: Locale = 'ca') => digestHoles({ ...nothing, ...more }, locale).figures;

describe('it is calm', () => {
  test('when there is nothing to say', () => {
    expect(isCalm(nothing)).toBe(true);
    expect(isCalm(facts)).toBe(false);
  });
  test.each(['overdue', 'soon', 'bounced', 'unread'] as const)('but not when only this calls: %s', (list) => {
    expect(isCalm({ ...nothing, [list]: facts[list] })).toBe(false);
    expect(isCalm({ ...facts, [list]: [] })).toBe(false);
  });
});

test('it says the day, and in one sentence how much there is', () => {
  expect(holes()).toMatchObject({
    day: 'dilluns 5 d’octubre',
    figures: '3 fora de termini, 8 a punt de vèncer o de fer-se, 2 persones sense correu i 4 casos sense llegir',
  });
  expect(holes({}, 'es').figures).toBe('3 fuera de plazo, 8 a punto de vencer o de celebrarse, 2 personas sin correo y 4 casos sin leer');
  expect(holes({}, 'en')).toMatchObject({
    ...{ day: 'Monday 5 October', figures: '3 late, 8 coming up, 2 people without mail, and 4 unread cases' },
  });
});

test('it counts one as one, and leaves out what there is none of', () => {
  expect(figures({ bounced: facts.bounced.slice(1), unread: facts.unread.slice(1) })).toBe('1 persona sense correu i 1 cas sense llegir');
  expect(figures({ soon: facts.soon.slice(2) })).toBe('1 a punt de vèncer o de fer-se');
  expect(figures({ overdue: facts.overdue.slice(1) })).toBe('1 fora de termini');
  expect(figures({})).toBe('');
});

describe('its lists', () => {
  test('say what is late, by school and since when; the programme’s own under its name', () => {
    expect(holes().overdue).toBe('– Escola Vent de Paper: Dades (fa 14 dies); Continuïtat (d’ahir)\n– Programa: Indicadors (venç avui)');
    expect(holes({}, 'en').overdue).toBe(
      '– Escola Vent de Paper: Dades (14 days ago); Continuïtat (since yesterday)\n– Programme: Indicadors (due today)',
    );
  });

  test('say what comes, when, and for how many schools', () => {
    expect(holes().soon.split('\n')).toEqual([
      '– Dijous 15 d’octubre: Planificació anual, 6 centres',
      '– Divendres 16 d’octubre: Memòria, 1 centre',
      '– Dissabte 17 d’octubre: Seminari 1',
    ]);
  });

  test('say whom mail does not reach, as far as it is known, and what nobody has read', () => {
    expect(holes().bounced.split('\n')).toEqual([
      '– Jana Prat, jana@escola.example, Escola Vent de Paper, Institut Abat',
      '– bustia@escola.example',
    ]);
    expect(holes().unread).toBe('– Sol·licitud: 3\n– Memòria: 1');
  });

  test('are empty where there is nothing', () => {
    expect(digestHoles(nothing, 'ca')).toMatchObject({ overdue: '', soon: '', bounced: '', unread: '' });
  });

  test('are twenty lines long; how many more there are is said', () => {
    const cases = (count: number) =>
      holes({ unread: Array.from({ length: count }, (_, at) => ({ form: same(`Formulari ${at}`), count: 1 })) });
    expect(cases(20).unread.split('\n')).toHaveLength(20);
    expect(cases(20).unread).toMatch(/– Formulari 19: 1$/u);
    expect(cases(23).unread.split('\n')).toHaveLength(21);
    expect(cases(23).unread).toMatch(/^– Formulari 0: 1\n[\s\S]+– Formulari 19: 1\n– i 3 més$/u);
  });
});

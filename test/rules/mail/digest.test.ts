/** What the Monday digest says, and when it says nothing. */
import { expect, test } from 'vitest';
import { type DigestFacts, digestHoles, isCalm } from '#functions/rules/mail/digest.ts';

const t = (text: string) => ({ ca: text, es: text, en: text });
const calm: DigestFacts = { today: '2026-10-05', overdue: [], soon: [], bounced: [], unread: [] };

test('a week in which nothing calls is calm', () => {
  expect(isCalm(calm)).toBe(true);
  expect(digestHoles(calm, 'ca')).toMatchObject({ figures: '', overdue: '', soon: '', bounced: '', unread: '' });
});

test.each([
  [
    'overdue',
    { overdue: [{ where: 'Escola Pont', what: [{ title: t('Planificació'), days: 3 }] }] },
    '– Escola Pont: Planificació (fa 3 dies)',
    '1 fora de termini',
  ],
  [
    'overdue',
    { overdue: [{ where: null, what: [{ title: t('Indicadors'), days: 1 }] }] },
    '– Programa: Indicadors (d’ahir)',
    '1 fora de termini',
  ],
  [
    'soon',
    { soon: [{ day: '2026-10-15', title: t('Planificació'), count: 6 }] },
    '– Dijous 15 d’octubre: Planificació, 6 centres',
    '6 a punt',
  ],
  ['soon', { soon: [{ day: '2026-10-14', title: t('Seminari 1'), count: null }] }, '– Dimecres 14 d’octubre: Seminari 1', '1 a punt'],
  [
    'bounced',
    { bounced: [{ name: 'Jana Prat', address: 'j@x.example', where: ['Escola Pont'] }] },
    '– Jana Prat, j@x.example, Escola Pont',
    '1 persona',
  ],
  ['unread', { unread: [{ form: t('Continuïtat'), count: 2 }] }, '– Continuïtat: 2', '2 casos sense llegir'],
] as const)('%s is told in words', (hole, more, line, figure) => {
  const facts = { ...calm, ...more } as DigestFacts;
  const holes = digestHoles(facts, 'ca');
  expect(isCalm(facts)).toBe(false);
  expect(holes[hole]).toBe(line);
  expect(holes.figures).toContain(figure);
});

test('a long list is cut and says how much more there is', () => {
  const unread = Array.from({ length: 25 }, (_, nth) => ({ form: t(`Tràmit ${nth}`), count: 1 }));
  const listed = digestHoles({ ...calm, unread }, 'ca').unread.split('\n');
  expect([listed.length, listed.at(-1)]).toEqual([21, '– i 5 més']);
});

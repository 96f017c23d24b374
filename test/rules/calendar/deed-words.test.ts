/** The history of an item reads as sentences: who did what, and for a date which one became which. */
import { describe, expect, test } from 'vitest';
import { deedInWords } from '#functions/rules/calendar/deed-words.ts';
import { at, endOfDay } from '#functions/rules/working-days.ts';
import { type ItemDeed, itemDeed } from '#schemas/entities/calendar.ts';
import { locales } from '#schemas/text.ts';

const deed = (action: ItemDeed['action'], more: Partial<ItemDeed> = {}): ItemDeed => ({
  ...{ id: '01DEED', item: '2026-2027.A08.magnet.1', at: at('2026-12-01', '10:00'), actor: 'nora', name: 'Nora Vidal' },
  ...{ action, reason: '', from: null, to: null, broke: [], ...more },
});

describe('another date is told with both', () => {
  test('of a session, by when it begins', () => {
    const from = { start: at('2027-01-20', '09:00'), end: at('2027-01-20', '14:00') };
    const moved = deed('move', { from, to: { start: at('2027-04-07', '13:00'), due: at('2027-04-30', '10:00') } });
    expect(deedInWords(moved)).toEqual({
      ca: 'Nora Vidal en va canviar la data: de dimecres 20 de gener de 2027, a les 9.00\u00a0h a dimecres 7 d’abril de 2027, a les 13.00\u00a0h',
      es: 'Nora Vidal cambió la fecha: de miércoles 20 de enero de 2027, a las 9:00\u00a0h a miércoles 7 de abril de 2027, a las 13:00\u00a0h',
      en: 'Nora Vidal changed the date: from Wednesday 20 January 2027 at 9:00 to Wednesday 7 April 2027 at 13:00',
    });
  });

  test('of what is due, by its last moment', () => {
    const extended = deed('extend', { from: { opens: '2026-09-01', due: endOfDay('2027-01-15') }, to: { due: endOfDay('2027-01-29') } });
    expect(deedInWords(extended).ca).toBe(
      'Nora Vidal en va allargar el termini: de divendres 15 de gener de 2027, a les 23.59\u00a0h a divendres 29 de gener de 2027, a les 23.59\u00a0h',
    );
  });

  test('also where there was none', () => {
    const dated = deedInWords(deed('move', { from: {}, to: null }));
    expect(dated.ca).toBe('Nora Vidal en va canviar la data: de sense data a sense data');
    expect([dated.es, dated.en]).toEqual([expect.stringContaining('de sin fecha a sin fecha'), expect.stringContaining('from no date')]);
  });
});

test.each(itemDeed.shape.action.options)('%s is a sentence of its own that names who did it, in three languages', (action) => {
  const words = deedInWords(deed(action));
  const others = itemDeed.shape.action.options.filter((each) => each !== action).map((each) => deedInWords(deed(each)));
  for (const locale of locales) {
    expect(words[locale]).toMatch(/^Nora Vidal \p{Ll}[^{}]+$/u);
    expect(others.map((other) => other[locale])).not.toContain(words[locale]);
  }
});

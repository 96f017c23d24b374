/** What an import would do to one school, and what forms know of it. */
import { describe, expect, test } from 'vitest';
import { disappears, emptyRecord, fateOf, fieldChanges, merged } from '#functions/rules/directory/changes.ts';
import { centreFacts } from '#functions/rules/directory/facts.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Centre } from '#schemas/entities/centre.ts';

const [codi] = fictionalCodes;
const record = merged(null, { nom: 'Escola Vent de Paper', titularitat: 'Ajuntament', comarca: 'Maresme' }, codi);
const centre: Centre = { id: 'ID', record, source: 'directory', listed: true, createdAt: '', changedAt: '' };

describe('a stored school', () => {
  test('begins with its code and its mailbox, and with nothing else', () => {
    const { codi: code, correu, etapes, lat, lon, ...rest } = emptyRecord(codi);
    expect([code, correu, etapes, lat, lon]).toEqual([codi, 'a8099017@xtec.cat', [], null, null]);
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });

  test('gets its territory from comarca and municipality where nobody names it', () => {
    expect(record.territori).toBe('MVO');
    expect(merged(record, { territori: 'VOC' }, codi).territori).toBe('VOC');
    expect(merged(null, { comarca: 'Barcelonès', municipi: 'Barcelona' }, codi).territori).toBe('CEB');
    expect(merged(null, {}, codi).territori).toBe('');
  });

  test('keeps what a file does not tell', () => {
    expect(fateOf(centre, { nom: 'Escola Vent de Paper' })).toEqual({ is: 'same' });
    expect(fateOf(centre, { nom: 'Escola Nova' })).toMatchObject({
      record: { nom: 'Escola Nova', titularitat: 'Ajuntament' },
      fields: [{ field: 'nom', from: 'Escola Vent de Paper', to: 'Escola Nova' }],
      back: false,
    });
  });

  test('shows stages and places as words', () => {
    expect(fieldChanges(record, { ...record, etapes: ['EPRI', 'ESO'], lat: 41.5 })).toEqual([
      { field: 'etapes', from: '', to: 'EPRI ESO' },
      { field: 'lat', from: '', to: '41.5' },
    ]);
  });

  test('comes back, is adopted, or is left alone', () => {
    expect(fateOf({ ...centre, listed: false }, {})).toMatchObject({ is: 'changed', fields: [], back: true });
    expect(fateOf({ ...centre, listed: false, source: 'manual' }, {})).toMatchObject({ is: 'changed', back: false });
    expect(fateOf({ ...centre, source: 'manual' }, {})).toMatchObject({ is: 'changed', back: false });
    expect(fateOf({ ...centre, source: 'demo' }, { nom: 'Escola Nova' })).toEqual({ is: 'same' });
  });

  test('disappears once, and only where the directory had it', () => {
    expect(disappears(centre)).toBe(true);
    expect(disappears({ ...centre, listed: false })).toBe(false);
    expect(disappears({ ...centre, source: 'manual' })).toBe(false);
    expect(disappears({ ...centre, source: 'demo' })).toBe(false);
  });
});

describe('a form', () => {
  test('knows what the directory says, and null where it says nothing', () => {
    const facts = centreFacts({ ...centre, record: { ...record, naturalesa: 'public', municipi: 'Vilamostra', etapes: ['EPRI'] } });
    expect(facts).toEqual({
      'centre.id': 'ID',
      'centre.codi': codi,
      'centre.nom': 'Escola Vent de Paper',
      'centre.tipus': null,
      'centre.titularitat': 'public',
      'centre.municipi': 'Vilamostra',
      'centre.comarca': 'Maresme',
      'centre.territori': 'MVO',
      'centre.etapes': ['EPRI'],
      'centre.correu': 'a8099017@xtec.cat',
      'centre.telefon': null,
      'centre.verificat': true,
      'centre.constaAlDirectori': true,
    });
  });

  test('knows that a school was typed by a person and is to be verified', () => {
    const typed = centreFacts({ ...centre, source: 'manual', listed: false });
    expect([typed['centre.verificat'], typed['centre.constaAlDirectori']]).toEqual([false, false]);
  });
});

/** What an import would do to one school. */
import { officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import { territoriOf } from '#schemas/catalonia/territoris.ts';
import { type Centre, type CentreRecord, centreRecord } from '#schemas/entities/centre.ts';

/** The fields of a record. */
export const recordFields = centreRecord.keyof().options;

/** One field that an import changes. */
export interface FieldChange {
  readonly field: keyof CentreRecord;
  readonly from: string;
  readonly to: string;
}

/** The record of a code that nobody has told anything about. */
export function emptyRecord(codi: string): CentreRecord {
  return {
    ...{ codi, nom: '', tipus: '', naturalesa: '', titularitat: '', adreca: '', cp: '', municipi: '', municipiCodi: '' },
    ...{ comarca: '', territori: '', etapes: [], telefon: '', correu: officialMailbox(codi), web: '', lat: null, lon: null },
  };
}

/** The stored record (or none) with what a file says over it; a territory that nobody names follows from comarca and municipality. */
export function merged(stored: CentreRecord | null, fields: Readonly<Partial<CentreRecord>>, codi: string): CentreRecord {
  const record = { ...(stored ?? emptyRecord(codi)), ...fields };
  return record.territori ? record : { ...record, territori: territoriOf('', record.comarca, record.municipi) };
}

/** Which fields differ, as words. */
export function fieldChanges(before: CentreRecord, after: CentreRecord): readonly FieldChange[] {
  return recordFields
    .map((field) => ({ field, from: inWords(before[field]), to: inWords(after[field]) }))
    .filter(({ from, to }) => from !== to);
}

/** Words changed, or it was typed by hand and is now the directory's, or it is listed again (`back`). */
export interface Change {
  readonly is: 'changed';
  readonly record: CentreRecord;
  readonly fields: readonly FieldChange[];
  readonly back: boolean;
}

/** Compares a stored school with what a file says of its code. Invented schools stay as they are. */
export function fateOf(
  { record: stored, source, listed }: Centre,
  fields: Readonly<Partial<CentreRecord>>,
): Change | { readonly is: 'same' } {
  const record = merged(stored, fields, stored.codi);
  const changes = fieldChanges(stored, record);
  if (source === 'demo' || (changes.length === 0 && listed && source === 'directory')) return { is: 'same' };
  return { is: 'changed', record, fields: changes, back: !listed && source === 'directory' };
}

/** Whether a school that a file does not have disappears: only those that came from the directory and were still listed. */
export function disappears(centre: Centre): boolean {
  return centre.source === 'directory' && centre.listed;
}

function inWords(value: CentreRecord[keyof CentreRecord]): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** The small forms of the year: what is asked of whom, what is computed, and what is said softly. */
import { describe, expect, test } from 'vitest';
import type { Facts, Form, Raw } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import { form as continuity } from '#schemas/forms/continuitat.ts';
import { form as schoolData } from '#schemas/forms/dades-centre.ts';
import { form as night } from '#schemas/forms/nit-recerca.ts';
import { form as enrolment } from '#schemas/forms/preinscripcio.ts';
import { mailsOf } from '#schemas/workflow/walk.ts';

const facts: Facts = {
  ...{ today: '2026-11-23', curs: '2026-2027', 'curs.from': '2026-09-01', 'curs.to': '2027-08-31' },
  ...{ 'centre.codi': '08099017', 'centre.nom': 'Escola Vent de Paper', 'centre.municipi': 'Vilamostra' },
};
const reading = (form: Form, given: Raw) => read(form, 1, sample(form, 1, { facts, answers: given }), facts);
const warns = (form: Form, given: Raw) => reading(form, given).warnings.map(({ id }) => id);
const wrong = (form: Form, given: Raw) => reading(form, given).errors.map(({ path, message }) => [path, message.ca]);

test('none has a ladder of its own: that of its activity reminds', () => {
  for (const { workflow } of [continuity, schoolData, night, enrolment]) {
    expect(workflow.reminders).toBeUndefined();
    expect(mailsOf(workflow).length).toBeGreaterThan(0);
  }
});

describe('the data of the school', () => {
  test('say softly when the team is smaller than a fifth of the teachers and the management', () => {
    const typed = (people: number) =>
      Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => [
          [`equip.${at}.nom`, at < people ? 'Mercè Prims' : ''],
          [`equip.${at}.correu`, at < people ? 'a@centre.cat' : ''],
          [`equip.${at}.funcio`, ''],
        ]).flat(),
      );
    const small = reading(schoolData, { ...typed(2), nombreDocents: '10', equipDirectiu: '1' });
    expect(small.errors).toEqual([]);
    expect(small.warnings.map(({ text }) => text.ca)).toEqual([
      'El 20\u00a0% del claustre i l’equip directiu farien un equip de 3; en aquesta llista n’hi ha 2.',
    ]);
    expect(warns(schoolData, { ...typed(3), nombreDocents: '10', equipDirectiu: '1' })).toEqual([]);
  });
  test('ask what is wrong in the directory only of who says that something is', () => {
    expect(reading(schoolData, { directoriCorrecte: 'si' }).visible.has('canvisDirectori')).toBe(false);
    expect(wrong(schoolData, { directoriCorrecte: 'no', canvisDirectori: '' }).map(([path]) => path)).toEqual(['canvisDirectori']);
  });
  test('take free days of the curs, four at most, or none', () => {
    expect(wrong(schoolData, { 'diesLliures.0.dia': '31/08/2026' })).toEqual([
      ['diesLliures.0.dia', 'Heu escrit 31/08/2026. Ha de ser el 1 de setembre de 2026 o més tard.'],
    ]);
    expect(wrong(schoolData, { 'diesLliures.0.dia': '07/12/2026', 'diesLliures.3.dia': '31/08/2027' })).toEqual([]);
    expect(wrong(schoolData, { 'diesLliures.0.dia': '', 'festesLocals.0.dia': '' })).toEqual([]);
  });
});

describe('staying', () => {
  const pages = (given: Raw) => visibleSections(continuity, 1, given, facts).map(({ key }) => key);
  const asked = (given: Raw) =>
    [...reading(continuity, given).visible].filter((path) => /^(compromis|dataClaustre|certificacio|motiu)/u.test(path));
  test('asks of those who stay to commit themselves, and of those who leave why and when', () => {
    expect(pages({ continua: 'si' })).toEqual(['continuitat', 'compromis', 'enviament']);
    expect(pages({ continua: 'no' })).toEqual(['continuitat', 'baixa', 'enviament']);
    expect(asked({ continua: 'si', on: 'programa' })).toEqual(['compromisPrograma', 'dataClaustre']);
    expect(asked({ continua: 'si', on: 'xarxa' })).toEqual(['compromisXarxa', 'certificacio']);
    expect(asked({ continua: 'no' })).toEqual(['motiuBaixa', 'certificacio']);
  });
  test('needs words for another reason, and a day of the curs', () => {
    const leaves = { continua: 'no', motiuBaixa: 'altres', explicacioBaixa: '', dataBaixa: '01/09/2027' };
    expect(wrong(continuity, leaves).map(([path]) => path)).toEqual(['explicacioBaixa', 'dataBaixa']);
    expect(wrong(continuity, { ...leaves, motiuBaixa: 'temps', dataBaixa: '01/09/2026' })).toEqual([]);
  });
});

describe('the pre-enrolment', () => {
  const none = {
    'preinscripcio.1.ofertes': '',
    'preinscripcio.1.demandes': '',
    'preinscripcio.1.assignades1a': '',
    'preinscripcio.1.vacants': '',
  };
  test('computes the share of first choices of each level that is filled in', () => {
    const { values, errors } = reading(enrolment, { ...none, 'preinscripcio.0.ofertes': '50', 'preinscripcio.0.assignades1a': '31' });
    expect(errors).toEqual([]);
    expect([values.quotaI3, values.quotaPrimaria]).toEqual([62, undefined]);
  });
  test('says softly that more were assigned, or are vacant, than were offered', () => {
    const given = { 'preinscripcio.0.ofertes': '25', 'preinscripcio.0.assignades1a': '26', 'preinscripcio.0.vacants': '0' };
    const { errors, warnings } = reading(enrolment, given);
    expect(errors).toEqual([]);
    expect(warnings.map(({ title, text }) => [title.ca, text.ca])).toEqual([
      ['I3 (primer d’infantil): més que l’oferta', '26 assignades en primera petició i 25 places ofertes.'],
    ]);
    expect(warns(enrolment, { ...given, 'preinscripcio.0.assignades1a': '25', 'preinscripcio.0.vacants': '26' })).toEqual(['vacants-0']);
    expect(warns(enrolment, { ...given, 'preinscripcio.0.assignades1a': '25' })).toEqual([]);
  });
  test('needs one level at least', () => {
    const blank = Object.fromEntries([0, 1, 2].flatMap((at) => Object.keys(none).map((path) => [path.replace('.1.', `.${at}.`), ''])));
    expect(wrong(enrolment, blank)).toEqual([['preinscripcio', 'Escriviu les xifres d’un nivell com a mínim.']]);
  });
});

test('a proposal for the Researchers’ Night has no data of pupils, and names the institution where it is held', () => {
  expect(wrong(night, { senseDades: '' }).map(([path]) => path)).toEqual(['senseDades']);
  expect(warns(night, { espai: 'partner', partner: '' })).toEqual(['partner-espai']);
  expect(warns(night, { espai: 'partner' })).toEqual([]);
});

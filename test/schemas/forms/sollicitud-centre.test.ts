/** «Sol·licitud de centre»: what a school is asked, and what it is told. */
import { describe, expect, test } from 'vitest';
import { decode } from '#schemas/form/encode.ts';
import type { Facts, Raw } from '#schemas/form/form.ts';
import { progress, visibleSections } from '#schemas/form/journey.ts';
import { planOf } from '#schemas/form/plan.ts';
import { read } from '#schemas/form/read.ts';
import { personalFields } from '#schemas/form/redact.ts';
import { sample } from '#schemas/form/sample.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';

const facts: Facts = {
  today: '2027-05-24',
  'call.curs': '2027-2028',
  'call.start': '2027-09-01',
  'centre.nom': 'Escola Vent de Paper',
  'centre.municipi': 'Vilamostra',
  'centre.comarca': 'Vallès Occidental',
  'centre.territori': 'VOC',
  'centre.titularitat': 'public',
  'centre.etapes': ['EINF2C', 'EPRI'],
};
const good = sample(form, 1, { facts });
const plan = planOf(form, 1);

/** The errors, in Catalan, when these answers are other ones. */
function errors(other: Raw, more: Facts = {}): readonly (readonly [string, string])[] {
  return read(form, 1, { ...good, ...other }, { ...facts, ...more }).errors.map(({ path, message }) => [path, message.ca]);
}

/** The data dictionary (domain.md 5.1): input, required, who sees it besides the centre. */
const dictionary = `
convocatoria - COM | codiCentre S COM AJU INS | nomCentre - COM AJU INS | municipi - COM AJU INS | comarca - COM AJU INS | territori - COM AJU INS
titularitat - COM AJU INS | etapes - COM AJU INS | zer.es N COM | zer.codi C COM | nomDireccio S COM | correuDireccio S | telefon S | fiMandat N COM
personaContacte N | correuContacte C | nombreAlumnes S COM | nombreDocents S COM | grupsPerNivell S COM | nivellComplexitat N COM
pctEstrangers S COM AJU INS | pctEstrangersZona S COM AJU INS | pctBeques S COM AJU INS | pctBequesZona S COM AJU INS | pctNeeB N COM AJU INS | pctNeeBZona N COM AJU INS
zona.tipus S COM | zona.nom C COM | fontDades S COM | dataDades S COM | preinscripcio.0.ofertes N COM | preinscripcio.2.assignades1a N COM | preinscripcio.1.vacants N COM
matriculaViva N COM | evidenciesFamilies S COM | necessitats S COM | situacioDesitjada S COM | preMet S COM | preOrg S COM | preEnt S COM
ambitPartner S COM PAR | partnerProposat N COM | equip.nombre S COM | equip.0.nom S COM | dataClaustre S COM | vots.favor S COM | vots.contra S COM | vots.abst S COM
compromis80 S COM | compromis3 S COM | compromisFormacio S COM | cartaAjuntament L COM AJU | actaClaustre N COM | registreOficial L COM | dataRegistre L COM | protDades S`
  .split(/[|\n]/u)
  .map((each) => each.trim().split(' '))
  .filter(([path]) => path);

describe.each(dictionary)('the answer %s', (path = '', required, ...groups) => {
  const field = plan.at.get(path)?.field;
  test('is asked of those who must, and seen by those who may', () => {
    expect(field?.sees).toEqual(groups);
    expect(field?.keep).toBeDefined();
    const empty = read(form, 1, {}, facts, { asked: 'all' }).errors.map((error) => error.path);
    const list = field?.widget === 'rows' ? path.split('.')[0] : path;
    expect(empty.includes(list ?? path)).toBe(required === 'S' || required === 'L');
    expect(field?.asked ?? 'submit').toBe(required === 'L' ? 'later' : 'submit');
  });
});

test('its pages come in the order of the paper', () => {
  expect(visibleSections(form, 1, good, facts).map(({ title }) => title.ca)).toEqual([
    'El centre',
    'Direcció i contacte',
    'Alumnat i claustre',
    'Composició social',
    'Demanda i famílies',
    'Preprojecte',
    'Aliança',
    'Claustre i compromisos',
    'Documents',
    'Enviament',
  ]);
  expect(progress(form, 1, good, facts).percent).toBe(100);
});

test('a complete one has no errors, and the least one neither', () => {
  expect(errors({})).toEqual([]);
  expect(read(form, 1, sample(form, 1, { facts, fill: 'required' }), facts).errors).toEqual([]);
});

describe('a school that the directory does not know', () => {
  const unknown = { ...facts, 'centre.nom': null, 'centre.municipi': null };
  test('types its name', () => {
    const reading = read(form, 1, good, unknown);
    expect(reading.errors.map(({ path }) => path)).toEqual(['nomCentreManual']);
    expect([reading.visible.has('nomCentre'), reading.visible.has('municipi')]).toEqual([false, false]);
  });
});

describe('an error says what was typed and what is expected', () => {
  const table: readonly (readonly [Raw, string, string])[] = [
    [
      { codiCentre: '08002114' },
      'codiCentre',
      'El codi «08002114» no és correcte: l’última xifra no correspon a les altres set. Comproveu el codi o busqueu el centre pel nom o pel municipi.',
    ],
    [{ pctBequesZona: '342' }, 'pctBequesZona', 'Heu escrit 342. Ha de ser un percentatge entre 0 i 100; potser volíeu dir 34,2.'],
    [{ fontDades: '' }, 'fontDades', 'Digueu d’on surten les dades. Amb dues paraules n’hi ha prou.'],
    [{ dataDades: '23/05/2025' }, 'dataDades', 'Heu escrit 23/05/2025. Ha de ser el 24 de maig de 2025 o més tard.'],
    [{ dataClaustre: '25/05/2027' }, 'dataClaustre', 'Heu escrit 25/05/2027. Ha de ser el 24 de maig de 2027 o abans.'],
    [{ fiMandat: '23/05/2027' }, 'fiMandat', 'Heu escrit 23/05/2027. Ha de ser el 24 de maig de 2027 o més tard.'],
    [
      { 'vots.favor': '28' },
      'vots.favor',
      'Els vots sumen 32, i heu escrit que el claustre té 31 docents. Corregiu els vots o el nombre de docents.',
    ],
    [
      { 'equip.nombre': '7' },
      'equip.nombre',
      'Heu escrit 7. Amb 31 docents, l’equip ha de tenir 7 docents, que són el 20\u00a0% del claustre, i a més l’equip directiu.',
    ],
    [
      { 'preinscripcio.1.assignades1a': '81' },
      'preinscripcio.1.assignades1a',
      'Heu escrit 81 assignades i 50 places ofertes: n’hi ha massa de diferència. Comproveu les dues xifres.',
    ],
    [{ 'zer.es': 'si', 'zer.codi': '' }, 'zer.codi', 'Escriviu el codi de centre, que té vuit xifres.'],
    [{ 'zona.nom': '' }, 'zona.nom', 'Escriviu com es diu la zona o el districte.'],
    [{ correuContacte: '' }, 'correuContacte', 'Escriviu també l’adreça de la persona de contacte, com ara nom@centre.cat.'],
    [
      { evidenciesFamilies: 'x'.repeat(199) },
      'evidenciesFamilies',
      'Heu escrit 199 caràcters i n’hi ha d’haver 200 o més. Expliqueu-ho amb una mica més de detall.',
    ],
    [{ ambitPartner: ['art', 'ciencia', 'salut', 'altres'] }, 'ambitPartner', 'N’heu triat 4. Trieu-ne entre 1 i 3.'],
    [{ protDades: '' }, 'protDades', 'Per enviar-la cal que hàgiu llegit la informació de protecció de dades i marqueu la casella.'],
    [
      { 'equip.0.nom': '', 'equip.0.funcio': '', 'equip.1.nom': '', 'equip.1.funcio': '' },
      'equip',
      'Escriviu com a mínim el nom d’una persona de l’equip.',
    ],
  ];
  test.each(table)('%j', (other, path, message) => {
    expect(errors(other)).toEqual([[path, message]]);
  });
  test('what is just inside is no error', () => {
    const inside = {
      'vots.favor': '27',
      'equip.nombre': '8',
      'preinscripcio.1.assignades1a': '80',
      dataDades: '24/05/2025',
      dataClaustre: '24/05/2027',
      'zona.tipus': 'municipi',
      'zona.nom': '',
    };
    expect(errors(inside)).toEqual([]);
  });
});

test('who can be known by an answer is known', () => {
  expect(personalFields(form, 1).map(({ key }) => key)).toEqual([
    'nomDireccio',
    'correuDireccio',
    'telefon',
    'personaContacte',
    'correuContacte',
    'equip',
  ]);
});

test('the API takes the answers by the names of the dictionary', () => {
  expect(decode(form, 1, read(form, 1, good, facts).values)).toMatchObject({
    codiCentre: '08099017',
    zer: { es: false },
    zona: { tipus: 'zona' },
    vots: { favor: 27, contra: 1, abst: 3 },
    'equip.nombre': 10,
    equip: [{ nom: 'Mercè Valldosera Prims' }, { nom: 'Nora Alsina Brull' }],
    preinscripcio: [{ ofertes: 50, assignades1a: 31, vacants: 12 }, {}, {}],
  });
});

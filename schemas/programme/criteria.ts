/** Criteria C1–C9 of entry (domain.md 1.5) and the other soft rules of the application (5.1): said in plain words, never a verdict. */
import { eligibleEtapes } from '../catalonia/etapes.ts';
import type { Condition, Expr } from '../form/expression.ts';
import type { Shown, Warning } from '../form/form.ts';
import { field, t, today } from './questions.ts';

const not = (condition: Condition): Condition => ({ not: condition });
const filled = (of: Expr): Condition => ({ filled: of });
const points = (value: Expr): Shown => ({ value, as: 'points' });
const number = (value: Expr): Shown => ({ value, as: 'number' });

const foreign: Expr = { minus: [field('pctEstrangers'), field('pctEstrangersZona')] };
const grants: Expr = { minus: [field('pctBeques'), field('pctBequesZona')] };
const unbalanced: Condition = {
  any: [{ all: [{ gte: [foreign, { value: 10 }] }, { lte: [foreign, { value: 30 }] }] }, { gte: [grants, { value: 10 }] }],
};

/** The head's term ends before three school years are over: 1 June of the third where the call's first day is known, else three years from today. */
const shortTerm: Condition = {
  any: [
    { lt: [field('fiMandat'), { plusMonths: [{ fact: 'call.start' }, 33] }] },
    { all: [not(filled({ fact: 'call.start' })), { lt: [field('fiMandat'), { plusMonths: [today, 36] }] }] },
  ],
};

const votes: Expr = { sum: [field('vots.favor'), field('vots.contra'), field('vots.abst')] };
const votesShown = {
  favor: number(field('vots.favor')),
  total: number(votes),
  pct: { value: { times: [{ value: 100 }, { over: [field('vots.favor'), votes] }] }, as: 'percent' },
} as const;

const isPublic: Condition = {
  any: [{ eq: [{ fact: 'centre.titularitat' }, { value: 'public' }] }, { eq: [{ fact: 'centre.public' }, { value: true }] }],
};
const isEligible: Condition = { any: eligibleEtapes.map((code) => ({ has: [{ fact: 'centre.etapes' }, { value: code }] })) };

const pupilsApart: Expr = { abs: { minus: [field('nombreAlumnes'), { fact: 'centre.alumnes' }] } };
/** A fifth of the teachers and a management team of three. */
const usualTeam: Expr = { sum: [{ ceil: { times: [{ value: 0.2 }, field('nombreDocents')] } }, { value: 3 }] };

/** The nine criteria, in their order. The case page shows them all; a page of the form only those that warn. */
const entry = [
  {
    id: 'C1',
    at: 'pctEstrangers',
    title: t('Composició respecte de la zona', 'Composición respecto a la zona', 'Composition against the area'),
    unknown: { all: [not(unbalanced), { any: [not(filled(foreign)), not(filled(grants))] }] },
    when: not(unbalanced),
    text: t(
      'El programa busca centres que tinguin entre 10 i 30 punts més d’alumnat de nacionalitat estrangera que la zona, o bé 10 punts més de beques. Vosaltres en teniu {estrangers} i {beques}. Això no us impedeix continuar ni enviar la sol·licitud: la comissió mirarà totes les dades juntes.',
      'El programa busca centros que tengan entre 10 y 30 puntos más de alumnado de nacionalidad extranjera que la zona, o bien 10 puntos más de becas. Ustedes tienen {estrangers} y {beques}. Esto no les impide continuar ni enviar la solicitud: la comisión mirará todos los datos juntos.',
      'The programme looks for schools with 10 to 30 points more pupils of foreign nationality than their area, or 10 points more grants. You have {estrangers} and {beques}. This does not keep you from going on or from sending: the committee will look at all the figures together.',
    ),
    ok: t(
      'Nacionalitat estrangera: {estrangers} punts respecte de la zona. Beques: {beques} punts.',
      'Nacionalidad extranjera: {estrangers} puntos respecto a la zona. Becas: {beques} puntos.',
      'Foreign nationality: {estrangers} points against the area. Grants: {beques} points.',
    ),
    values: { estrangers: points(foreign), beques: points(grants) },
  },
  {
    id: 'C2',
    at: 'pctEstrangers',
    title: t('No més del 55 % d’alumnat estranger', 'No más del 55 % de alumnado extranjero', 'Not above 55 % foreign pupils'),
    unknown: not(filled(field('pctEstrangers'))),
    when: { gt: [field('pctEstrangers'), { value: 55 }] },
    text: t(
      'Heu escrit {pct}, i el programa parla d’un 55 % com a màxim. Podeu continuar i enviar la sol·licitud; us preguntem el motiu perquè la comissió el tingui al davant.',
      'Ha escrito {pct}, y el programa habla de un 55 % como máximo. Puede continuar y enviar la solicitud; le preguntamos el motivo para que la comisión lo tenga delante.',
      'You typed {pct}, and the programme speaks of 55 % at most. You may go on and send; we ask you why so that the committee has it at hand.',
    ),
    ok: t('{pct}', '{pct}', '{pct}'),
    values: { pct: { value: field('pctEstrangers'), as: 'percent' } },
  },
  {
    id: 'C3',
    at: 'evidenciesFamilies',
    title: t('Famílies de l’entorn', 'Familias del entorno', 'Families nearby'),
    unknown: not(filled(field('evidenciesFamilies'))),
    when: filled(field('evidenciesFamilies')),
    read: true,
    text: t('Cal llegir-ho: {count} caràcters.', 'Hay que leerlo: {count} caracteres.', 'To be read: {count} characters.'),
    ok: t('Llegit.', 'Leído.', 'Read.'),
    values: { count: number({ size: field('evidenciesFamilies') }) },
  },
  {
    id: 'C4',
    at: 'fiMandat',
    title: t('Direcció, tres cursos', 'Dirección, tres cursos', 'Head, three school years'),
    unknown: { all: [not(shortTerm), not(filled(field('compromis3')))] },
    when: shortTerm,
    text: t(
      'El mandat de la direcció acaba el {fi}, abans de tres cursos. Podeu continuar: la comissió ho llegirà al costat del compromís que signa la direcció.',
      'El mandato de la dirección acaba el {fi}, antes de tres cursos. Puede continuar: la comisión lo leerá junto al compromiso que firma la dirección.',
      'The head’s term ends on {fi}, before three school years. You may go on: the committee will read it beside the commitment that the head makes.',
    ),
    ok: t(
      'La direcció s’hi compromet un mínim de tres anys.',
      'La dirección se compromete un mínimo de tres años.',
      'The head is committed for three years at least.',
    ),
    values: { fi: { value: field('fiMandat'), as: 'date' } },
  },
  {
    id: 'C5',
    at: 'vots.favor',
    title: t('Suport del claustre', 'Apoyo del claustro', 'Support of the teachers'),
    unknown: not(filled(votes)),
    when: { lte: [{ times: [{ value: 2 }, field('vots.favor')] }, votes] },
    text: t(
      '{favor} de {total} vots a favor ({pct}): no és la majoria. Podeu continuar; la comissió valorarà si el claustre s’ha fet seu el preprojecte.',
      '{favor} de {total} votos a favor ({pct}): no es la mayoría. Puede continuar; la comisión valorará si el claustro ha hecho suyo el anteproyecto.',
      '{favor} of {total} votes in favour ({pct}): not the majority. You may go on; the committee will consider whether the teachers have made the project their own.',
    ),
    ok: t(
      '{favor} de {total} vots a favor ({pct}).',
      '{favor} de {total} votos a favor ({pct}).',
      '{favor} of {total} votes in favour ({pct}).',
    ),
    values: votesShown,
  },
  {
    id: 'C6',
    at: 'codiCentre',
    title: t(
      'Centre públic d’infantil i primària o d’ESO',
      'Centro público de infantil y primaria o de ESO',
      'State school with infant and primary education or ESO',
    ),
    unknown: {
      any: [
        not(filled({ fact: 'centre.etapes' })),
        { all: [not(filled({ fact: 'centre.titularitat' })), not(filled({ fact: 'centre.public' }))] },
      ],
    },
    when: not({ all: [isPublic, isEligible] }),
    text: t(
      'Segons el directori, el centre no és públic o no té infantil de segon cicle, primària ni ESO. Si el directori s’equivoca, continueu: la coordinació ho comprovarà.',
      'Según el directorio, el centro no es público o no tiene infantil de segundo ciclo, primaria ni ESO. Si el directorio se equivoca, continúe: la coordinación lo comprobará.',
      'According to the directory, the school is not a state school or has no infant, primary or ESO stage. If the directory is wrong, go on: the coordination will check.',
    ),
    ok: t('Segons el directori.', 'Según el directorio.', 'According to the directory.'),
  },
  {
    id: 'C7',
    at: 'cartaAjuntament',
    title: t('Carta de recolzament', 'Carta de apoyo', 'Support letter'),
    when: not(filled(field('cartaAjuntament'))),
    text: t(
      'Encara no ha arribat. Podeu enviar la sol·licitud igualment: fa falta abans de la preselecció, i l’ajuntament la pot adjuntar amb un enllaç.',
      'Todavía no ha llegado. Puede enviar la solicitud igualmente: hace falta antes de la preselección, y el ayuntamiento puede adjuntarla con un enlace.',
      'It has not arrived yet. You may send the application all the same: it is needed before preselection, and the town council can attach it with a link.',
    ),
    ok: t('Rebuda.', 'Recibida.', 'Received.'),
  },
  {
    id: 'C8',
    at: 'codiCentre',
    title: t('No ha estat al programa', 'No ha estado en el programa', 'Not in the programme before'),
    unknown: not(filled(field('codiCentre'))),
    when: filled({ fact: 'participation' }),
    text: t(
      'Aquest centre ja hi consta: {participacio}. Podeu continuar; la coordinació us dirà si escau una nova sol·licitud.',
      'Este centro ya consta: {participacio}. Puede continuar; la coordinación le dirá si procede una nueva solicitud.',
      'This school is already on record: {participacio}. You may go on; the coordination will tell you whether a new application is due.',
    ),
    ok: t('Cap participació amb aquest codi.', 'Ninguna participación con este código.', 'No participation under this code.'),
    values: { participacio: { value: { fact: 'participation' }, as: 'text' } },
  },
  {
    id: 'C9',
    at: 'compromisFormacio',
    title: t('Cap altra formació intensiva', 'Ninguna otra formación intensiva', 'No other intensive training'),
    unknown: not(filled(field('compromisFormacio'))),
    when: { eq: [field('compromisFormacio'), { value: false }] },
    text: t(
      'El centre no declara que aquesta serà l’única formació intensiva del claustre.',
      'El centro no declara que esta será la única formación intensiva del claustro.',
      'The school does not state that this will be the only intensive training of its teachers.',
    ),
    ok: t('Declarat.', 'Declarado.', 'Stated.'),
  },
] as const satisfies readonly Warning[];

/** Soft rules that are no criterion: shown only while they hold. */
const soft = [
  {
    id: 'directori',
    at: 'codiCentre',
    title: t('Centre pendent de verificar', 'Centro pendiente de verificar', 'School to be verified'),
    when: { eq: [{ fact: 'centre.verificat' }, { value: false }] },
    text: t(
      'El codi {codi} no consta al directori. Comproveu-lo; si és el vostre, continueu: la coordinació verificarà el centre.',
      'El código {codi} no consta en el directorio. Compruébelo; si es el suyo, continúe: la coordinación verificará el centro.',
      'The code {codi} is not in the directory. Check it; if it is yours, go on: the coordination will verify the school.',
    ),
    values: { codi: { value: field('codiCentre'), as: 'text' } },
  },
  {
    id: 'alumnes-dades-obertes',
    at: 'nombreAlumnes',
    title: t('El nombre és lluny del que consta', 'El número está lejos del que consta', 'The number is far from what is on record'),
    when: { gt: [pupilsApart, { times: [{ value: 0.2 }, { fact: 'centre.alumnes' }] }] },
    text: t(
      'A les dades obertes hi consten {consten} alumnes; heu escrit {escrit}. Si la xifra bona és la vostra, continueu.',
      'En los datos abiertos constan {consten} alumnos; ha escrito {escrit}. Si la cifra buena es la suya, continúe.',
      'Open data have {consten} pupils; you typed {escrit}. If yours is the right figure, go on.',
    ),
    values: { consten: number({ fact: 'centre.alumnes' }), escrit: number(field('nombreAlumnes')) },
  },
  {
    id: 'equip-directiu',
    at: 'equip.nombre',
    title: t('Compteu-hi tot l’equip directiu', 'Cuente a todo el equipo directivo', 'Count the whole management team'),
    when: { lt: [field('equip.nombre'), usualTeam] },
    text: t(
      'El 20 % del claustre i un equip directiu de tres persones farien {esperat}; n’heu escrit {escrit}. Si l’equip directiu és més petit, continueu.',
      'El 20 % del claustro y un equipo directivo de tres personas serían {esperat}; ha escrito {escrit}. Si el equipo directivo es más pequeño, continúe.',
      'A fifth of the teachers and a management team of three would make {esperat}; you typed {escrit}. If your management team is smaller, go on.',
    ),
    values: { esperat: number(usualTeam), escrit: number(field('equip.nombre')) },
  },
  {
    id: 'equip-noms',
    at: 'equip',
    title: t('La llista no té tots els noms', 'La lista no tiene todos los nombres', 'The list lacks names'),
    when: { lt: [{ size: field('equip') }, field('equip.nombre')] },
    text: t(
      'Noms escrits: {noms}. Heu dit que sou {escrit}. Podeu enviar la sol·licitud i completar la llista més endavant.',
      'Nombres escritos: {noms}. Ha dicho que son {escrit}. Puede enviar la solicitud y completar la lista más adelante.',
      'Names written: {noms}. You said that you are {escrit}. You may send the application and complete the list later.',
    ),
    values: { noms: number({ size: field('equip') }), escrit: number(field('equip.nombre')) },
  },
] as const satisfies readonly Warning[];

/** All soft rules of the application. */
export const criteria: readonly Warning[] = [...entry, ...soft];

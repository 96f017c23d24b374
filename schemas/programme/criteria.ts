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
      'El programa busca centres que tinguin entre 10 i 30 punts més d’alumnat de nacionalitat estrangera que la zona, o bé 10 punts més de beques. Aquest centre en té {estrangers} i {beques}. La comissió mirarà totes les dades juntes.',
      'El programa busca centros que tengan entre 10 y 30 puntos más de alumnado de nacionalidad extranjera que la zona, o bien 10 puntos más de becas. Este centro tiene {estrangers} y {beques}. La comisión mirará todos los datos juntos.',
      'The programme looks for schools with 10 to 30 points more pupils of foreign nationality than their area, or 10 points more grants. This school has {estrangers} and {beques}. The committee will look at all the figures together.',
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
    title: t(
      'No més del 55 % d’alumnat de nacionalitat estrangera',
      'No más del 55 % de alumnado de nacionalidad extranjera',
      'Not above 55 % pupils of foreign nationality',
    ),
    unknown: not(filled(field('pctEstrangers'))),
    when: { gt: [field('pctEstrangers'), { value: 55 }] },
    text: t(
      '{pct}: el programa parla d’un 55 % com a màxim. La comissió en llegirà el motiu, si s’hi explica.',
      '{pct}: el programa habla de un 55 % como máximo. La comisión leerá el motivo, si se explica.',
      '{pct}: the programme speaks of 55 % at most. The committee will read the reason, if one is given.',
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
      'El mandat de la direcció acaba el {fi}, abans de tres cursos. La comissió ho llegirà al costat del compromís que signa la direcció.',
      'El mandato de la dirección acaba el {fi}, antes de tres cursos. La comisión lo leerá junto al compromiso que firma la dirección.',
      'The head’s term ends on {fi}, before three school years. The committee will read it beside the commitment that the head makes.',
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
      '{favor} de {total} vots a favor ({pct}): no és la majoria. La comissió valorarà si el claustre s’ha fet seu el preprojecte.',
      '{favor} de {total} votos a favor ({pct}): no es la mayoría. La comisión valorará si el claustro ha hecho suyo el anteproyecto.',
      '{favor} of {total} votes in favour ({pct}): not the majority. The committee will consider whether the teachers have made the project their own.',
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
      'Segons el directori, el centre no és públic o no té infantil de segon cicle, primària ni ESO. La coordinació comprovarà si el directori s’equivoca.',
      'Según el directorio, el centro no es público o no tiene infantil de segundo ciclo, primaria ni ESO. La coordinación comprobará si el directorio se equivoca.',
      'According to the directory, the school is not a state school or has no infant, primary or ESO stage. The coordination will check whether the directory is wrong.',
    ),
    ok: t('Segons el directori.', 'Según el directorio.', 'According to the directory.'),
  },
  {
    id: 'C7',
    at: 'cartaAjuntament',
    title: t('Carta de recolzament', 'Carta de apoyo', 'Support letter'),
    when: not(filled(field('cartaAjuntament'))),
    text: t(
      'Encara no ha arribat. Fa falta abans de la preselecció, i l’ajuntament la pot adjuntar amb un enllaç.',
      'Todavía no ha llegado. Hace falta antes de la preselección, y el ayuntamiento puede adjuntarla con un enlace.',
      'It has not arrived yet. It is needed before preselection, and the town council can attach it with a link.',
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
      'Aquest centre ja hi consta: {participacio}. La coordinació dirà si escau una nova sol·licitud.',
      'Este centro ya consta: {participacio}. La coordinación dirá si procede una nueva solicitud.',
      'This school is already on record: {participacio}. The coordination will say whether a new application is due.',
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
      'El codi {codi} no consta al directori. Si és el correcte, la coordinació verificarà el centre.',
      'El código {codi} no consta en el directorio. Si es el correcto, la coordinación verificará el centro.',
      'The code {codi} is not in the directory. If it is the right one, the coordination will verify the school.',
    ),
    values: { codi: { value: field('codiCentre'), as: 'text' } },
  },
  {
    id: 'alumnes-dades-obertes',
    at: 'nombreAlumnes',
    title: t('El nombre és lluny del que consta', 'El número está lejos del que consta', 'The number is far from what is on record'),
    when: { gt: [pupilsApart, { times: [{ value: 0.2 }, { fact: 'centre.alumnes' }] }] },
    text: t(
      'A les dades obertes hi consten {consten} alumnes; en aquesta resposta, {escrit}.',
      'En los datos abiertos constan {consten} alumnos; en esta respuesta, {escrit}.',
      'Open data have {consten} pupils; this answer has {escrit}.',
    ),
    values: { consten: number({ fact: 'centre.alumnes' }), escrit: number(field('nombreAlumnes')) },
  },
  {
    id: 'equip-directiu',
    at: 'equip.nombre',
    title: t(
      'Potser hi falta part de l’equip directiu',
      'Quizá falte parte del equipo directivo',
      'Part of the management team may be missing',
    ),
    when: { lt: [field('equip.nombre'), usualTeam] },
    text: t(
      'El 20 % del claustre i un equip directiu de tres persones farien {esperat}; en aquesta resposta n’hi ha {escrit}. L’equip directiu pot ser més petit.',
      'El 20 % del claustro y un equipo directivo de tres personas serían {esperat}; en esta respuesta hay {escrit}. El equipo directivo puede ser más pequeño.',
      'A fifth of the teachers and a management team of three would make {esperat}; this answer has {escrit}. The management team may be smaller.',
    ),
    values: { esperat: number(usualTeam), escrit: number(field('equip.nombre')) },
  },
  {
    id: 'equip-noms',
    at: 'equip',
    title: t('Noms de l’equip impulsor', 'Nombres del equipo impulsor', 'Names of the core team'),
    when: { lt: [{ size: field('equip') }, field('equip.nombre')] },
    text: t(
      'Noms escrits: {noms}, d’un equip de {escrit}. La llista es pot completar més endavant.',
      'Nombres escritos: {noms}, de un equipo de {escrit}. La lista se puede completar más adelante.',
      'Names written: {noms}, of a team of {escrit}. The list may be completed later.',
    ),
    values: { noms: number({ size: field('equip') }), escrit: number(field('equip.nombre')) },
  },
] as const satisfies readonly Warning[];

/** All soft rules of the application. */
export const criteria: readonly Warning[] = [...entry, ...soft];

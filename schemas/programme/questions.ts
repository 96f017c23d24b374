/** Questions that several forms ask, worded once: the school, its composition, its demand, data protection (domain.md 5.1, 5.8). */
import { etapes } from '../catalonia/etapes.ts';
import { territoris } from '../catalonia/territoris.ts';
import type { Expr } from '../form/expression.ts';
import type { Field } from '../form/field.ts';
import type { Check, Together } from '../form/form.ts';
import type { Text } from '../text.ts';

/** A text on one line. */
export const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
/** The answer at an input. */
export const field = (path: string): Expr => ({ field: path });
/** The day of reading. */
export const today: Expr = { fact: 'today' };

/** Seen by the committee; kept two years after the case closes (domain.md 2.6). */
export const committee = { sees: ['COM'], keep: '2y' } as const;
/** Seen by the town council and the inspectorate too. */
export const territory = { sees: ['COM', 'AJU', 'INS'], keep: '2y' } as const;
/** Seen by nobody but the own centre and the coordination. */
export const own = { sees: [], keep: 'case', personal: true } as const;

const directory = {
  widget: 'computed',
  source: t('Directori de centres', 'Directorio de centros', 'Directory of schools'),
  ...territory,
} as const;
const percent = { widget: 'decimal', min: 0, max: 100, decimals: 1, unit: t('%', '%', '%'), ...territory } as const;
const places = { widget: 'number', min: 0, max: 500 } as const;
const ofCentre = t('El centre', 'El centro', 'The school');
const ofZone = t('La zona', 'La zona', 'The area');

/** The look-up of a school and what the directory says of it; a school that it does not know is named by hand. */
export const schoolQuestions = {
  codiCentre: {
    widget: 'centre',
    label: t('Codi de centre', 'Código de centro', 'School code'),
    hint: t(
      'Busqueu-lo pel nom o pel municipi, o escriviu les vuit xifres.',
      'Búsquelo por el nombre o por el municipio, o escriba las ocho cifras.',
      'Look it up by name or municipality, or type the eight digits.',
    ),
    ...territory,
    example: '08099017',
  },
  nomCentre: {
    ...directory,
    label: t('Nom', 'Nombre', 'Name'),
    value: { fact: 'centre.nom' },
    as: 'text',
    when: { filled: { fact: 'centre.nom' } },
  },
  nomCentreManual: {
    widget: 'text',
    max: 120,
    label: t('Nom del centre', 'Nombre del centro', 'Name of the school'),
    hint: t(
      'Aquest codi no consta al directori. Escriviu el nom; la coordinació ho verificarà.',
      'Este código no consta en el directorio. Escriba el nombre; la coordinación lo verificará.',
      'This code is not in the directory. Type the name; the coordination will verify it.',
    ),
    missing: t('Escriviu el nom del centre.', 'Escriba el nombre del centro.', 'Type the name of the school.'),
    when: { all: [{ filled: field('codiCentre') }, { not: { filled: { fact: 'centre.nom' } } }] },
    ...territory,
    example: 'Escola Vent de Paper',
  },
  municipi: {
    ...directory,
    label: t('Municipi', 'Municipio', 'Municipality'),
    value: { fact: 'centre.municipi' },
    as: 'text',
    when: { filled: { fact: 'centre.municipi' } },
  },
  comarca: {
    ...directory,
    label: t('Comarca', 'Comarca', 'Comarca'),
    value: { fact: 'centre.comarca' },
    as: 'text',
    when: { filled: { fact: 'centre.comarca' } },
  },
  territori: {
    ...directory,
    label: t('Servei territorial', 'Servicio territorial', 'Territorial service'),
    value: { fact: 'centre.territori' },
    as: 'text',
    words: territoris,
    when: { filled: { fact: 'centre.territori' } },
  },
  titularitat: {
    ...directory,
    label: t('Titularitat', 'Titularidad', 'Ownership'),
    value: { fact: 'centre.titularitat' },
    as: 'text',
    words: { public: t('Públic', 'Público', 'State school'), privat: t('Privat', 'Privado', 'Private school') },
    when: { filled: { fact: 'centre.titularitat' } },
  },
  etapes: {
    ...directory,
    label: t('Etapes', 'Etapas', 'Stages'),
    value: { fact: 'centre.etapes' },
    as: 'list',
    words: etapes,
    when: { filled: { fact: 'centre.etapes' } },
  },
} as const satisfies Record<string, Field>;

/** What the directory says of a school that is known: nobody chooses it, and nobody types it again. */
export const schoolFacts = {
  codi: { ...directory, label: schoolQuestions.codiCentre.label, value: { fact: 'centre.codi' }, as: 'text' },
  nomCentre: schoolQuestions.nomCentre,
  municipi: schoolQuestions.municipi,
} as const satisfies Record<string, Field>;

/** The social composition of a school beside that of its area (criteria C1 and C2). */
export const compositionQuestions = {
  zona: {
    widget: 'group',
    label: t('Zona de referència', 'Zona de referencia', 'Area of reference'),
    hint: t(
      'Feu servir la mateixa zona en totes les preguntes.',
      'Use la misma zona en todas las preguntas.',
      'Use the same area in all the questions.',
    ),
    fields: {
      tipus: {
        widget: 'choice',
        label: t('Amb quina zona us compareu?', '¿Con qué zona se comparan?', 'With which area do you compare yourselves?'),
        options: {
          municipi: t('El municipi', 'El municipio', 'The municipality'),
          zona: t('La zona educativa', 'La zona educativa', 'The school zone'),
          districte: t('El districte', 'El distrito', 'The district'),
        },
        example: 'zona',
      },
      nom: {
        widget: 'text',
        max: 120,
        label: t('Nom de la zona o del districte', 'Nombre de la zona o del distrito', 'Name of the zone or district'),
        hint: t(
          'Si us compareu amb el municipi, no cal.',
          'Si se comparan con el municipio, no hace falta.',
          'Not needed if you compare with the municipality.',
        ),
        required: {
          any: [{ eq: [field('zona.tipus'), { value: 'zona' }] }, { eq: [field('zona.tipus'), { value: 'districte' }] }],
        },
        missing: t(
          'Escriviu com es diu la zona o el districte.',
          'Escriba cómo se llama la zona o el distrito.',
          'Type the name of the zone or district.',
        ),
        example: 'Zona 2 de Vilamostra',
      },
    },
    ...committee,
  },
  pctEstrangers: { ...percent, label: ofCentre, example: '34' },
  pctEstrangersZona: { ...percent, label: ofZone, example: '21,5' },
  motiuEstrangers: {
    widget: 'area',
    max: 1500,
    required: false,
    label: t(
      'Per què us hi presenteu, tot i superar el 55 %?',
      '¿Por qué se presentan, aunque superan el 55 %?',
      'Why do you apply although you are above 55 %?',
    ),
    hint: t(
      'La comissió ho llegirà al costat de la xifra.',
      'La comisión lo leerá junto a la cifra.',
      'The committee will read it beside the figure.',
    ),
    when: { gt: [field('pctEstrangers'), { value: 55 }] },
    ...committee,
  },
  pctBeques: { ...percent, label: ofCentre, example: '48,2' },
  pctBequesZona: { ...percent, label: ofZone, example: '34,2' },
  pctNeeB: { ...percent, required: false, label: ofCentre, example: '41' },
  pctNeeBZona: { ...percent, required: false, label: ofZone, example: '29,5' },
  fontDades: {
    widget: 'text',
    max: 200,
    label: t('D’on surten aquestes dades?', '¿De dónde salen estos datos?', 'Where do these figures come from?'),
    hint: t(
      'Per exemple: secretaria del centre, Idescat, ajuntament.',
      'Por ejemplo: secretaría del centro, Idescat, ayuntamiento.',
      'For example: school office, Idescat, town council.',
    ),
    missing: t(
      'Digueu d’on surten les dades. Amb dues paraules n’hi ha prou.',
      'Diga de dónde salen los datos. Con dos palabras basta.',
      'Say where the figures come from. Two words are enough.',
    ),
    ...committee,
    example: 'Secretaria del centre i Idescat',
  },
  dataDades: {
    widget: 'date',
    label: t('De quin dia són?', '¿De qué día son?', 'Of which day are they?'),
    hint: t(
      'Dia, mes i any: 31/12/2026. No poden tenir més de dos anys.',
      'Día, mes y año: 31/12/2026. No pueden tener más de dos años.',
      'Day, month and year: 31/12/2026. They may not be more than two years old.',
    ),
    from: { plusMonths: [today, -24] },
    to: today,
    ...committee,
  },
} as const satisfies Record<string, Field>;

/** Centre and area on one line. */
export const compositionLines = [
  {
    title: t('Alumnat de nacionalitat estrangera', 'Alumnado de nacionalidad extranjera', 'Pupils of foreign nationality'),
    fields: ['pctEstrangers', 'pctEstrangersZona'],
  },
  {
    title: t('Beques de menjador o de material', 'Becas de comedor o de material', 'Grants for meals or materials'),
    fields: ['pctBeques', 'pctBequesZona'],
  },
  {
    title: t('Alumnat NESE/NEE de tipus B', 'Alumnado NESE/NEE de tipo B', 'Pupils with special needs of type B (NESE/NEE)'),
    hint: t(
      'Necessitats derivades de la situació socioeconòmica o sociocultural. Escriviu només el total, mai dades d’alumnes.',
      'Necesidades derivadas de la situación socioeconómica o sociocultural. Escriba solo el total, nunca datos de alumnos.',
      'Needs that follow from the social and economic situation. Type the total only, never data of pupils.',
    ),
    optional: true,
    fields: ['pctNeeB', 'pctNeeBZona'],
  },
] as const satisfies readonly Together[];

/** Demand of the last years. */
export const demandQuestions = {
  preinscripcio: {
    widget: 'rows',
    required: false,
    max: 3,
    fixed: [
      t('Darrera preinscripció', 'Última preinscripción', 'Last pre-enrolment'),
      t('Un any abans', 'Un año antes', 'One year before'),
      t('Dos anys abans', 'Dos años antes', 'Two years before'),
    ],
    label: t('Les tres darreres preinscripcions', 'Las tres últimas preinscripciones', 'The last three pre-enrolments'),
    hint: t(
      'Les dades obertes compten assignacions, no peticions: la primera petició no pot passar de les places.',
      'Los datos abiertos cuentan asignaciones, no peticiones: la primera petición no puede superar las plazas.',
      'Open data count assignments, not requests: first choices cannot exceed the places.',
    ),
    fields: {
      ofertes: { ...places, label: t('Places ofertes', 'Plazas ofertadas', 'Places offered'), example: ['50', '50', '75'] },
      assignades1a: {
        ...places,
        label: t('Assignades en primera petició', 'Asignadas en primera petición', 'Assigned as first choice'),
        example: ['31', '34', '40'],
      },
      vacants: { ...places, label: t('Vacants', 'Vacantes', 'Vacancies'), example: ['12', '9', '20'] },
    },
    ...committee,
  },
  matriculaViva: {
    widget: 'number',
    min: 0,
    max: 1000,
    required: false,
    label: t('Altes fora de termini el curs passat', 'Altas fuera de plazo el curso pasado', 'Enrolments out of term last school year'),
    hint: t('Matrícula viva, de tots els nivells.', 'Matrícula viva, de todos los niveles.', 'In all year groups.'),
    ...committee,
    example: '18',
  },
} as const satisfies Record<string, Field>;

const tooApart = t(
  'Heu escrit {assignades} assignades i {ofertes} places ofertes: n’hi ha massa de diferència. Comproveu les dues xifres.',
  'Ha escrito {assignades} asignadas y {ofertes} plazas ofertadas: hay demasiada diferencia. Compruebe las dos cifras.',
  'You typed {assignades} assigned and {ofertes} places offered: they are too far apart. Check both figures.',
);

function assignedCheck(row: number): Check {
  const at = `preinscripcio.${row}.assignades1a`;
  const offered = field(`preinscripcio.${row}.ofertes`);
  const fails = { gt: [field(at), { sum: [offered, { value: 30 }] }] } as const;
  const values = { assignades: { value: field(at), as: 'number' }, ofertes: { value: offered, as: 'number' } } as const;
  return { id: `assignades-${row}`, at, fails, text: tooApart, values };
}

/** Nobody assigns many more places than were offered: thirty more, at most (domain.md 5.1). */
export const demandChecks: readonly Check[] = [0, 1, 2].map(assignedCheck);

/** The declaration that ends every form. */
export const dataProtection = {
  protDades: {
    widget: 'yesNo',
    mustBe: true,
    label: t('Protecció de dades', 'Protección de datos', 'Data protection'),
    hint: t(
      'Responsables: les entitats que promouen el programa. Finalitat: gestionar la sol·licitud i, si escau, la participació. Destinataris: qui la valora, l’ajuntament i la inspecció. Podeu accedir a les dades, rectificar-les, suprimir-les, limitar-ne l’ús, oposar-vos-hi o endur-vos-les.',
      'Responsables: las entidades que promueven el programa. Finalidad: gestionar la solicitud y, en su caso, la participación. Destinatarios: quien la valora, el ayuntamiento y la inspección. Puede acceder a los datos, rectificarlos, suprimirlos, limitar su uso, oponerse o llevárselos.',
      'Controllers: the bodies that promote the programme. Purpose: to handle the application and, if so decided, the participation. Recipients: those who assess it, the town council and the inspectorate. You may see, correct, erase, restrict, object to or take away the data.',
    ),
    statement: t(
      'He llegit la informació de protecció de dades.',
      'He leído la información de protección de datos.',
      'I have read the data protection information.',
    ),
    missing: t(
      'Per enviar-la cal que hàgiu llegit la informació de protecció de dades i marqueu la casella.',
      'Para enviarla es preciso que haya leído la información de protección de datos y marque la casilla.',
      'To send it you need to have read the data protection information and tick the box.',
    ),
    sees: [],
    keep: '2y',
  },
} as const satisfies Record<string, Field>;

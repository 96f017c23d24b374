/** «Confirmació de continuïtat al programa o a la xarxa» (domain.md 6, A02): every centre says in September whether it goes on. */
import { defineForm } from '../form/define-form.ts';
import type { Condition } from '../form/expression.ts';
import { field, own, schoolFacts, t, today } from '../programme/questions.ts';
import { continuity } from '../workflows/continuitat.ts';

const kept = { sees: [], keep: '2y' } as const;
const stays: Condition = { eq: [field('continua'), { value: true }] };
const leaves: Condition = { eq: [field('continua'), { value: false }] };
const inProgramme: Condition = { all: [stays, { eq: [field('on'), { value: 'programa' }] }] };
const inNetwork: Condition = { all: [stays, { eq: [field('on'), { value: 'xarxa' }] }] };

/** What is answered here becomes the participation of the centre once the coordination registers it. */
export const form = defineForm({
  slug: 'continuitat',
  name: t(
    'Confirmació de continuïtat al programa o a la xarxa',
    'Confirmación de continuidad en el programa o en la red',
    'Confirmation of staying in the programme or network',
  ),
  intro: t(
    'Digueu-nos si el centre continua aquest curs al programa o a la xarxa, o si es dona de baixa. Amb això s’actualitza el registre del Departament.',
    'Díganos si el centro continúa este curso en el programa o en la red, o si se da de baja. Con ello se actualiza el registro del Departament.',
    'Tell us whether the school goes on this year in the programme or the network, or leaves. The register of the Departament is brought up to date with it.',
  ),
  subject: 'centre',
  opens: 'calendar',
  needsCall: false,
  workflow: continuity,
  afterwards: t(
    'La referència és {reference}. Us n’hem enviat una còpia al correu. Us escriurem quan la coordinació ho hagi registrat.',
    'La referencia es {reference}. Le hemos enviado una copia al correo. Le escribiremos cuando la coordinación lo haya registrado.',
    'The reference is {reference}. We have sent you a copy by e-mail. We will write to you once the coordination has registered it.',
  ),
  prefix: 'CNT',
  versions: {
    1: {
      sections: [
        {
          key: 'continuitat',
          title: t('Continuïtat', 'Continuidad', 'Staying'),
          fields: {
            ...schoolFacts,
            participacio: {
              widget: 'computed',
              label: t('Participa des del curs', 'Participa desde el curso', 'Takes part since'),
              value: { fact: 'participation' },
              as: 'text',
              source: t('Registre del programa', 'Registro del programa', 'Register of the programme'),
              when: { filled: { fact: 'participation' } },
              ...kept,
            },
            curs: {
              widget: 'computed',
              label: t('Curs que es confirma', 'Curso que se confirma', 'School year to be confirmed'),
              value: { fact: 'curs' },
              as: 'school-year',
              source: t('Calendari del programa', 'Calendario del programa', 'Calendar of the programme'),
              when: { filled: { fact: 'curs' } },
              ...kept,
            },
            continua: {
              widget: 'yesNo',
              label: t('El centre continua aquest curs?', '¿El centro continúa este curso?', 'Does the school go on this year?'),
              missing: t(
                'Digueu si el centre continua o no.',
                'Diga si el centro continúa o no.',
                'Say whether the school goes on or not.',
              ),
              ...kept,
              example: 'si',
            },
            on: {
              widget: 'choice',
              label: t('On continua?', '¿Dónde continúa?', 'Where does it go on?'),
              hint: t(
                'La xarxa és per als centres que ja han acabat els anys del programa.',
                'La red es para los centros que ya han terminado los años del programa.',
                'The network is for schools that have finished their years in the programme.',
              ),
              options: {
                programa: t('Al programa Magnet', 'En el programa Magnet', 'In the Magnet programme'),
                xarxa: t('A la xarxa de centres Magnet', 'En la red de centros Magnet', 'In the network of Magnet schools'),
              },
              when: stays,
              ...kept,
              example: 'programa',
            },
          },
        },
        {
          key: 'compromis',
          title: t('Compromís', 'Compromiso', 'Commitment'),
          when: stays,
          fields: {
            compromisPrograma: {
              widget: 'yesNo',
              mustBe: true,
              label: t('Compromisos del programa', 'Compromisos del programa', 'Commitments of the programme'),
              statement: t(
                'El centre manté els compromisos: equip impulsor, formació del claustre, planificació i memòria del curs.',
                'El centro mantiene los compromisos: equipo impulsor, formación del claustro, planificación y memoria del curso.',
                'The school keeps its commitments: core team, training of the teachers, plan and report of the year.',
              ),
              missing: t(
                'Per continuar al programa cal mantenir els compromisos: marqueu la casella.',
                'Para continuar en el programa hay que mantener los compromisos: marque la casilla.',
                'To go on in the programme the commitments have to be kept: tick the box.',
              ),
              when: inProgramme,
              ...kept,
            },
            compromisXarxa: {
              widget: 'yesNo',
              mustBe: true,
              label: t('Compromís amb la xarxa', 'Compromiso con la red', 'Commitment to the network'),
              statement: t(
                'El centre manté l’aliança i comparteix la seva experiència amb els altres centres de la xarxa.',
                'El centro mantiene la alianza y comparte su experiencia con los demás centros de la red.',
                'The school keeps its alliance and shares its experience with the other schools of the network.',
              ),
              missing: t(
                'Per continuar a la xarxa cal aquest compromís: marqueu la casella.',
                'Para continuar en la red hace falta este compromiso: marque la casilla.',
                'To go on in the network this commitment is needed: tick the box.',
              ),
              when: inNetwork,
              ...kept,
            },
            dataClaustre: {
              widget: 'date',
              label: t(
                'Quin dia ho va acordar el claustre?',
                '¿Qué día lo acordó el claustro?',
                'On which day did the teachers agree to it?',
              ),
              hint: t('Dia, mes i any: 15/09/2026.', 'Día, mes y año: 15/09/2026.', 'Day, month and year: 15/09/2026.'),
              to: today,
              when: inProgramme,
              ...kept,
            },
            dataConsell: {
              widget: 'date',
              required: false,
              label: t(
                'Quin dia se’n va informar el consell escolar?',
                '¿Qué día se informó al consejo escolar?',
                'On which day was the school council told?',
              ),
              hint: t(
                'Si encara no s’ha fet, deixeu-ho en blanc.',
                'Si todavía no se ha hecho, déjelo en blanco.',
                'If not yet, leave it blank.',
              ),
              to: today,
              ...kept,
            },
          },
        },
        {
          key: 'baixa',
          title: t('Baixa', 'Baja', 'Leaving'),
          when: leaves,
          fields: {
            motiuBaixa: {
              widget: 'choice',
              label: t('Per què es dona de baixa?', '¿Por qué se da de baja?', 'Why does it leave?'),
              options: {
                acabat: t(
                  'Ha acabat els anys del programa',
                  'Ha terminado los años del programa',
                  'It has finished its years in the programme',
                ),
                direccio: t('Canvi de direcció o de projecte', 'Cambio de dirección o de proyecto', 'New head or another project'),
                claustre: t('Manca de suport del claustre', 'Falta de apoyo del claustro', 'Lack of support of the teachers'),
                temps: t('Manca de temps o de recursos', 'Falta de tiempo o de recursos', 'Lack of time or means'),
                alianca: t('No s’ha trobat aliança', 'No se ha encontrado alianza', 'No alliance was found'),
                centre: t('Fusió, canvi de codi o tancament', 'Fusión, cambio de código o cierre', 'Merger, new code or closure'),
                altres: t('Un altre motiu', 'Otro motivo', 'Another reason'),
              },
              ...kept,
              example: 'direccio',
            },
            explicacioBaixa: {
              widget: 'area',
              max: 2000,
              required: { eq: [field('motiuBaixa'), { value: 'altres' }] },
              label: t('Expliqueu-ho amb les vostres paraules', 'Explíquelo con sus palabras', 'Say it in your own words'),
              missing: t('Escriviu quin és l’altre motiu.', 'Escriba cuál es el otro motivo.', 'Write which other reason it is.'),
              ...kept,
            },
            dataBaixa: {
              widget: 'date',
              label: t(
                'Des de quin dia deixa de participar-hi?',
                '¿Desde qué día deja de participar?',
                'From which day does it no longer take part?',
              ),
              hint: t(
                'Dia, mes i any, dins d’aquest curs.',
                'Día, mes y año, dentro de este curso.',
                'Day, month and year, within this school year.',
              ),
              from: { fact: 'curs.from' },
              to: { fact: 'curs.to' },
              ...kept,
            },
          },
        },
        {
          key: 'enviament',
          title: t('Qui ho confirma', 'Quién lo confirma', 'Who confirms it'),
          fields: {
            certificacio: {
              widget: 'yesNo',
              label: t(
                'Demaneu la certificació dels anys fets?',
                '¿Pide la certificación de los años hechos?',
                'Do you ask for the certification of the years that were done?',
              ),
              when: { any: [leaves, inNetwork] },
              ...kept,
              example: 'si',
            },
            qui: {
              widget: 'group',
              label: t('Qui es compromet en nom del centre?', '¿Quién se compromete en nombre del centro?', 'Who answers for the school?'),
              fields: {
                nom: {
                  widget: 'text',
                  format: 'person-name',
                  max: 120,
                  label: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames'),
                  example: 'Mercè Valldosera Prims',
                },
                carrec: { widget: 'text', max: 80, label: t('Càrrec', 'Cargo', 'Position'), example: 'Direcció' },
              },
              ...own,
              keep: '2y',
            },
            comentaris: {
              widget: 'area',
              max: 1500,
              required: false,
              label: t(
                'Voleu dir res més a la coordinació?',
                '¿Quiere decir algo más a la coordinación?',
                'Anything else for the coordination?',
              ),
              ...kept,
            },
          },
        },
      ],
    },
  },
});

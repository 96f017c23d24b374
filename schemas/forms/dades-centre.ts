/** «Revisió de les dades del centre i de l’equip impulsor» (domain.md 6, A01): every centre confirms its data when a curs begins. */
import { defineForm } from '../form/define-form.ts';
import type { Expr } from '../form/expression.ts';
import { dataProtection, field, own, schoolFacts, schoolQuestions, t } from '../programme/questions.ts';
import { schoolData } from '../workflows/dades-centre.ts';

const kept = { sees: [], keep: '2y' } as const;
const name = {
  widget: 'text',
  format: 'person-name',
  max: 120,
  label: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames'),
} as const;
const mail = { widget: 'email', institutional: true, label: t('Correu electrònic', 'Correo electrónico', 'E-mail address') } as const;
const day = { widget: 'date', from: { fact: 'curs.from' }, to: { fact: 'curs.to' }, label: t('Dia', 'Día', 'Day') } as const;
/** A fifth of the teachers, and the management team (domain.md 1.6 a). */
const expected: Expr = { sum: [{ ceil: { times: [{ value: 0.2 }, field('nombreDocents')] } }, field('equipDirectiu')] };

/** Begins with what the centre answered the last time, but for the days of the curs. */
export const form = defineForm({
  slug: 'dades-centre',
  name: t(
    'Revisió de les dades del centre i de l’equip impulsor',
    'Revisión de los datos del centro y del equipo impulsor',
    'Review of the data of the school and its core team',
  ),
  intro: t(
    'Comproveu que les dades del centre són les d’aquest curs. Hi trobareu el que vau contestar l’últim cop: canvieu només el que calgui.',
    'Compruebe que los datos del centro son los de este curso. Encontrará lo que contestó la última vez: cambie solo lo que haga falta.',
    'Check that the data of the school are those of this year. You will find what you answered the last time: change only what is needed.',
  ),
  subject: 'centre',
  opens: 'calendar',
  needsCall: false,
  workflow: schoolData,
  afterwards: t(
    'La referència és {reference}. Us n’hem enviat una còpia al correu. Si canvia alguna dada durant el curs, escriviu a la coordinació.',
    'La referencia es {reference}. Le hemos enviado una copia al correo. Si cambia algún dato durante el curso, escriba a la coordinación.',
    'The reference is {reference}. We have sent you a copy by e-mail. If anything changes during the year, write to the coordination.',
  ),
  prefix: 'DAD',
  versions: {
    1: {
      sections: [
        {
          key: 'contacte',
          title: t('El centre i el contacte', 'El centro y el contacto', 'The school and its contact'),
          carries: true,
          fields: {
            ...schoolFacts,
            etapes: schoolQuestions.etapes,
            correuCentre: {
              ...schoolFacts.codi,
              label: t('Correu del centre al directori', 'Correo del centro en el directorio', 'E-mail address in the directory'),
              value: { fact: 'centre.correu' },
              when: { filled: { fact: 'centre.correu' } },
            },
            directoriCorrecte: {
              widget: 'yesNo',
              label: t(
                'El que consta al directori és correcte?',
                '¿Es correcto lo que consta en el directorio?',
                'Is what the directory says right?',
              ),
              ...kept,
              example: 'si',
            },
            canvisDirectori: {
              widget: 'area',
              max: 1000,
              label: t('Què no és correcte?', '¿Qué no es correcto?', 'What is not right?'),
              hint: t(
                'Digueu la dada que s’ha de canviar i quina és la bona.',
                'Diga el dato que hay que cambiar y cuál es el bueno.',
                'Say what has to change, and what is right.',
              ),
              missing: t(
                'Escriviu quina dada del directori no és correcta.',
                'Escriba qué dato del directorio no es correcto.',
                'Write what is wrong in the directory.',
              ),
              when: { eq: [field('directoriCorrecte'), { value: false }] },
              ...kept,
            },
            nomContacte: {
              ...name,
              label: t(
                'Persona de contacte amb el programa',
                'Persona de contacto con el programa',
                'Person in contact with the programme',
              ),
              hint: t('Nom i cognoms.', 'Nombre y apellidos.', 'Name and surnames.'),
              autocomplete: 'name',
              ...own,
              example: 'Mercè Valldosera Prims',
            },
            carrec: {
              widget: 'choice',
              label: t('Càrrec', 'Cargo', 'Position'),
              options: {
                direccio: t('Direcció', 'Dirección', 'Head'),
                capEstudis: t('Cap d’estudis', 'Jefatura de estudios', 'Head of studies'),
                secretaria: t('Secretaria', 'Secretaría', 'Secretary'),
                coordinacio: t('Coordinació de l’equip impulsor', 'Coordinación del equipo impulsor', 'Coordinator of the core team'),
                altres: t('Un altre', 'Otro', 'Another'),
              },
              ...kept,
              example: 'direccio',
            },
            correu: {
              ...mail,
              hint: t(
                'Millor l’adreça del centre o una d’@xtec.cat que una de personal.',
                'Mejor la dirección del centro o una de @xtec.cat que una personal.',
                'Rather the school’s address or one at @xtec.cat than a personal one.',
              ),
              ...own,
              example: 'direccio@ventdepaper.example',
            },
            telefonDireccio: {
              widget: 'phone',
              label: t('Telèfon de la direcció', 'Teléfono de la dirección', 'Telephone of the head'),
              prefill: { fact: 'centre.telefon' },
              ...own,
              example: '937 000 000',
            },
          },
        },
        {
          key: 'equip',
          title: t('Claustre i equip impulsor', 'Claustro y equipo impulsor', 'Teachers and core team'),
          carries: true,
          fields: {
            nombreDocents: {
              widget: 'number',
              min: 1,
              max: 300,
              label: t('Nombre de docents del claustre', 'Número de docentes del claustro', 'Number of teachers'),
              ...kept,
              example: '31',
            },
            equipDirectiu: {
              widget: 'number',
              min: 1,
              max: 20,
              label: t(
                'Quantes persones formen l’equip directiu?',
                '¿Cuántas personas forman el equipo directivo?',
                'How many people are in the management team?',
              ),
              ...kept,
              example: '3',
            },
            equip: {
              widget: 'rows',
              min: 1,
              max: 60,
              label: t('Qui forma l’equip impulsor?', '¿Quién forma el equipo impulsor?', 'Who is in the core team?'),
              hint: t(
                'L’equip directiu i, a més, el 20 % del claustre. Feu-los saber que heu donat el seu nom.',
                'El equipo directivo y, además, el 20 % del claustro. Hágales saber que ha dado su nombre.',
                'The management team and, besides it, 20 % of the teachers. Let them know that you gave their names.',
              ),
              rowName: t('Persona', 'Persona', 'Person'),
              missing: t(
                'Escriviu com a mínim el nom i el correu d’una persona de l’equip.',
                'Escriba como mínimo el nombre y el correo de una persona del equipo.',
                'Write the name and address of at least one person of the team.',
              ),
              fields: {
                nom: {
                  ...name,
                  example: [
                    'Mercè Valldosera Prims',
                    'Nora Alsina Brull',
                    'Pau Ribes Camps',
                    'Aina Soler Mas',
                    'Biel Roca Font',
                    'Clara Puig Vila',
                    'Jan Serra Pons',
                    'Laia Bosch Grau',
                    'Martí Coll Ferrer',
                    'Ona Vives Roig',
                  ],
                },
                correu: { ...mail, example: ['direccio@ventdepaper.example', 'nora@ventdepaper.example', 'equip@ventdepaper.example'] },
                funcio: {
                  widget: 'text',
                  max: 80,
                  required: false,
                  label: t('Què fa al centre', 'Qué hace en el centro', 'What they do at the school'),
                  example: ['Direcció', 'Cap d’estudis', 'Secretaria', 'Mestra de primària', 'Mestre d’infantil'],
                },
              },
              ...kept,
              personal: true,
            },
            comunicacio: {
              widget: 'group',
              required: false,
              label: t('Responsable de comunicació', 'Responsable de comunicación', 'In charge of communication'),
              hint: t(
                'Qui ve a la jornada formativa de comunicació i prepara les portes obertes. Si encara no ho sabeu, deixeu-ho en blanc.',
                'Quien viene a la jornada formativa de comunicación y prepara las puertas abiertas. Si todavía no lo sabe, déjelo en blanco.',
                'Who comes to the training day on communication and prepares the open days. If you do not know yet, leave it blank.',
              ),
              fields: {
                nom: { ...name, example: 'Nora Alsina Brull' },
                correu: { ...mail, example: 'comunicacio@ventdepaper.example' },
              },
              ...kept,
              personal: true,
            },
          },
        },
        {
          key: 'calendari',
          title: t('Dies sense classe', 'Días sin clase', 'Days without lessons'),
          intro: t(
            'Així no us convocarem en un dia que el centre és tancat. Podeu enviar el formulari encara que no els sapigueu tots.',
            'Así no le convocaremos en un día en que el centro está cerrado. Puede enviar el formulario aunque no los sepa todos.',
            'So we will not invite you on a day when the school is closed. You may send the form even if you do not know all of them.',
          ),
          fields: {
            diesLliures: {
              widget: 'rows',
              required: false,
              min: 0,
              max: 4,
              label: t('Dies de lliure disposició', 'Días de libre disposición', 'Free days of the school'),
              hint: t(
                'Fins a quatre, d’aquest curs. Dia, mes i any: 07/12/2026.',
                'Hasta cuatro, de este curso. Día, mes y año: 07/12/2026.',
                'Up to four, of this school year. Day, month and year: 07/12/2026.',
              ),
              rowName: t('Dia', 'Día', 'Day'),
              fields: { dia: day },
              ...kept,
            },
            festesLocals: {
              widget: 'rows',
              required: false,
              min: 0,
              max: 2,
              label: t('Festes locals del municipi', 'Fiestas locales del municipio', 'Local holidays of the municipality'),
              hint: t('Les dues, si ja les sabeu.', 'Las dos, si ya las sabe.', 'Both, if you know them already.'),
              rowName: t('Festa', 'Fiesta', 'Holiday'),
              fields: { dia: day },
              ...kept,
            },
          },
        },
        {
          key: 'enviament',
          title: t('Enviament', 'Envío', 'Sending'),
          fields: {
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
            protDades: {
              ...dataProtection.protDades,
              hint: t(
                'Responsables: les entitats que promouen el programa. Finalitat: gestionar la participació del centre. Destinataris: la coordinació del programa. Podeu accedir a les dades, rectificar-les, suprimir-les, limitar-ne l’ús, oposar-vos-hi o endur-vos-les.',
                'Responsables: las entidades que promueven el programa. Finalidad: gestionar la participación del centro. Destinatarios: la coordinación del programa. Puede acceder a los datos, rectificarlos, suprimirlos, limitar su uso, oponerse o llevárselos.',
                'Controllers: the bodies that promote the programme. Purpose: to handle the participation of the school. Recipients: the coordination of the programme. You may see, correct, erase, restrict, object to or take away the data.',
              ),
              missing: t(
                'Per enviar el formulari cal que hàgiu llegit la informació de protecció de dades i marqueu la casella.',
                'Para enviar el formulario es preciso que haya leído la información de protección de datos y marque la casilla.',
                'To send the form you need to have read the data protection information and tick the box.',
              ),
            },
          },
        },
      ],
      warnings: [
        {
          id: 'equip-minim',
          at: 'equip',
          title: t('Potser falta gent a l’equip impulsor', 'Quizá falte gente en el equipo impulsor', 'The core team may be too small'),
          when: { lt: [{ size: field('equip') }, expected] },
          text: t(
            'El 20 % del claustre i l’equip directiu farien un equip de {esperat}; en aquesta llista n’hi ha {escrit}.',
            'El 20 % del claustro y el equipo directivo serían un equipo de {esperat}; en esta lista hay {escrit}.',
            'A fifth of the teachers and the management team would make a team of {esperat}; this list has {escrit}.',
          ),
          values: { esperat: { value: expected, as: 'number' }, escrit: { value: { size: field('equip') }, as: 'number' } },
        },
      ],
    },
  },
});

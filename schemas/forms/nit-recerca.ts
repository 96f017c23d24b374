/** «Proposta per a la Nit de la Recerca» (domain.md 6, A24): what a centre would show in September; its curs is the next one. */
import { defineForm } from '../form/define-form.ts';
import { dataProtection, field, own, schoolFacts, t } from '../programme/questions.ts';
import { researchNight } from '../workflows/nit-recerca.ts';

const shown = { sees: ['PAR'], keep: '2y' } as const;

/** Nobody has to propose: «No presentem proposta» is an answer too. */
export const form = defineForm({
  slug: 'nit-recerca',
  name: t(
    'Proposta per a la Nit de la Recerca',
    'Propuesta para la Noche de la Investigación',
    'Proposal for the European Researchers’ Night',
  ),
  intro: t(
    'La Nit de la Recerca és l’últim divendres de setembre. Si hi voleu participar, expliqueu-nos què hi faríeu amb la institució partner. No és obligat: si no presenteu proposta, digueu-ho i no us ho recordarem més.',
    'La Noche de la Investigación es el último viernes de septiembre. Si quiere participar, explíquenos qué harían con la institución partner. No hay obligación: si no presenta propuesta, dígalo y no se lo recordaremos más.',
    'The European Researchers’ Night is the last Friday of September. If you want to take part, tell us what you would do with your partner institution. You need not: if you send no proposal, say so and we will not remind you.',
  ),
  subject: 'centre',
  opens: 'calendar',
  writers: ['impulsor', 'partner'],
  needsCall: false,
  workflow: researchNight,
  afterwards: t(
    'La referència és {reference}. Us n’hem enviat una còpia al correu. La coordinació us escriurà quan hagi llegit totes les propostes.',
    'La referencia es {reference}. Le hemos enviado una copia al correo. La coordinación le escribirá cuando haya leído todas las propuestas.',
    'The reference is {reference}. We have sent you a copy by e-mail. The coordination will write to you once it has read all the proposals.',
  ),
  prefix: 'NIT',
  versions: {
    1: {
      sections: [
        {
          key: 'proposta',
          title: t('La proposta', 'La propuesta', 'The proposal'),
          fields: {
            ...schoolFacts,
            curs: {
              widget: 'computed',
              label: t('És per al curs', 'Es para el curso', 'It is for the school year'),
              value: { fact: 'curs' },
              as: 'school-year',
              source: t('Calendari del programa', 'Calendario del programa', 'Calendar of the programme'),
              when: { filled: { fact: 'curs' } },
              ...shown,
            },
            titol: {
              widget: 'text',
              max: 120,
              label: t('Títol', 'Título', 'Title'),
              hint: t('Tal com sortiria al programa.', 'Tal como saldría en el programa.', 'As it would appear in the programme.'),
              missing: t(
                'Escriviu un títol, encara que sigui provisional.',
                'Escriba un título, aunque sea provisional.',
                'Write a title, even a provisional one.',
              ),
              ...shown,
              example: 'El so que es veu',
            },
            descripcio: {
              widget: 'area',
              min: 100,
              max: 2000,
              label: t('Què hi passarà?', '¿Qué pasará?', 'What will happen there?'),
              hint: t(
                'Què hi faran els alumnes i què hi descobrirà el públic. 100 caràcters o més.',
                'Qué harán los alumnos y qué descubrirá el público. 100 caracteres o más.',
                'What the pupils will do and what the public will find out. 100 characters or more.',
              ),
              missing: t('Expliqueu què hi faran els alumnes.', 'Explique qué harán los alumnos.', 'Say what the pupils will do.'),
              ...shown,
              example:
                'Els alumnes de sisè ensenyen tres experiments que han preparat amb el museu: fan visible una ona de so amb sal, amb aigua i amb llum, i el públic hi canta per veure la seva veu.',
            },
            partner: {
              widget: 'text',
              max: 200,
              required: false,
              label: t('Institució partner', 'Institución partner', 'Partner institution'),
              hint: t(
                'Amb qui ho feu. Si ho feu sols, deixeu-ho en blanc.',
                'Con quién lo hacen. Si lo hacen solos, déjelo en blanco.',
                'With whom you do it. If alone, leave it blank.',
              ),
              ...shown,
              example: 'Museu de Ciències de Vilamostra',
            },
            public: {
              widget: 'multi',
              min: 1,
              label: t('Per a qui és?', '¿Para quién es?', 'For whom is it?'),
              options: {
                infantil: t('Infants fins a 6 anys', 'Niños hasta 6 años', 'Children up to 6'),
                primaria: t('Nens i nenes de primària', 'Niños y niñas de primaria', 'Children of primary school'),
                joves: t('Joves', 'Jóvenes', 'Young people'),
                adults: t('Adults', 'Adultos', 'Adults'),
              },
              ...shown,
              example: ['primaria', 'adults'],
            },
          },
        },
        {
          key: 'necessitats',
          title: t('Què us cal', 'Qué necesita', 'What you need'),
          fields: {
            nombreAlumnes: {
              widget: 'number',
              min: 1,
              max: 500,
              label: t('Quants alumnes hi participaran?', '¿Cuántos alumnos participarán?', 'How many pupils will take part?'),
              hint: t(
                'Només el total, aproximat; mai cap nom.',
                'Solo el total, aproximado; nunca ningún nombre.',
                'The total only, roughly; never a name.',
              ),
              ...shown,
              example: '24',
            },
            espai: {
              widget: 'choice',
              label: t('On ho faríeu?', '¿Dónde lo harían?', 'Where would you do it?'),
              options: {
                centre: t('Al centre', 'En el centro', 'At the school'),
                partner: t('A la institució partner', 'En la institución partner', 'At the partner institution'),
                programa: t(
                  'En un espai que ens doni el programa',
                  'En un espacio que nos dé el programa',
                  'In a place that the programme gives us',
                ),
                noHoSe: t('Encara no ho sabem', 'Todavía no lo sabemos', 'We do not know yet'),
              },
              ...shown,
              example: 'programa',
            },
            necessitats: {
              widget: 'area',
              max: 1000,
              required: false,
              label: t('Espai, material i ajuda', 'Espacio, material y ayuda', 'Space, materials and help'),
              hint: t(
                'Taules, endolls, aigua, foscor, muntatge, transport…',
                'Mesas, enchufes, agua, oscuridad, montaje, transporte…',
                'Tables, sockets, water, darkness, setting up, transport…',
              ),
              ...shown,
              example: 'Quatre taules, dos endolls i una paret clara on projectar.',
            },
          },
        },
        {
          key: 'contacte',
          title: t('Contacte i enviament', 'Contacto y envío', 'Contact and sending'),
          fields: {
            nomContacte: {
              widget: 'text',
              format: 'person-name',
              max: 120,
              autocomplete: 'name',
              label: t('Persona de contacte', 'Persona de contacto', 'Contact person'),
              hint: t('Nom i cognoms.', 'Nombre y apellidos.', 'Name and surnames.'),
              ...own,
              example: 'Nora Alsina Brull',
            },
            correuContacte: {
              widget: 'email',
              label: t('Correu electrònic', 'Correo electrónico', 'E-mail address'),
              ...own,
              example: 'contacte@ventdepaper.example',
            },
            telefonContacte: {
              widget: 'phone',
              required: false,
              label: t('Telèfon', 'Teléfono', 'Telephone'),
              ...own,
              example: '937 000 000',
            },
            senseDades: {
              widget: 'yesNo',
              mustBe: true,
              label: t('Dades d’alumnes', 'Datos de alumnos', 'Data of pupils'),
              statement: t(
                'Aquesta proposta no conté cap dada personal d’alumnes ni de famílies.',
                'Esta propuesta no contiene ningún dato personal de alumnos ni de familias.',
                'This proposal has no personal data of pupils or families.',
              ),
              missing: t(
                'Comproveu que no hi hagi cap nom ni dada d’alumnes i marqueu la casella.',
                'Compruebe que no haya ningún nombre ni dato de alumnos y marque la casilla.',
                'Check that there is no name or other data of pupils, and tick the box.',
              ),
              sees: [],
              keep: '2y',
            },
            protDades: {
              ...dataProtection.protDades,
              hint: t(
                'Responsables: les entitats que promouen el programa. Finalitat: preparar la Nit de la Recerca. Destinataris: la coordinació del programa i la institució partner. Podeu accedir a les dades, rectificar-les, suprimir-les, limitar-ne l’ús, oposar-vos-hi o endur-vos-les.',
                'Responsables: las entidades que promueven el programa. Finalidad: preparar la Noche de la Investigación. Destinatarios: la coordinación del programa y la institución partner. Puede acceder a los datos, rectificarlos, suprimirlos, limitar su uso, oponerse o llevárselos.',
                'Controllers: the bodies that promote the programme. Purpose: to prepare the European Researchers’ Night. Recipients: the coordination of the programme and the partner institution. You may see, correct, erase, restrict, object to or take away the data.',
              ),
            },
          },
        },
      ],
      warnings: [
        {
          id: 'partner-espai',
          at: 'espai',
          title: t('Falta la institució', 'Falta la institución', 'The institution is missing'),
          when: { all: [{ eq: [field('espai'), { value: 'partner' }] }, { not: { filled: field('partner') } }] },
          text: t(
            'La proposta es faria a la institució partner, i no s’ha dit quina és.',
            'La propuesta se haría en la institución partner, y no consta cuál es.',
            'It would be held at the partner institution, and none is named.',
          ),
        },
      ],
    },
  },
});

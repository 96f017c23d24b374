/** «Sol·licitud de centre» (domain.md 5.1): a school asks to enter the programme. */
import { defineForm } from '../form/define-form.ts';
import type { Expr } from '../form/expression.ts';
import { criteria } from '../programme/criteria.ts';
import {
  committee,
  compositionLines,
  compositionQuestions,
  dataProtection,
  demandChecks,
  demandQuestions,
  field,
  own,
  schoolQuestions,
  t,
  today,
} from '../programme/questions.ts';
import { application } from '../workflows/application.ts';

const story = { widget: 'area', max: 3000, ...committee } as const;
/** A fifth of the teachers (domain.md 1.6 a). */
const fifth: Expr = { ceil: { times: [{ value: 0.2 }, field('nombreDocents')] } };
const votes: Expr = { sum: [field('vots.favor'), field('vots.contra'), field('vots.abst')] };

/** The application. */
export const form = defineForm({
  slug: 'sollicitud-centre',
  name: t('Sol·licitud de centre', 'Solicitud de centro', 'School application'),
  intro: t(
    'Expliqueu-nos el centre i el projecte que voleu fer. Ho podeu escriure entre diverses persones i en dies diferents: tot el que escriviu queda desat.',
    'Explíquenos el centro y el proyecto que quieren hacer. Pueden escribirlo entre varias personas y en días distintos: todo lo que escriban queda guardado.',
    'Tell us about the school and the project you want to carry out. Several people can write it on different days: everything you write is kept.',
  ),
  disclaimer: t(
    'Aquesta és una sol·licitud de treball: no substitueix la sol·licitud oficial, que s’ha de presentar pel tràmit del Departament d’Educació que indica la convocatòria.',
    'Esta es una solicitud de trabajo: no sustituye la solicitud oficial, que debe presentarse por el trámite del Departament d’Educació que indica la convocatoria.',
    'This is a working application: it does not replace the official one, which must be made through the procedure of the Departament d’Educació that the call names.',
  ),
  subject: 'centre',
  subjectField: 'codiCentre',
  subjectName: 'nomCentreManual',
  needsCall: true,
  workflow: application,
  afterwards: t(
    'La referència és {reference}. Us n’hem enviat una còpia al correu. La coordinació mirarà que hi sigui tot i us en dirà alguna cosa com a molt tard {nextDate}; si falta res, tindreu 10 dies hàbils per esmenar-ho.',
    'La referencia es {reference}. Le hemos enviado una copia al correo. La coordinación mirará que esté todo y le dirá algo a más tardar {nextDate}; si falta algo, tendrá 10 días hábiles para subsanarlo.',
    'The reference is {reference}. We have sent you a copy by e-mail. The coordination will check that nothing is missing and tell you by {nextDate} at the latest; if something is, you will have 10 working days to amend it.',
  ),
  prefix: 'MAG',
  versions: {
    1: {
      sections: [
        {
          key: 'centre',
          title: t('El centre', 'El centro', 'The school'),
          intro: t(
            'El que ja consta al directori no ho heu de tornar a escriure.',
            'Lo que ya consta en el directorio no hay que volver a escribirlo.',
            'What the directory already says need not be typed again.',
          ),
          fields: {
            ...schoolQuestions,
            convocatoria: {
              widget: 'computed',
              label: t('Convocatòria', 'Convocatoria', 'Call'),
              value: { fact: 'call.curs' },
              as: 'school-year',
              source: t('Convocatòria oberta', 'Convocatoria abierta', 'Open call'),
              when: { filled: { fact: 'call.curs' } },
              ...committee,
            },
            zer: {
              widget: 'group',
              required: false,
              label: t('Zona escolar rural (ZER)', 'Zona escolar rural (ZER)', 'Rural school area (ZER)'),
              fields: {
                es: {
                  widget: 'yesNo',
                  label: t(
                    'Formeu part d’una ZER o la representeu?',
                    '¿Forman parte de una ZER o la representan?',
                    'Do you belong to a ZER or represent one?',
                  ),
                  example: 'no',
                },
                codi: {
                  widget: 'text',
                  format: 'codi-centre',
                  max: 20,
                  label: t('Codi de la ZER', 'Código de la ZER', 'Code of the ZER'),
                  when: { eq: [field('zer.es'), { value: true }] },
                  example: '08099029',
                },
              },
              ...committee,
            },
          },
        },
        {
          key: 'direccio',
          title: t('Direcció i contacte', 'Dirección y contacto', 'Head and contact'),
          fields: {
            nomDireccio: {
              widget: 'text',
              format: 'person-name',
              max: 120,
              autocomplete: 'name',
              label: t('Nom i cognoms de la direcció', 'Nombre y apellidos de la dirección', 'Name and surnames of the head'),
              ...committee,
              personal: true,
              example: 'Mercè Valldosera Prims',
            },
            correuDireccio: {
              widget: 'email',
              institutional: true,
              label: t('Correu electrònic de la direcció', 'Correo electrónico de la dirección', 'E-mail address of the head'),
              hint: t(
                'Millor l’adreça del centre o una d’@xtec.cat que una de personal.',
                'Mejor la dirección del centro o una de @xtec.cat que una personal.',
                'Rather the school’s address or one at @xtec.cat than a personal one.',
              ),
              prefill: { fact: 'centre.correu' },
              ...own,
              example: 'direccio@ventdepaper.example',
            },
            telefon: {
              widget: 'phone',
              label: t('Telèfon de contacte', 'Teléfono de contacto', 'Contact telephone'),
              prefill: { fact: 'centre.telefon' },
              ...own,
              example: '937 000 000',
            },
            fiMandat: {
              widget: 'date',
              required: false,
              label: t('Fi del mandat de la direcció', 'Fin del mandato de la dirección', 'End of the head’s term'),
              hint: t('Dia, mes i any: 30/06/2030.', 'Día, mes y año: 30/06/2030.', 'Day, month and year: 30/06/2030.'),
              from: today,
              ...committee,
            },
            personaContacte: {
              widget: 'text',
              format: 'person-name',
              max: 120,
              required: false,
              label: t('Persona de contacte', 'Persona de contacto', 'Contact person'),
              hint: t('Si no és la direcció.', 'Si no es la dirección.', 'If it is not the head.'),
              ...own,
              example: 'Nora Alsina Brull',
            },
            correuContacte: {
              widget: 'email',
              institutional: true,
              required: { filled: field('personaContacte') },
              label: t('Correu de la persona de contacte', 'Correo de la persona de contacto', 'E-mail address of the contact person'),
              missing: t(
                'Escriviu també l’adreça de la persona de contacte, com ara nom@centre.cat.',
                'Escriba también la dirección de la persona de contacto, como nombre@centro.cat.',
                'Type the address of the contact person too, like name@school.cat.',
              ),
              ...own,
              example: 'contacte@ventdepaper.example',
            },
          },
        },
        {
          key: 'claustre',
          title: t('Alumnat i claustre', 'Alumnado y claustro', 'Pupils and teachers'),
          intro: t(
            'Només totals del centre, mai dades d’alumnes.',
            'Solo totales del centro, nunca datos de alumnos.',
            'Totals of the school only, never data of pupils.',
          ),
          fields: {
            nombreAlumnes: {
              widget: 'number',
              min: 1,
              max: 3000,
              label: t('Nombre d’alumnes', 'Número de alumnos', 'Number of pupils'),
              ...committee,
              example: '412',
            },
            nombreDocents: {
              widget: 'number',
              min: 1,
              max: 300,
              label: t('Nombre de docents del claustre', 'Número de docentes del claustro', 'Number of teachers'),
              ...committee,
              example: '31',
            },
            grupsPerNivell: {
              widget: 'number',
              min: 1,
              max: 8,
              label: t('Línies', 'Líneas', 'Classes per year group'),
              hint: t('Grups que hi ha a cada nivell.', 'Grupos que hay en cada nivel.', 'Classes that each year group has.'),
              ...committee,
              example: '2',
            },
            nivellComplexitat: {
              widget: 'choice',
              required: false,
              label: t('Nivell de complexitat', 'Nivel de complejidad', 'Level of complexity'),
              hint: t('El que consta al Departament.', 'El que consta en el Departament.', 'The one that the Departament has.'),
              options: {
                estandard: t('Estàndard', 'Estándar', 'Standard'),
                mitjana: t('Mitjana', 'Media', 'Medium'),
                alta: t('Alta', 'Alta', 'High'),
                maxima: t('Màxima', 'Máxima', 'Very high'),
                noHoSe: t('No ho sé', 'No lo sé', 'I do not know'),
              },
              ...committee,
              example: 'alta',
            },
            cursComplexitat: {
              widget: 'text',
              format: 'school-year',
              max: 9,
              required: false,
              label: t('De quin curs és aquest nivell?', '¿De qué curso es este nivel?', 'Of which school year is this level?'),
              hint: t('Per exemple, 2026-27.', 'Por ejemplo, 2026-27.', 'For example, 2026-27.'),
              when: { all: [{ filled: field('nivellComplexitat') }, { not: { eq: [field('nivellComplexitat'), { value: 'noHoSe' }] } }] },
              ...committee,
              example: '2026-27',
            },
          },
        },
        {
          key: 'composicio',
          title: t('Composició social', 'Composición social', 'Social composition'),
          intro: t(
            'Compareu el vostre centre amb la seva zona de referència. Si us falta alguna dada, podeu continuar i tornar-hi.',
            'Compare su centro con su zona de referencia. Si le falta algún dato, puede continuar y volver.',
            'Compare your school with its area of reference. If a figure is missing, you may go on and come back.',
          ),
          together: compositionLines,
          fields: compositionQuestions,
        },
        {
          key: 'demanda',
          title: t('Demanda i famílies', 'Demanda y familias', 'Demand and families'),
          fields: {
            ...demandQuestions,
            evidenciesFamilies: {
              ...story,
              min: 200,
              label: t(
                'Quines famílies de l’entorn trien altres centres, i com ho sabeu?',
                '¿Qué familias del entorno eligen otros centros, y cómo lo saben?',
                'Which families nearby choose other schools, and how do you know?',
              ),
              hint: t(
                'Evidències: xifres, converses, portes obertes. 200 caràcters o més; no hi escriviu cap nom de família.',
                'Evidencias: cifras, conversaciones, puertas abiertas. 200 caracteres o más; no escriba ningún nombre de familia.',
                'Evidence: figures, conversations, open days. 200 characters or more; do not name any family.',
              ),
              example:
                'De les noranta famílies amb infants de tres anys que viuen a menys de deu minuts del centre, menys de la meitat ens posen en primera opció. A les portes obertes ens diuen que busquen un projecte amb més ciència i més música.',
            },
          },
        },
        {
          key: 'preprojecte',
          title: t('Preprojecte', 'Anteproyecto', 'Draft project'),
          intro: t(
            'El preprojecte que ha debatut el claustre, amb les vostres paraules.',
            'El anteproyecto que ha debatido el claustro, con sus palabras.',
            'The draft project that the teachers discussed, in your own words.',
          ),
          fields: {
            necessitats: {
              ...story,
              label: t('Quina realitat voleu canviar?', '¿Qué realidad quieren cambiar?', 'Which reality do you want to change?'),
              missing: t(
                'Expliqueu quina realitat voleu canviar.',
                'Explique qué realidad quieren cambiar.',
                'Say which reality you want to change.',
              ),
              example:
                'Cada curs veiem com moltes famílies del carrer de sota passen per davant de la porta i continuen caminant. Volem que entrin i que vegin què hi fem.',
            },
            situacioDesitjada: {
              ...story,
              label: t('Quina realitat voleu?', '¿Qué realidad quieren?', 'Which reality do you want?'),
              missing: t('Expliqueu quina realitat voleu.', 'Explique qué realidad quieren.', 'Say which reality you want.'),
              example:
                'Una escola on la música i la ciència es toquin amb les mans, i on el barri hi vingui també quan ja han sonat les cinc.',
            },
            preMet: {
              ...story,
              label: t(
                'Metodologies: què fareu diferent a l’aula?',
                'Metodologías: ¿qué harán distinto en el aula?',
                'Methods: what will you do differently in class?',
              ),
              missing: t(
                'Expliqueu què fareu diferent a l’aula.',
                'Explique qué harán distinto en el aula.',
                'Say what you will do differently in class.',
              ),
              example: 'Projectes d’indagació en què cada grup fa, pensa i comunica el que ha descobert.',
            },
            preOrg: {
              ...story,
              label: t(
                'Organització: com us organitzareu?',
                'Organización: ¿cómo se organizarán?',
                'Organisation: how will you organise yourselves?',
              ),
              missing: t('Expliqueu com us organitzareu.', 'Explique cómo se organizarán.', 'Say how you will organise yourselves.'),
              example: 'Dues hores setmanals de treball conjunt dels equips de cicle i docència compartida als projectes.',
            },
            preEnt: {
              ...story,
              label: t(
                'Relació amb l’entorn: amb qui i per a què?',
                'Relación con el entorno: ¿con quién y para qué?',
                'Surroundings: with whom and what for?',
              ),
              missing: t(
                'Expliqueu com us relacionareu amb l’entorn.',
                'Explique cómo se relacionarán con el entorno.',
                'Say how you will work with your surroundings.',
              ),
              example: 'Tallers oberts al barri amb la biblioteca i el centre cívic, i una mostra pública cada trimestre.',
            },
          },
        },
        {
          key: 'alianca',
          title: t('Aliança', 'Alianza', 'Alliance'),
          fields: {
            ambitPartner: {
              widget: 'multi',
              min: 1,
              max: 3,
              label: t(
                'En quin àmbit de coneixement voleu trobar partner?',
                '¿En qué ámbito de conocimiento quieren encontrar partner?',
                'In which field of knowledge do you want to find a partner?',
              ),
              hint: t('Trieu-ne un, dos o tres.', 'Elija uno, dos o tres.', 'Choose one, two or three.'),
              options: {
                art: t('Art', 'Arte', 'Art'),
                ciencia: t('Ciència', 'Ciencia', 'Science'),
                tecnologia: t('Tecnologia', 'Tecnología', 'Technology'),
                comunicacio: t('Comunicació', 'Comunicación', 'Communication'),
                salut: t('Salut', 'Salud', 'Health'),
                patrimoni: t('Patrimoni', 'Patrimonio', 'Heritage'),
                mediAmbient: t('Medi ambient', 'Medio ambiente', 'Environment'),
                altres: t('Altres', 'Otros', 'Other'),
              },
              sees: ['COM', 'PAR'],
              keep: '2y',
              example: ['art', 'ciencia'],
            },
            partnerProposat: {
              widget: 'text',
              max: 200,
              required: false,
              label: t('Institució que proposeu', 'Institución que proponen', 'Institution that you propose'),
              hint: t(
                'Si encara no en teniu cap, el programa us ajudarà a buscar-la.',
                'Si todavía no tienen ninguna, el programa les ayudará a buscarla.',
                'If you have none yet, the programme will help you find one.',
              ),
              ...committee,
              example: 'Museu de Ciències de Vilamostra',
            },
          },
        },
        {
          key: 'compromisos',
          title: t('Claustre i compromisos', 'Claustro y compromisos', 'Teachers and commitments'),
          fields: {
            dataClaustre: {
              widget: 'date',
              label: t(
                'Quin dia va aprovar el preprojecte el claustre?',
                '¿Qué día aprobó el anteproyecto el claustro?',
                'On which day did the teachers approve the draft project?',
              ),
              to: today,
              ...committee,
            },
            vots: {
              widget: 'group',
              label: t('Resultat de la votació', 'Resultado de la votación', 'Result of the vote'),
              fields: {
                favor: { widget: 'number', min: 0, max: 300, label: t('A favor', 'A favor', 'In favour'), example: '27' },
                contra: { widget: 'number', min: 0, max: 300, label: t('En contra', 'En contra', 'Against'), example: '1' },
                abst: { widget: 'number', min: 0, max: 300, label: t('Abstencions', 'Abstenciones', 'Abstentions'), example: '3' },
              },
              ...committee,
            },
            'equip.nombre': {
              widget: 'number',
              min: 1,
              max: 120,
              label: t(
                'Quantes persones formen l’equip impulsor?',
                '¿Cuántas personas forman el equipo impulsor?',
                'How many people are in the leading team?',
              ),
              hint: t(
                'L’equip directiu i, a més, com a mínim el 20 % del claustre.',
                'El equipo directivo y, además, como mínimo el 20 % del claustro.',
                'The management team and, besides it, at least 20 % of the teachers.',
              ),
              ...committee,
              example: '10',
            },
            equip: {
              widget: 'rows',
              min: 1,
              max: 120,
              label: t('Qui en forma part?', '¿Quién forma parte?', 'Who are they?'),
              rowName: t('Persona', 'Persona', 'Person'),
              missing: t(
                'Escriviu com a mínim el nom d’una persona de l’equip.',
                'Escriba como mínimo el nombre de una persona del equipo.',
                'Type the name of at least one person of the team.',
              ),
              fields: {
                nom: {
                  widget: 'text',
                  format: 'person-name',
                  max: 120,
                  label: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames'),
                  example: ['Mercè Valldosera Prims', 'Nora Alsina Brull'],
                },
                funcio: {
                  widget: 'text',
                  max: 80,
                  required: false,
                  label: t('Què fa al centre', 'Qué hace en el centro', 'What they do at the school'),
                  example: ['Direcció', 'Mestra de primària'],
                },
              },
              ...committee,
              personal: true,
            },
            compromis80: {
              widget: 'yesNo',
              mustBe: true,
              label: t('Formació', 'Formación', 'Training'),
              statement: t(
                'Com a mínim el 80 % dels docents participaran en la formació.',
                'Como mínimo el 80 % de los docentes participarán en la formación.',
                'At least 80 % of the teachers will take part in the training.',
              ),
              ...committee,
            },
            compromis3: {
              widget: 'yesNo',
              mustBe: true,
              label: t('Direcció', 'Dirección', 'Head'),
              statement: t(
                'La direcció es compromet amb el projecte un mínim de tres anys.',
                'La dirección se compromete con el proyecto un mínimo de tres años.',
                'The head is committed to the project for three years at least.',
              ),
              ...committee,
            },
            compromisFormacio: {
              widget: 'yesNo',
              mustBe: true,
              label: t('Una sola formació intensiva', 'Una sola formación intensiva', 'One intensive training only'),
              statement: t(
                'No planificarem altres formacions intensives de claustre mentre duri el programa.',
                'No planificaremos otras formaciones intensivas de claustro mientras dure el programa.',
                'We will plan no other intensive training of all the teachers while the programme lasts.',
              ),
              ...committee,
            },
          },
        },
        {
          key: 'documents',
          title: t('Documents', 'Documentos', 'Documents'),
          intro: t(
            'Res del que hi ha aquí no us impedeix enviar la sol·licitud. La carta i el registre oficial poden arribar més tard.',
            'Nada de lo que hay aquí le impide enviar la solicitud. La carta y el registro oficial pueden llegar más tarde.',
            'Nothing here keeps you from sending the application. The letter and the official registration may come later.',
          ),
          fields: {
            actaClaustre: {
              widget: 'file',
              types: ['pdf', 'odt', 'docx', 'jpg', 'png'],
              maxBytes: 10_000_000,
              required: false,
              label: t(
                'Acta o certificat del claustre',
                'Acta o certificado del claustro',
                'Minutes or certificate of the teachers’ meeting',
              ),
              ...committee,
            },
            cartaAjuntament: {
              widget: 'file',
              types: ['pdf'],
              maxBytes: 10_000_000,
              asked: 'later',
              by: ['ajuntament', 'applicant', 'coordination'],
              label: t('Carta de recolzament de l’ajuntament', 'Carta de apoyo del ayuntamiento', 'Support letter of the town council'),
              hint: t(
                'De l’ajuntament o, a Barcelona, del Consorci d’Educació.',
                'Del ayuntamiento o, en Barcelona, del Consorci d’Educació.',
                'From the town council or, in Barcelona, the Consorci d’Educació.',
              ),
              sees: ['COM', 'AJU'],
              keep: '2y',
            },
            registreOficial: {
              widget: 'text',
              max: 40,
              asked: 'later',
              by: ['applicant', 'coordination'],
              label: t(
                'Número de registre de la sol·licitud oficial',
                'Número de registro de la solicitud oficial',
                'Registration number of the official application',
              ),
              missing: t(
                'Escriviu el número de registre, tal com surt al rebut oficial.',
                'Escriba el número de registro, tal como sale en el recibo oficial.',
                'Type the registration number as the official receipt says.',
              ),
              ...committee,
              example: 'EXEMPLE/2027/000123',
            },
            dataRegistre: {
              widget: 'date',
              asked: 'later',
              by: ['applicant', 'coordination'],
              to: today,
              label: t(
                'Data de registre de la sol·licitud oficial',
                'Fecha de registro de la solicitud oficial',
                'Registration date of the official application',
              ),
              ...committee,
            },
          },
        },
        {
          key: 'enviament',
          title: t('Enviament', 'Envío', 'Sending'),
          fields: dataProtection,
        },
      ],
      checks: [
        {
          id: 'vots-docents',
          at: 'vots.favor',
          fails: { gt: [votes, field('nombreDocents')] },
          text: t(
            'Els vots sumen {total}, i heu escrit que el claustre té {docents} docents. Corregiu els vots o el nombre de docents.',
            'Los votos suman {total}, y ha escrito que el claustro tiene {docents} docentes. Corrija los votos o el número de docentes.',
            'The votes add up to {total}, and you typed that there are {docents} teachers. Correct the votes or the number of teachers.',
          ),
          values: {
            total: { value: votes, as: 'number' },
            docents: { value: field('nombreDocents'), as: 'number' },
          },
        },
        {
          id: 'equip-minim',
          at: 'equip.nombre',
          fails: { lt: [field('equip.nombre'), { sum: [fifth, { value: 1 }] }] },
          text: t(
            'Heu escrit {nombre}. Amb {docents} docents, l’equip ha de tenir {cinque} docents, que són el 20 % del claustre, i a més l’equip directiu.',
            'Ha escrito {nombre}. Con {docents} docentes, el equipo debe tener {cinque} docentes, que son el 20 % del claustro, y además el equipo directivo.',
            'You typed {nombre}. With {docents} teachers, the team needs {cinque} teachers, which is 20 % of them, and the management team besides.',
          ),
          values: {
            nombre: { value: field('equip.nombre'), as: 'number' },
            docents: { value: field('nombreDocents'), as: 'number' },
            cinque: { value: fifth, as: 'number' },
          },
        },
        ...demandChecks,
      ],
      warnings: criteria,
    },
  },
});

/** The mails of the application’s workflow (domain.md 5.11): Catalan first, people are addressed as «vós». */
import type { WorkflowMail } from '../workflow/workflow.ts';

const seeCase = {
  label: { ca: 'Mira la sol·licitud', es: 'Ver la solicitud', en: 'See the application' },
  to: 'case',
} as const;

const openCase = {
  label: { ca: 'Obre el cas', es: 'Abrir el caso', en: 'Open the case' },
  to: 'staff-case',
} as const;

const amend = {
  label: { ca: 'Esmena la sol·licitud', es: 'Subsanar la solicitud', en: 'Amend the application' },
  to: 'form',
} as const;

const goOn = {
  label: { ca: 'Continua la sol·licitud', es: 'Continuar la solicitud', en: 'Continue the application' },
  to: 'form',
} as const;

const sentByYou = {
  ca: 'Perquè heu presentat aquesta sol·licitud o perquè aquesta és la bústia oficial del centre.',
  es: 'Porque ha presentado esta solicitud o porque este es el buzón oficial del centro.',
  en: 'Because you submitted this application, or because this is the official mailbox of the school.',
};

const youCoordinate = {
  ca: 'Perquè formeu part de la coordinació del programa.',
  es: 'Porque forma parte de la coordinación del programa.',
  en: 'Because you belong to the coordination of the programme.',
};

const yourDraft = {
  ca: 'Perquè vau començar aquesta sol·licitud i encara no s’ha enviat.',
  es: 'Porque empezó esta solicitud y todavía no se ha enviado.',
  en: 'Because you began this application and it has not been sent yet.',
};

/** Receipt of a submission: reference, what was sent, what happens next and when. */
export const received: WorkflowMail = {
  name: 'M-SOL-REBUDA',
  to: ['applicant', 'official'],
  subject: {
    ca: 'Hem rebut la sol·licitud {reference}',
    es: 'Hemos recibido la solicitud {reference}',
    en: 'We have received application {reference}',
  },
  body: {
    ca: `Hem rebut la sol·licitud de {centre} ({code}) per començar el programa Magnet el curs {curs}. La referència és {reference}: feu-la servir quan ens escriviu.

Aquest enviament no substitueix la sol·licitud oficial de la convocatòria, que s’ha de presentar pel tràmit del Departament. Quan l’hàgiu registrada, afegiu-ne aquí el número i la data.

La coordinació mirarà que hi sigui tot i us en dirà alguna cosa com a molt tard {deadline}.

Això és el que heu enviat:

{answers}`,
    es: `Hemos recibido la solicitud de {centre} ({code}) para empezar el programa Magnet el curso {curs}. La referencia es {reference}: úsela cuando nos escriba.

Este envío no sustituye la solicitud oficial de la convocatoria, que debe presentarse por el trámite del Departamento. Cuando la haya registrado, añada aquí el número y la fecha.

La coordinación comprobará que no falte nada y le dirá algo, como muy tarde, el {deadline}.

Esto es lo que ha enviado:

{answers}`,
    en: `We have received the application of {centre} ({code}) to begin the Magnet programme in {curs}. Its reference is {reference}: quote it when you write to us.

This does not replace the official application of the call, which is made through the procedure of the Department. Once it is registered, add its number and date here.

The coordination will check that nothing is missing and will tell you by {deadline} at the latest.

This is what you sent:

{answers}`,
  },
  button: seeCase,
  why: sentByYou,
};

/** Tells the coordination that an application came in. */
export const arrived: WorkflowMail = {
  name: 'M-SOL-NOVA',
  to: ['coordination'],
  subject: { ca: 'Sol·licitud nova: {centre}', es: 'Solicitud nueva: {centre}', en: 'New application: {centre}' },
  body: {
    ca: '{centre} ({code}) ha enviat la sol·licitud {reference}. Espera que l’accepteu a revisió, com a molt tard {deadline}.',
    es: '{centre} ({code}) ha enviado la solicitud {reference}. Espera que la acepten a revisión, como muy tarde, el {deadline}.',
    en: '{centre} ({code}) has sent application {reference}. It waits to be accepted for review by {deadline}.',
  },
  button: openCase,
  why: youCoordinate,
};

/** The official mailbox said that it did not send it. */
export const denied: WorkflowMail = {
  name: 'M-SOL-NO-RECONEGUDA',
  to: ['coordination'],
  subject: {
    ca: 'El centre no reconeix la sol·licitud {reference}',
    es: 'El centro no reconoce la solicitud {reference}',
    en: 'The school does not recognise application {reference}',
  },
  body: {
    ca: 'Des de la bústia oficial de {centre} ({code}) ens han dit que no han enviat la sol·licitud {reference}. No es pot acceptar a revisió. Parleu amb el centre i, si escau, retireu-la.',
    es: 'Desde el buzón oficial de {centre} ({code}) nos han dicho que no han enviado la solicitud {reference}. No se puede aceptar a revisión. Hablen con el centro y, si procede, retírenla.',
    en: 'From the official mailbox of {centre} ({code}) we were told that they did not send application {reference}. It cannot be accepted for review. Talk to the school and withdraw it if need be.',
  },
  button: openCase,
  why: youCoordinate,
};

/** Asks the school to amend the commented answers. */
export const amendmentsAsked: WorkflowMail = {
  name: 'M-SOL-ESMENA',
  to: ['applicant', 'official'],
  subject: {
    ca: 'Us demanem esmenes a la sol·licitud {reference}',
    es: 'Le pedimos que subsane la solicitud {reference}',
    en: 'Please amend application {reference}',
  },
  body: {
    ca: `Hem llegit la sol·licitud de {centre} i abans de continuar cal que reviseu aquestes respostes:

{amendments}

Teniu temps fins al {deadline}. Només heu de canviar les respostes que us indiquem i tornar a enviar la sol·licitud; la resta queda com estava.`,
    es: `Hemos leído la solicitud de {centre} y antes de continuar es necesario que revise estas respuestas:

{amendments}

Tiene tiempo hasta el {deadline}. Solo debe cambiar las respuestas que le indicamos y volver a enviar la solicitud; el resto queda como estaba.`,
    en: `We have read the application of {centre}, and before we go on we need you to look at these answers again:

{amendments}

You have until {deadline}. Change only the answers that we point out and send the application again; the rest stays as it was.`,
  },
  button: amend,
  why: sentByYou,
  stops: {
    ca: 'Quan torneu a enviar la sol·licitud, no us ho recordarem més.',
    es: 'Cuando vuelva a enviar la solicitud, no se lo recordaremos más.',
    en: 'Once you send the application again, we will not remind you any more.',
  },
};

/** The deadline of the amendments was moved. */
export const deadlineMoved: WorkflowMail = {
  name: 'M-SOL-ESMENA-TERMINI',
  to: ['applicant', 'official'],
  subject: {
    ca: 'Teniu un termini nou per esmenar la sol·licitud {reference}',
    es: 'Tiene un plazo nuevo para subsanar la solicitud {reference}',
    en: 'There is a new deadline to amend application {reference}',
  },
  body: {
    ca: `El termini per esmenar la sol·licitud de {centre} ha canviat: ara acaba {deadline}.

Aquestes són les respostes que cal revisar:

{amendments}`,
    es: `El plazo para subsanar la solicitud de {centre} ha cambiado: ahora termina el {deadline}.

Estas son las respuestas que hay que revisar:

{amendments}`,
    en: `The deadline to amend the application of {centre} has changed: it now ends on {deadline}.

These are the answers to look at again:

{amendments}`,
  },
  button: amend,
  why: sentByYou,
};

/** Reminds the school of the amendments, T-5 and T-1. */
export const amendmentsDue: WorkflowMail = {
  name: 'M-SOL-ESMENA-REC',
  to: ['applicant', 'official'],
  subject: {
    ca: 'Encara podeu esmenar la sol·licitud {reference}',
    es: 'Todavía puede subsanar la solicitud {reference}',
    en: 'You can still amend application {reference}',
  },
  body: {
    ca: `La sol·licitud de {centre} espera les vostres esmenes. El termini acaba {deadline}.

{amendments}`,
    es: `La solicitud de {centre} espera sus subsanaciones. El plazo termina el {deadline}.

{amendments}`,
    en: `The application of {centre} waits for your amendments. The deadline is {deadline}.

{amendments}`,
  },
  button: amend,
  why: sentByYou,
  stops: {
    ca: 'Quan torneu a enviar la sol·licitud, no us ho recordarem més.',
    es: 'Cuando vuelva a enviar la solicitud, no se lo recordaremos más.',
    en: 'Once you send the application again, we will not remind you any more.',
  },
};

/** The amendments did not come: the case waits on the coordination. */
export const amendmentsLate: WorkflowMail = {
  name: 'M-SOL-ESMENA-VENCUDA',
  to: ['coordination'],
  subject: {
    ca: 'Termini d’esmena vençut: {centre}',
    es: 'Plazo de subsanación vencido: {centre}',
    en: 'Amendment deadline passed: {centre}',
  },
  body: {
    ca: 'El termini perquè {centre} ({code}) esmenés la sol·licitud {reference} va acabar {deadline} i no hem rebut res. Allargueu el termini o retireu la sol·licitud.',
    es: 'El plazo para que {centre} ({code}) subsanara la solicitud {reference} terminó el {deadline} y no hemos recibido nada. Amplíen el plazo o retiren la solicitud.',
    en: 'The deadline for {centre} ({code}) to amend application {reference} was {deadline}, and nothing came in. Extend the deadline or withdraw the application.',
  },
  button: openCase,
  why: youCoordinate,
  stops: {
    ca: 'Quan les esmenes arribin, allargueu el termini o retireu la sol·licitud, no us en direm res més.',
    es: 'Cuando lleguen las subsanaciones, amplíen el plazo o retiren la solicitud, no les diremos nada más.',
    en: 'Once the amendments come in, or you extend the deadline or withdraw the application, we will say no more.',
  },
};

/** The amended application came in: the school's receipt. */
export const amendmentsReceived: WorkflowMail = {
  name: 'M-SOL-ESMENA-REBUDA',
  to: ['applicant', 'official'],
  subject: {
    ca: 'Hem rebut les esmenes de la sol·licitud {reference}',
    es: 'Hemos recibido las subsanaciones de la solicitud {reference}',
    en: 'We have received the amendments to application {reference}',
  },
  body: {
    ca: `Hem rebut les esmenes de la sol·licitud de {centre}. Les mirarem i us en direm alguna cosa com a molt tard {deadline}.

Així queda la sol·licitud:

{answers}`,
    es: `Hemos recibido las subsanaciones de la solicitud de {centre}. Las miraremos y le diremos algo, como muy tarde, el {deadline}.

Así queda la solicitud:

{answers}`,
    en: `We have received the amendments to the application of {centre}. We will read them and tell you by {deadline} at the latest.

This is the application now:

{answers}`,
  },
  button: seeCase,
  why: sentByYou,
};

/** Tells the coordination that the amendments came in. */
export const amended: WorkflowMail = {
  name: 'M-SOL-ESMENADA',
  to: ['coordination'],
  subject: { ca: 'Sol·licitud esmenada: {centre}', es: 'Solicitud subsanada: {centre}', en: 'Amended application: {centre}' },
  body: {
    ca: '{centre} ({code}) ha tornat a enviar la sol·licitud {reference} amb les esmenes que li vau demanar.',
    es: '{centre} ({code}) ha vuelto a enviar la solicitud {reference} con las subsanaciones que le pidieron.',
    en: '{centre} ({code}) has sent application {reference} again, with the amendments that you asked for.',
  },
  button: openCase,
  why: youCoordinate,
};

/** Asks the committee to score, when an application is accepted for review. */
export const scoresAsked: WorkflowMail = {
  name: 'M-COM-NOVA',
  to: ['committee'],
  subject: {
    ca: 'Una sol·licitud espera la vostra puntuació: {centre}',
    es: 'Una solicitud espera su puntuación: {centre}',
    en: 'An application waits for your scores: {centre}',
  },
  body: {
    ca: `Ja podeu llegir i puntuar la sol·licitud de {centre} ({code}). Us demanem que ho feu com a molt tard {deadline}.

Fins que no hagi puntuat tothom no veureu les puntuacions de les altres persones. Si teniu cap conflicte d’interessos amb aquest centre, indiqueu-ho i no caldrà que puntueu.`,
    es: `Ya puede leer y puntuar la solicitud de {centre} ({code}). Le pedimos que lo haga, como muy tarde, el {deadline}.

Hasta que no haya puntuado todo el mundo no verá las puntuaciones de las demás personas. Si tiene algún conflicto de intereses con este centro, indíquelo y no tendrá que puntuar.`,
    en: `You can now read and score the application of {centre} ({code}). Please do so by {deadline} at the latest.

You will not see the scores of others until everybody has scored. If you have a conflict of interest with this school, say so and you need not score.`,
  },
  button: {
    label: { ca: 'Llegeix i puntua', es: 'Leer y puntuar', en: 'Read and score' },
    to: 'staff-case',
  },
  why: {
    ca: 'Perquè formeu part de la comissió de selecció.',
    es: 'Porque forma parte de la comisión de selección.',
    en: 'Because you belong to the selection committee.',
  },
};

/** Reminds the committee of the scores, T-7 and T-2. */
export const scoresPending: WorkflowMail = {
  ...scoresAsked,
  name: 'M-COM-PENDENT',
  subject: {
    ca: 'Encara podeu puntuar la sol·licitud de {centre}',
    es: 'Todavía puede puntuar la solicitud de {centre}',
    en: 'You can still score the application of {centre}',
  },
  body: {
    ca: 'Encara no tenim la vostra puntuació de la sol·licitud de {centre} ({code}). La data límit és {deadline}.',
    es: 'Todavía no tenemos su puntuación de la solicitud de {centre} ({code}). La fecha límite es el {deadline}.',
    en: 'We do not have your scores for the application of {centre} ({code}) yet. The deadline is {deadline}.',
  },
  stops: {
    ca: 'Quan hàgiu puntuat o es tanqui la valoració, no us ho recordarem més.',
    es: 'Cuando haya puntuado o se cierre la valoración, no se lo recordaremos más.',
    en: 'Once you have scored or scoring is closed, we will not remind you any more.',
  },
};

/** Preselected: what is still missing before the decision. */
export const preselected: WorkflowMail = {
  name: 'M-SOL-PRESELECCIO',
  to: ['applicant', 'official'],
  subject: {
    ca: 'La sol·licitud {reference} ha estat preseleccionada',
    es: 'La solicitud {reference} ha sido preseleccionada',
    en: 'Application {reference} has been preselected',
  },
  body: {
    ca: `La comissió ha preseleccionat la sol·licitud de {centre}. Encara no és la decisió definitiva.

El motiu: {reason}

{next}`,
    es: `La comisión ha preseleccionado la solicitud de {centre}. Todavía no es la decisión definitiva.

El motivo: {reason}

{next}`,
    en: `The committee has preselected the application of {centre}. This is not yet the final decision.

The reason: {reason}

{next}`,
  },
  button: seeCase,
  why: sentByYou,
};

/** The decision and its reason: selected, waiting list or rejected. */
export const decided: WorkflowMail = {
  name: 'M-SOL-RESOLUCIO',
  to: ['applicant', 'official'],
  subject: {
    ca: 'Resolució de la sol·licitud {reference}: {state}',
    es: 'Resolución de la solicitud {reference}: {state}',
    en: 'Decision on application {reference}: {state}',
  },
  body: {
    ca: `La resolució de la sol·licitud de {centre} ({code}) per al curs {curs} és: {state}.

El motiu: {reason}

{next}`,
    es: `La resolución de la solicitud de {centre} ({code}) para el curso {curs} es: {state}.

El motivo: {reason}

{next}`,
    en: `The decision on the application of {centre} ({code}) for {curs} is: {state}.

The reason: {reason}

{next}`,
  },
  button: seeCase,
  why: sentByYou,
};

/** Withdrawn, by the school or by the coordination. */
export const withdrawn: WorkflowMail = {
  name: 'M-SOL-RETIRADA',
  to: ['applicant', 'official', 'coordination'],
  subject: {
    ca: 'La sol·licitud {reference} s’ha retirat',
    es: 'La solicitud {reference} se ha retirado',
    en: 'Application {reference} has been withdrawn',
  },
  body: {
    ca: `La sol·licitud de {centre} ({code}) s’ha retirat i ja no es valorarà.

El motiu: {reason}

Si és un error, responeu aquest missatge tan aviat com pugueu.`,
    es: `La solicitud de {centre} ({code}) se ha retirado y ya no se valorará.

El motivo: {reason}

Si es un error, responda a este mensaje cuanto antes.`,
    en: `The application of {centre} ({code}) has been withdrawn and will not be assessed.

The reason: {reason}

If this is a mistake, answer this message as soon as you can.`,
  },
  button: seeCase,
  why: {
    ca: 'Perquè heu presentat aquesta sol·licitud, perquè aquesta és la bústia oficial del centre o perquè coordineu el programa.',
    es: 'Porque ha presentado esta solicitud, porque este es el buzón oficial del centro o porque coordina el programa.',
    en: 'Because you submitted this application, because this is the official mailbox of the school, or because you coordinate the programme.',
  },
};

/** The call closes soon and the draft was not sent, T-14, T-7, T-2 and T-1. */
export const closesSoon: WorkflowMail = {
  name: 'M-SOL-TANCAMENT',
  to: ['applicant'],
  subject: {
    ca: 'La convocatòria es tanca {deadline} i la sol·licitud no s’ha enviat',
    es: 'La convocatoria se cierra el {deadline} y la solicitud no se ha enviado',
    en: 'The call closes on {deadline} and the application has not been sent',
  },
  body: {
    ca: `La sol·licitud de {centre} encara és un esborrany. La convocatòria es tanca {deadline}; després podreu llegir el que heu escrit, però no enviar-ho.

Tot el que heu escrit està desat. Podeu continuar des de qualsevol dispositiu.`,
    es: `La solicitud de {centre} todavía es un borrador. La convocatoria se cierra el {deadline}; después podrá leer lo que ha escrito, pero no enviarlo.

Todo lo que ha escrito está guardado. Puede continuar desde cualquier dispositivo.`,
    en: `The application of {centre} is still a draft. The call closes on {deadline}; after that you can read what you wrote, but not send it.

Everything that you wrote is saved. You can continue on any device.`,
  },
  button: goOn,
  why: yourDraft,
  stops: {
    ca: 'Quan l’envieu o descarteu l’esborrany, no us ho recordarem més.',
    es: 'Cuando la envíe o descarte el borrador, no se lo recordaremos más.',
    en: 'Once you send it or discard the draft, we will not remind you any more.',
  },
};

/** A draft that nobody touched for 60 or 90 days; it is erased at 120. */
export const forgotten: WorkflowMail = {
  name: 'M-SOL-ESBORRANY',
  to: ['applicant'],
  subject: {
    ca: 'Teniu un esborrany sense enviar: {centre}',
    es: 'Tiene un borrador sin enviar: {centre}',
    en: 'You have a draft that was not sent: {centre}',
  },
  body: {
    ca: 'Fa temps que ningú no toca l’esborrany de la sol·licitud de {centre}. Si ningú no hi canvia res, l’esborrarem {deadline}.',
    es: 'Hace tiempo que nadie toca el borrador de la solicitud de {centre}. Si nadie cambia nada, lo borraremos el {deadline}.',
    en: 'Nobody has touched the draft application of {centre} for some time. Unless somebody changes something, we will erase it on {deadline}.',
  },
  button: goOn,
  why: yourDraft,
  stops: {
    ca: 'Si hi canvieu res, el compte torna a començar. Si el descarteu, no us en direm res més.',
    es: 'Si cambia algo, la cuenta vuelve a empezar. Si lo descarta, no le diremos nada más.',
    en: 'If you change anything, the count begins anew. If you discard it, we will not write about it again.',
  },
};

/** Every expected failure: its HTTP status and its words. The only place that maps a code to both. */
import type { Text } from './text.ts';

/** Status and words of a failure. Words may hold `{name}` holes. */
export interface FailureKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly text: Text;
}

/** All expected failures by code. */
export const failures = {
  'not-found': {
    status: 404,
    text: {
      ca: 'No hem trobat aquesta pàgina o no hi teniu accés.',
      es: 'No hemos encontrado esta página o no tiene acceso a ella.',
      en: 'We could not find this page, or you have no access to it.',
    },
  },
  'sign-in-needed': {
    status: 401,
    text: {
      ca: 'Per continuar, entreu amb la vostra adreça electrònica.',
      es: 'Para continuar, entre con su dirección electrónica.',
      en: 'To continue, sign in with your e-mail address.',
    },
  },
  invalid: {
    status: 422,
    text: {
      ca: 'Falten dades o n’hi ha que s’han de corregir.',
      es: 'Faltan datos o hay alguno por corregir.',
      en: 'Some details are missing or need correcting.',
    },
  },
  'changed-meanwhile': {
    status: 409,
    text: {
      ca: 'Mentrestant algú altre ho ha canviat. Mireu què ha passat i torneu-ho a decidir; conservem el que heu escrit.',
      es: 'Mientras tanto alguien lo ha cambiado. Mire qué ha pasado y vuelva a decidirlo; conservamos lo que ha escrito.',
      en: 'Somebody changed this meanwhile. See what happened and decide again; we kept what you wrote.',
    },
  },
  'not-allowed-now': {
    status: 409,
    text: {
      ca: 'Ara no es pot fer aquesta acció: {why}',
      es: 'Ahora no se puede hacer esta acción: {why}',
      en: 'This cannot be done now: {why}',
    },
  },
  'link-spent': {
    status: 403,
    text: {
      ca: 'Aquest enllaç ja s’ha fet servir o ha caducat. Demaneu-ne un de nou.',
      es: 'Este enlace ya se ha utilizado o ha caducado. Pida uno nuevo.',
      en: 'This link has been used or has expired. Ask for a new one.',
    },
  },
  'too-many': {
    status: 429,
    text: {
      ca: 'Hi ha hagut massa intents. Espereu {minutes} minuts i torneu-ho a provar.',
      es: 'Ha habido demasiados intentos. Espere {minutes} minutos y vuelva a probarlo.',
      en: 'Too many attempts. Wait {minutes} minutes and try again.',
    },
  },
  'key-reused': {
    status: 422,
    text: {
      ca: 'Aquesta clau d’idempotència ja es va fer servir amb un altre contingut.',
      es: 'Esta clave de idempotencia ya se usó con otro contenido.',
      en: 'This idempotency key was already used with other content.',
    },
  },
  'already-submitted': {
    status: 409,
    text: {
      ca: 'Aquest centre ja té una sol·licitud enviada en aquesta convocatòria ({reference}). Pregunteu-ho a la direcció: si no és del centre, ho pot dir amb l’enllaç que va rebre a la bústia oficial, o enviar-ne la seva des d’allà. Si teniu dubtes, escriviu a la coordinació.',
      es: 'Este centro ya tiene una solicitud enviada en esta convocatoria ({reference}). Pregunte a la dirección: si no es del centro, puede decirlo con el enlace que recibió en el buzón oficial, o enviar la suya desde allí. Si tiene dudas, escriba a la coordinación.',
      en: 'This school already has a submitted application in this call ({reference}). Ask the head of the school: if it is not the school’s, they can say so by the link in the official mailbox, or send their own from there. If in doubt, write to the coordination team.',
    },
  },
  busy: {
    status: 503,
    text: {
      ca: 'El servei va molt ple. No s’ha perdut res: torneu-ho a provar d’aquí a un moment.',
      es: 'El servicio está muy ocupado. No se ha perdido nada: vuelva a probarlo en un momento.',
      en: 'The service is very busy. Nothing was lost: try again in a moment.',
    },
  },
} as const satisfies Record<string, FailureKind>;

/** The code of an expected failure. */
export type FailureCode = keyof typeof failures;

/** The conditions of transitions: each has one sentence that says what is missing. */
import type { Call } from '#schemas/entities/call.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Form } from '#schemas/form/form.ts';
import type { Text } from '#schemas/text.ts';
import { filled, proper } from '#schemas/values/checked.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { Need } from '#schemas/workflow/workflow.ts';
import type { Situation } from './situation.ts';

const words = {
  one: {
    ca: 'Hi ha una resposta que falta o que cal corregir.',
    es: 'Hay una respuesta que falta o que hay que corregir.',
    en: 'One answer is missing or needs correcting.',
  },
  several: {
    ca: 'Hi ha {count} respostes que falten o que cal corregir.',
    es: 'Hay {count} respuestas que faltan o que hay que corregir.',
    en: '{count} answers are missing or need correcting.',
  },
  noCall: { ca: 'No hi ha cap convocatòria oberta.', es: 'No hay ninguna convocatoria abierta.', en: 'No call is open.' },
  calendar: {
    ca: 'El formulari l’obre el calendari del curs: quan toqui, el trobareu als vostres tràmits.',
    es: 'El formulario lo abre el calendario del curso: cuando toque, lo encontrará en sus trámites.',
    en: 'The calendar of the school year opens this form: when it is due, you will find it among your forms.',
  },
  notYet: {
    ca: 'La convocatòria s’obre {opens}.',
    es: 'La convocatoria se abre el {opens}.',
    en: 'The call opens on {opens}.',
  },
  closed: {
    ca: 'La convocatòria es va tancar {closes}. Podeu llegir el que heu escrit, però ja no es pot enviar.',
    es: 'La convocatoria se cerró el {closes}. Puede leer lo que ha escrito, pero ya no se puede enviar.',
    en: 'The call closed on {closes}. You can read what you wrote, but it can no longer be sent.',
  },
  late: {
    ca: 'El termini va acabar {deadline}. Escriviu a la coordinació: us el pot allargar.',
    es: 'El plazo terminó el {deadline}. Escriba a la coordinación: puede ampliárselo.',
    en: 'The deadline was {deadline}. Write to the coordination: they can extend it.',
  },
  confirmed: {
    ca: 'Falta que la bústia oficial del centre confirmi qui l’ha enviada.',
    es: 'Falta que el buzón oficial del centro confirme quién la ha enviado.',
    en: 'The official mailbox of the school has not confirmed who sent it yet.',
  },
  denied: {
    ca: 'La bústia oficial del centre ha dit que no l’ha enviada.',
    es: 'El buzón oficial del centro ha dicho que no la ha enviado.',
    en: 'The official mailbox of the school said that they did not send it.',
  },
  unconfirmed: {
    ca: 'El centre ja ha confirmat que l’ha enviada.',
    es: 'El centro ya ha confirmado que la ha enviado.',
    en: 'The school has already confirmed that they sent it.',
  },
  answered: { ca: 'Falta: {field}.', es: 'Falta: {field}.', en: 'Missing: {field}.' },
  scoringOpen: { ca: 'La valoració ja és tancada.', es: 'La valoración ya está cerrada.', en: 'Scoring is closed already.' },
  scoringClosed: {
    ca: 'La valoració de la comissió encara és oberta.',
    es: 'La valoración de la comisión todavía está abierta.',
    en: 'The committee’s scoring is still open.',
  },
} as const satisfies Record<string, Text>;

/** The sentence that says what a need lacks; null when it is met. */
export function lacking(need: Need, at: Situation): Text | null {
  switch (need.need) {
    case 'complete':
      return incomplete(at.wrong);
    case 'call-open':
      return callClosed(at.call, at.now);
    case 'before-deadline':
      return at.head.deadline !== null && at.now > at.head.deadline ? dated(words.late, 'deadline', at.head.deadline) : null;
    case 'confirmed':
      return at.head.sender === 'confirmed' ? null : words[at.head.sender === 'denied' ? 'denied' : 'confirmed'];
    case 'unconfirmed':
      return at.head.sender === 'confirmed' ? words.unconfirmed : null;
    case 'answered':
      return at.answered.has(need.field) ? null : fillText(words.answered, 'field', at.labels[need.field] ?? proper(need.field));
    case 'scoring-open':
      return at.body.scoring.closed ? words.scoringOpen : null;
    case 'scoring-closed':
      return at.body.scoring.closed ? null : words.scoringClosed;
  }
}

function incomplete(wrong: number): Text | null {
  if (wrong === 0) return null;
  return wrong === 1 ? words.one : filled(words.several, { count: String(wrong) });
}

/** Why nobody may begin a form now; null while anybody may. */
export function notBegunNow({ opens, needsCall }: Pick<Form, 'opens' | 'needsCall'>, call: Call | null, now: Instant): Text | null {
  if (opens === 'calendar') return words.calendar;
  return needsCall ? callClosed(call, now) : null;
}

/** Why a call is not open now; null while it is: from its first to its last instant, both included. */
export function callClosed(call: Call | null, now: Instant): Text | null {
  if (!call) return words.noCall;
  if (now < call.opensAt) return dated(words.notYet, 'opens', call.opensAt);
  return now > call.closesAt ? dated(words.closed, 'closes', call.closesAt) : null;
}

function dated(text: Text, hole: string, at: string): Text {
  return fillText(text, hole, { ca: instantInWords(at, 'ca'), es: instantInWords(at, 'es'), en: instantInWords(at, 'en') });
}

function fillText(text: Text, hole: string, value: Text): Text {
  const put = (locale: keyof Text) => text[locale].replaceAll(`{${hole}}`, value[locale]);
  return { ca: put('ca'), es: put('es'), en: put('en') };
}

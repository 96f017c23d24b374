/** What a coordinator is asked by each action on an item: fields of the form kernel, so that the page draws them like any others. */
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Field } from '#schemas/form/field.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { Text } from '#schemas/text.ts';
import { proper } from '#schemas/values/checked.ts';
import { clock, localDay, shortDay } from '#schemas/values/dates.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
const asHour = t('Hora i minuts: 09:30.', 'Hora y minutos: 09:30.', 'Hour and minutes: 09:30.');
const asDay = t('Dia, mes i any: 30/01/2027.', 'Día, mes y año: 30/01/2027.', 'Day, month and year: 30/01/2027.');

/** Day and hours of a session; people are not called to a day that has passed. */
export const sessionTimes: Fields = {
  dia: { widget: 'date', label: t('Dia', 'Día', 'Day'), hint: asDay, from: { fact: 'today' } },
  hora: { widget: 'text', max: 6, label: t('Hora de començament', 'Hora de comienzo', 'Begins at'), hint: asHour },
  fi: { widget: 'text', max: 6, label: t('Hora d’acabament', 'Hora de finalización', 'Ends at'), hint: asHour },
};

const lastDay: Fields = { dia: { widget: 'date', label: t('Últim dia', 'Último día', 'Last day'), hint: asDay, from: { fact: 'today' } } };

/** Reasons stand in the mail where one is sent. */
const reason = (required: boolean): Field => ({
  ...{ widget: 'area', max: 1_000, required },
  label: t('Motiu', 'Motivo', 'Reason'),
  hint: t(
    'Surt a l’historial i, si s’avisa algú, al correu.',
    'Sale en el historial y, si se avisa a alguien, en el correo.',
    'It stands in the history and, if anybody is told, in the mail.',
  ),
  missing: t('Escriviu el motiu.', 'Escriba el motivo.', 'Write the reason.'),
});

/** Where, what for, and who answers for it. */
export const sessionFacts: Fields = {
  titol: {
    ...{ widget: 'text', max: 120, required: false },
    label: t('Títol propi', 'Título propio', 'Title of its own'),
    hint: t(
      'Si és buit, es diu com l’activitat.',
      'Si está vacío, se llama como la actividad.',
      'If empty, it is called like its activity.',
    ),
  },
  lloc: { widget: 'text', max: 200, required: false, label: t('Lloc', 'Lugar', 'Place') },
  enllac: {
    ...{ widget: 'text', format: 'url', max: 500, required: false },
    label: t('Enllaç per seguir-la a distància', 'Enlace para seguirla a distancia', 'Link to follow it at a distance'),
  },
  nota: {
    ...{ widget: 'area', max: 2_000, required: false },
    label: t('Nota per a les persones convocades', 'Nota para las personas convocadas', 'Note for those who are invited'),
  },
  documents: {
    ...{ widget: 'rows', min: 0, max: 8, required: false, rowName: t('Document', 'Documento', 'Document') },
    label: t('Documents', 'Documentos', 'Documents'),
    fields: {
      titol: { widget: 'text', max: 120, label: t('Títol', 'Título', 'Title') },
      url: { widget: 'text', format: 'url', max: 500, label: t('Enllaç', 'Enlace', 'Link') },
    },
  },
  aforament: {
    ...{ widget: 'number', min: 1, max: 5_000, required: false, unit: t('persones', 'personas', 'people') },
    label: t('Aforament', 'Aforo', 'Capacity'),
    hint: t('Si és buit, no hi ha límit.', 'Si está vacío, no hay límite.', 'If empty, there is no limit.'),
  },
};

/** Who it may be given to, and which schools there are. */
export interface Offered {
  readonly coordinators: readonly { readonly id: string; readonly name: string }[];
  readonly centres: readonly Participation[];
}

/** The option that chooses nothing. */
export const none = 'cap';

/** Somebody of the coordination, or nobody. */
export const responsibleOf = ({ coordinators }: Offered): Fields => ({
  responsable: {
    ...{ widget: 'choice', required: false, label: t('Se n’encarrega', 'Se encarga', 'In charge') },
    options: { [none]: t('Ningú', 'Nadie', 'Nobody'), ...Object.fromEntries(coordinators.map(({ id, name }) => [id, proper(name)])) },
  },
});

/** The school that is visited, and those that come. */
export const guestFields = ({ centres }: Offered): Fields => {
  const options = Object.fromEntries(centres.map(({ centre, name }) => [centre, proper(name)]));
  return {
    acull: {
      ...{ widget: 'choice', required: false, label: t('Centre que acull', 'Centro que acoge', 'School that hosts') },
      options: { [none]: t('Cap', 'Ninguno', 'None'), ...options },
      hint: t('Només per a les visites.', 'Solo para las visitas.', 'Only for visits.'),
    },
    centres: {
      ...{ widget: 'multi', options, label: t('Centres convidats', 'Centros invitados', 'Schools invited') },
      missing: t('Trieu almenys un centre.', 'Elija al menos un centro.', 'Choose at least one school.'),
    },
  };
};

/** Why a rule is overridden: may be said at any time, and is asked once something stands against the change. */
export const whyField = { perQue: whyOf(false) } as const satisfies Fields;
/** The same where it is asked. */
export const whyAsked = { perQue: whyOf(true) } as const satisfies Fields;

function whyOf(required: boolean): Field {
  return {
    ...{ widget: 'area', max: 1_000, required },
    label: t('Per què ho deseu igualment', 'Por qué lo guarda igualmente', 'Why you save it all the same'),
    hint: t('Queda a l’historial.', 'Queda en el historial.', 'It is kept in the history.'),
  };
}

/** What an action asks. */
export function itemFields(action: ItemAction, item: CalendarItem, offered: Offered): Fields {
  const session = item.kind === 'session';
  if (action === 'move') return { ...(session ? sessionTimes : lastDay), motiu: reason(true) };
  if (action === 'edit') return { ...sessionFacts, ...responsibleOf(offered), motiu: reason(false) };
  if (action === 'invite') return { ...guestFields(offered), motiu: reason(false) };
  if (action === 'done') return { nota: { widget: 'area', max: 1_000, label: t('Nota', 'Nota', 'Note'), ...noteWords } };
  return { motiu: reason(action === 'cancel' || action === 'restore') };
}

const noteWords = {
  hint: t(
    'Per exemple, «Lliurat en paper el 3 de febrer».',
    'Por ejemplo, «Entregado en papel el 3 de febrero».',
    'For instance, “Handed in on paper on 3 February”.',
  ),
  missing: t('Escriviu com ho sabeu.', 'Escriba cómo lo sabe.', 'Write how you know.'),
};

/** What is there already, as somebody would have typed it. */
export function itemOffers(action: ItemAction, item: CalendarItem, invited: readonly string[]): Raw {
  const { is, title, place, link, note, documents, responsible, capacity, host } = item;
  const date = is.start ?? is.due;
  if (action === 'move') {
    return { dia: date ? shortDay(localDay(date)) : '', hora: is.start ? clock(is.start) : '', fi: is.end ? clock(is.end) : '' };
  }
  if (action === 'invite') return { acull: host ?? none, centres: invited.filter((centre) => centre !== host) };
  if (action !== 'edit') return {};
  const rows = documents.flatMap(
    ({ title: name, url }, at) =>
      [
        [`documents.${at}.titol`, name],
        [`documents.${at}.url`, url],
      ] as const,
  );
  return {
    ...{ titol: title, lloc: place, enllac: link, nota: note, ...Object.fromEntries(rows) },
    ...{ responsable: responsible ?? none, aforament: capacity === null ? '' : String(capacity) },
  };
}

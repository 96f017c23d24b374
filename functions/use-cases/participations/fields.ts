/** What each action on a centre that takes part asks: fields of the form kernel. */
import type { Phase } from '#schemas/calendar/activity.ts';
import type { ChoiceField, DateField } from '#schemas/form/field.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { roleWords } from '#schemas/programme/role-words.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { capital, type Text } from '#schemas/text.ts';
import { proper } from '#schemas/values/checked.ts';
import { shortDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';

/** The actions. */
export const takingActions = ['phase', 'leave', 'return', 'pause', 'resume', 'free-days', 'local-days', 'seat'] as const;
/** One of them. */
export type TakingAction = (typeof takingActions)[number];

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
const asDay = t('Dia, mes i any: 30/01/2027.', 'Día, mes y año: 30/01/2027.', 'Day, month and year: 30/01/2027.');

/** What a centre is in a curs, or nothing. */
export const phaseOptions = {
  any0: t('Any 0', 'Año 0', 'Year 0'),
  intensive: t('Any intensiu', 'Año intensivo', 'Intensive year'),
  consolidation: t('Consolidació', 'Consolidación', 'Consolidation'),
  network: t('Xarxa', 'Red', 'Network'),
} as const satisfies Record<Phase, Text>;

const nothing = t('No hi participa', 'No participa', 'Takes no part');
const cursField = (cursos: readonly string[]): ChoiceField => ({
  ...{ widget: 'choice', label: t('Curs', 'Curso', 'School year') },
  options: Object.fromEntries(cursos.map((curs) => [curs, proper(showSchoolYear(curs))])),
});
const reason = t('Motiu', 'Motivo', 'Reason');
const day = (label: Text, more: Partial<DateField> = {}): DateField => ({ widget: 'date', label, hint: asDay, ...more });

const days = {
  hint: t(
    'Un dia per línia: 07/12/2026. Si el camp és buit, no en té cap.',
    'Un día por línea: 07/12/2026. Si el campo está vacío, no tiene ninguno.',
    'One day a line: 07/12/2026. If the field is empty there are none.',
  ),
  free: t('Dies de lliure disposició', 'Días de libre disposición', 'Free days'),
  local: t('Festes locals', 'Fiestas locales', 'Local holidays'),
  aran: t('Té les festes de l’Aran?', '¿Tiene las fiestas de Arán?', 'Does it keep the holidays of Aran?'),
};

/** The seats of a centre and of its town council, by the name of the role. */
export const seatRoles: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(Object.entries(centreSeats).map(([role, name]) => [name, capitals(roleWords[role as keyof typeof centreSeats])])),
  ajuntament: capitals(roleWords.AJU),
};

function capitals({ ca, es, en }: Text): Text {
  return { ca: capital(ca), es: capital(es), en: capital(en) };
}

/** The languages in which people are written to. */
const languages = { ca: proper('català'), es: proper('castellano'), en: proper('English') };

const person: Fields = {
  paper: { widget: 'choice', label: t('Paper', 'Papel', 'Role'), options: seatRoles },
  nom: {
    ...{ widget: 'text', max: 120, format: 'person-name', label: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames') },
  },
  correu: { widget: 'email', label: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address') },
  idioma: { widget: 'choice', label: t('Llengua dels correus', 'Lengua de los correos', 'Language of mails'), options: languages },
};

/** The fields of an action. */
export function takingFields(action: TakingAction, cursos: readonly string[]): Fields {
  const why = {
    widget: 'area',
    max: 1_000,
    label: reason,
    required: action === 'leave',
    missing: t('Escriviu el motiu.', 'Escriba el motivo.', 'Write the reason.'),
  } as const;
  if (action === 'phase')
    return {
      curs: cursField(cursos),
      fase: { widget: 'choice', label: t('Fase', 'Fase', 'Phase'), options: { ...phaseOptions, cap: nothing } },
    };
  if (action === 'leave')
    return {
      dia: day(t('Primer dia en què ja no hi participa', 'Primer día en que ya no participa', 'First day on which it takes no part')),
      motiu: why,
    };
  if (action === 'pause')
    return { dia: day(t('Fins a quin dia', 'Hasta qué día', 'Until which day'), { from: { fact: 'today' } }), motiu: why };
  if (action === 'free-days')
    return { curs: cursField(cursos), dies: { widget: 'area', max: 2_000, required: false, label: days.free, hint: days.hint } };
  if (action === 'local-days')
    return {
      ...{ curs: cursField(cursos), dies: { widget: 'area', max: 2_000, required: false, label: days.local, hint: days.hint } },
      aran: { widget: 'yesNo', label: days.aran },
    };
  return action === 'seat' ? person : { motiu: why };
}

/** Days as somebody would type them. */
export function typedDays(of: readonly string[]): string {
  return of.map(shortDay).join('\n');
}

/** What stands in the fields before anything is typed. */
export function takingOffers(
  action: TakingAction,
  known: {
    readonly curs: string;
    readonly phase: Phase | undefined;
    readonly free: readonly string[];
    readonly local: readonly string[];
    readonly aran: boolean;
  },
): Raw {
  const { curs, phase, free, local, aran } = known;
  if (action === 'phase') return { curs, fase: phase ?? 'cap' };
  if (action === 'free-days') return { curs, dies: typedDays(free) };
  if (action === 'local-days') return { curs, dies: typedDays(local), aran: aran ? 'si' : 'no' };
  return action === 'seat' ? { idioma: 'ca' } : {};
}

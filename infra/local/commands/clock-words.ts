/** What `npm run clock` understands and prints, in Catalan. */
import { DateTime } from 'luxon';
import { endOfDay } from '#functions/rules/working-days.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { calendarBounds } from '#schemas/catalonia/festius/index.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { dayInWords, instantInWords, localDay } from '#schemas/values/dates.ts';
import { zone } from '#schemas/values/zone.ts';
import type { Reached } from '../travel.ts';
import type { Shown } from './control-clock.ts';

/** How it is called. */
export const usage = [
  'Ús: npm run clock                        diu què marca el rellotge del programa',
  '    npm run clock -- QUAN                el porta fins a QUAN, i pel camí fa tot el que toca',
  '    npm run clock -- --outage QUAN       salta fins a QUAN com si el servei hagués estat aturat',
  'QUAN: +7d (dies), +2w (setmanes), +3h (hores), +90m (minuts), 2027-03-12 o 2027-03-12T08:00 (hora de Madrid).',
] as const;

const units = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' } as const;
/** The last day whose classes and holidays are known. */
const lastDay = [calendarBounds.to, cursos.at(-1)?.lastDay ?? calendarBounds.to].toSorted()[0] ?? calendarBounds.to;

/** The instant that is meant, or why the clock does not go there. Days and weeks keep the hour of the clock in Madrid. */
export function targetOf(said: string, now: Instant): { readonly to: Instant } | { readonly refused: readonly string[] } {
  const to = instantOf(said, now);
  if (to === null) return { refused: [`No s’entén «${said}».`, ...usage] };
  if (to <= now) return { refused: [`El rellotge del programa només va endavant: ara marca ${words(now)}, i «${said}» és ${words(to)}.`] };
  if (to > endOfDay(lastDay))
    return { refused: [`Els calendaris carregats acaben el ${dayInWords(lastDay, 'ca')}, i «${said}» és ${words(to)}.`] };
  return { to };
}

/** What the clock stands at. */
export function standing({ now, real, moved }: Shown): string {
  if (!moved) return `El rellotge del programa va a l’hora: ${words(now)}.`;
  return `El rellotge del programa està ${now > real ? 'avançat' : 'endarrerit'}: ${words(now)}.`;
}

/** After an outage. */
export function jumped({ now }: Shown): string {
  return `El rellotge del programa ha saltat: marca ${words(now)}. El servei farà ara, o quan s’engegui, el que ha quedat endarrerit.`;
}

/** Where a journey is. */
export function reached({ now, sent, arrived }: Reached): string {
  if (!arrived) return `  ${dayInWords(localDay(now), 'ca')} · correus enviats: ${sent}`;
  return `El rellotge del programa marca ${words(now)}. Correus enviats pel camí: ${sent}.`;
}

/** Where a journey was left. */
export function left({ now, sent }: Reached): string {
  return `Aturat: el rellotge del programa marca ${words(now)}. Correus enviats pel camí: ${sent}.`;
}

const words = (at: Instant): string => instantInWords(at, 'ca');

function instantOf(said: string, now: Instant): Instant | null {
  const [, sign, count, unit] = /^([+-])(\d{1,5})([mhdw])$/u.exec(said) ?? [];
  const from = DateTime.fromISO(now, { zone });
  if (count)
    return from
      .plus({ [units[unit as keyof typeof units]]: Number(`${sign}${count}`) })
      .toUTC()
      .toISO();
  const date = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u.test(said) ? DateTime.fromISO(said, { zone }) : null;
  return date?.isValid ? date.toUTC().toISO() : null;
}

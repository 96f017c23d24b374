/** People of a session who are in another one at that hour. */
import type { Curs } from '#functions/rules/calendar/invited.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { clock } from '#schemas/values/dates.ts';
import { getItem, type ItemLine } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import type { Conflict } from './conflicts.ts';
import { type Invited, invitedPeople } from './invited-people.ts';

const text: Text = {
  ca: '{who}: a la mateixa hora hi ha «{other}», de {from} a {to}. Trieu una altra hora o digueu per què no hi fa res.',
  es: '{who}: a la misma hora está «{other}», de {from} a {to}. Elija otra hora o diga por qué no importa.',
  en: '{who}: at the same time there is “{other}”, from {from} to {to}. Choose another hour or say why it does not matter.',
};
const more: Text = { ca: '{names} i {n} més', es: '{names} y {n} más', en: '{names} and {n} more' };

/** Names that are said. */
const said = 3;

/** One conflict for each other session. The teams of the coordination share their meetings out: they are not asked. Reads only the sessions of that hour. */
export async function inTwoPlaces(
  deps: Pick<Deps, 'store'>,
  item: CalendarItem,
  { curs, lines }: { readonly curs: Curs; readonly lines: readonly ItemLine[] },
): Promise<readonly Conflict[]> {
  const others = lines.filter((line) => line.kind === 'session' && !line.done && overlap(line, item));
  if (others.length === 0) return [];
  const mine = new Map(named(await invitedPeople(deps, item, curs)));
  const found = await Promise.all(others.map(async ({ id }) => (await getItem(deps.store, id))?.item ?? null));
  const conflicts: Conflict[] = [];
  for (const other of found.filter((each) => each !== null)) {
    const theirs = named(await invitedPeople(deps, other, curs)).filter(([id]) => mine.has(id));
    if (theirs.length > 0)
      conflicts.push({
        text: told(
          theirs.map(([, name]) => name),
          other,
          curs,
        ),
        hard: false,
      });
  }
  return conflicts;
}

function named({ people }: { readonly people: readonly Invited[] }): readonly (readonly [string, string])[] {
  const known = people.flatMap(({ person, role }) => (person && role !== 'COO' ? [[person.id, person.name] as const] : []));
  return [...new Map(known)];
}

function overlap(one: Pick<CalendarItem, 'is'>, other: Pick<CalendarItem, 'is'>): boolean {
  const [a, b] = [one.is, other.is];
  return a.start !== undefined && a.end !== undefined && b.start !== undefined && b.end !== undefined && a.start < b.end && b.start < a.end;
}

function told(names: readonly string[], other: CalendarItem, { programme }: Curs): Text {
  const { title } = activityOf(programme, other.activity);
  const times = { from: clock(other.is.start ?? ''), to: clock(other.is.end ?? '') };
  const say = (locale: Locale) => {
    const list = names.slice(0, said).join(', ');
    const who = names.length > said ? fill(more, locale, { names: list, n: String(names.length - said) }) : list;
    return fill(text, locale, { who, other: other.title || title[locale], ...times });
  };
  return { ca: say('ca'), es: say('es'), en: say('en') };
}

/** R6: nobody is convened to two things at once. */
import type { Item } from '#schemas/calendar/item.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Year } from '#schemas/calendar/year.ts';
import { type Territori, territoris } from '#schemas/catalonia/territoris.ts';
import type { Text } from '#schemas/text.ts';
import { hourInWords, localDay } from '#schemas/values/dates.ts';
import { overlap } from '../book.ts';
import { dayText, plain, told } from '../dates.ts';
import { guestsOf } from '../guests.ts';
import { broken, type CalendarRule, type Situation, type Violation } from './violation.ts';

const text = {
  ca: '{who} té «{activity}» i «{other}» alhora, {day} a les {hour}. Canvieu l’hora d’una de les dues.',
  es: '{who} tiene «{activity}» y «{other}» a la vez, {day} a las {hour}. Cambie la hora de una de las dos.',
  en: '{who} has “{activity}” and “{other}” at the same time, {day} at {hour}. Change the hour of one of them.',
};

const names: Readonly<Record<string, Text>> = {
  ajuntament: {
    ca: 'L’ajuntament del municipi {key}',
    es: 'El ayuntamiento del municipio {key}',
    en: 'The town council of municipality {key}',
  },
  coordination: {
    ca: 'La coordinació del territori «{key}»',
    es: 'La coordinación del territorio «{key}»',
    en: 'The coordination of the territory “{key}”',
  },
};

/** A session with its times. */
type Held = Item & Required<Pick<Item, 'start' | 'end'>>;

/** Sessions that overlap for somebody: by people where they are known, else by centre, town council and team of the territory. Each pair once. */
export const overlaps: CalendarRule = (situation) => {
  const seats = situation.people ?? guestsOf(situation.programme, situation.year).seats;
  const diary = new Map<string, Held[]>();
  for (const item of situation.items.filter(isHeld)) for (const seat of seats(item)) diary.set(seat, [...(diary.get(seat) ?? []), item]);
  const said = new Set<string>();
  return [...diary].flatMap(([seat, items]) =>
    items
      .toSorted((one, other) => (one.start < other.start ? -1 : 1))
      .flatMap((item, at, sorted) => {
        const other = sorted.slice(0, at).find((earlier) => overlap(spanOf(earlier), spanOf(item)));
        const pair = `${item.id} ${other?.id}`;
        if (!other || said.has(pair)) return [];
        said.add(pair);
        return [violation(seat, item, other, situation)];
      }),
  );
};

function violation(seat: string, item: Held, other: Held, { programme, year }: Situation): Violation {
  const { start } = item;
  const hour = { ca: hourInWords(start, 'ca'), es: hourInWords(start, 'es'), en: hourInWords(start, 'en') };
  const titles = { activity: activityOf(programme, item.activity).title, other: activityOf(programme, other.activity).title };
  return broken('R6', item.id, told(text, { who: seatText(seat, year), ...titles, day: dayText(localDay(start)), hour }));
}

function spanOf({ start, end }: Held) {
  return { from: start, to: end };
}

function isHeld(item: Item): item is Held {
  return item.kind === 'session' && item.start !== undefined && item.end !== undefined;
}

/** A person is named as given. */
function seatText(seat: string, { participations }: Year): Text {
  const [kind = '', key = ''] = seat.split(':');
  const text = names[kind];
  if (kind === 'centre') return plain(participations.find(({ centre }) => centre === key)?.name ?? key);
  const town = participations.find(({ municipality }) => municipality === key)?.town;
  return text ? told(text, { key: isTerritori(key) ? territoris[key] : plain(town ?? key) }) : plain(seat);
}

function isTerritori(key: string): key is Territori {
  return key in territoris;
}

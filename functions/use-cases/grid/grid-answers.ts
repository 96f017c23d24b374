/** The answers to sessions that invite several centres, counted by centre. */

import { answersThatHold, comingOf, whose } from '#functions/rules/calendar/answers.ts';
import type { CellAnswers } from '#functions/rules/calendar/cell.ts';
import type { Curs } from '#functions/rules/calendar/invited.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import { getGuests } from '../../store/item.ts';
import { invitedPeople } from '../calendar/invited-people.ts';
import { atOnce } from '../mail/read.ts';
import type { Deps } from '../ports.ts';

/** Sessions read at the same time. */
const width = 16;

/** By item and centre. One read for each session that people know of; who is invited is asked only where some decline and nobody comes. */
export async function answersOf(
  deps: Pick<Deps, 'store'>,
  items: readonly CalendarItem[],
  curs: Curs,
): Promise<ReadonlyMap<string, ReadonlyMap<string, CellAnswers>>> {
  const known = items.filter(({ kind, published, cancelled }) => kind === 'session' && published !== null && cancelled === null);
  const found = await atOnce(width, known, async (item) => [item.id, await ofSession(deps, item, curs)] as const);
  return new Map(found);
}

async function ofSession(deps: Pick<Deps, 'store'>, item: CalendarItem, curs: Curs): Promise<ReadonlyMap<string, CellAnswers>> {
  const holding = answersThatHold(
    (await getGuests(deps.store, item.id)).map(({ guest }) => guest),
    item,
  );
  const byCentre = Map.groupBy(
    [...holding].filter(([, { centre }]) => centre !== null),
    ([, { centre }]) => centre ?? '',
  );
  const counted = [...byCentre].map(async ([centre, own]) => [centre, await counting(deps, item, { curs, centre, own, holding })] as const);
  return new Map(await Promise.all(counted));
}

interface Counting {
  readonly curs: Curs;
  readonly centre: string;
  readonly own: readonly (readonly [string, Guest])[];
  readonly holding: ReadonlyMap<string, Guest>;
}

async function counting(deps: Pick<Deps, 'store'>, item: CalendarItem, { curs, centre, own, holding }: Counting): Promise<CellAnswers> {
  const named = own.flatMap(([, { instead }]) => {
    const said = instead === null ? undefined : holding.get(instead);
    return instead !== null && said ? [[instead, said] as const] : [];
  });
  const coming = comingOf(new Map([...own, ...named])).size;
  if (coming > 0) return { coming, nobody: false };
  const { people } = await invitedPeople(deps, { ...item, centre: null, host: null, centres: [centre] }, curs);
  const theirs = people.filter((each) => each.centre === centre);
  const said = new Set(own.map(([who]) => who));
  return { coming, nobody: theirs.every(({ person, seat }) => said.has(whose({ person: person?.id ?? null, seat }))) };
}

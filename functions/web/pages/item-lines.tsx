/** Items of a calendar line by line: when, what and whose, and how they stand. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import type { ItemLine } from '../../use-cases/calendar/see-curs.ts';
import { paths } from '../paths.ts';
import { cursText, planText } from '../text/curs.ts';
import { type Column, DataTable, RowLink } from '../ui/data-table.tsx';
import { Status } from '../ui/status.tsx';
import { stateOf, whenWords, whoseWords } from './curs-words.ts';

/** Lines of a table; more are counted, and found with the filters. */
const longest = 50;

export interface ItemLinesProps {
  readonly locale: Locale;
  readonly id: string;
  readonly caption: string;
  readonly lines: readonly ItemLine[];
  readonly participations: readonly Participation[];
  readonly now: Instant;
  /** Names of the activities; absent where the title above says what all of them are. */
  readonly activities?: readonly Activity[];
}

/** Each leads to its own page. */
export function ItemLines({ locale, id, caption, lines, participations, now, activities }: ItemLinesProps) {
  const { columns, states } = cursText;
  const rest = lines.length - longest;
  const table: readonly Column<ItemLine>[] = [
    { head: columns.when[locale], cell: ({ is }) => whenWords(is, locale) },
    {
      head: columns[activities ? 'what' : 'who'][locale],
      rowHead: true,
      cell: (line) => {
        const whose = whoseWords(line, participations, locale);
        const name = line.title || activities?.find((each) => each.id === line.activity)?.title[locale];
        return activities ? (
          <RowLink href={paths.item(line.id)} text={name ?? line.activity} sub={whose} />
        ) : (
          <RowLink href={paths.item(line.id)} text={whose} sub={line.title} />
        );
      },
    },
    {
      head: columns.state[locale],
      cell: (line) => {
        const [kind, name] = stateOf(line, now);
        return <Status kind={kind}>{states[name][locale]}</Status>;
      },
    },
  ];
  return (
    <>
      <DataTable id={id} caption={caption} captionHidden list even rows={lines.slice(0, longest)} columns={table} />
      {rest > 0 ? <p class="soft">{fill(planText.more, locale, { n: showNumber(rest, locale) })}</p> : null}
    </>
  );
}

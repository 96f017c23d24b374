/** The rows of the queue: whose, where it stands, what comes next, and what calls for somebody. */
import { isLate, waitsFor } from '#functions/rules/queue.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { localDay, shortDay } from '#schemas/values/dates.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { Queue } from '../../use-cases/cases/queue.ts';
import { paths } from '../paths.ts';
import { type QueueQuery, queueLink } from '../queue-query.ts';
import { queueText } from '../text/staff.ts';
import { type Column, DataTable, RowLink } from '../ui/data-table.tsx';
import { Status } from '../ui/status.tsx';

const dayMs = 86_400_000;

/** "avui", "3 dies": whole days of the calendar between two instants. */
export function daysBetween(from: string, to: string, locale: Locale): string {
  const days = daysApart(from, to);
  if (days === 0) return queueText.today[locale];
  return days === 1 ? queueText.oneDay[locale] : fill(queueText.days, locale, { n: String(days) });
}

/** Days of the calendar from one instant to a later one. */
export function daysApart(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(localDay(to)) - Date.parse(localDay(from))) / dayMs));
}

/** The deadline of a case as a state. */
export function DeadlineStatus({
  queue,
  head,
  locale,
}: {
  readonly queue: Pick<Queue, 'form' | 'now'>;
  readonly head: CaseHead;
  readonly locale: Locale;
}) {
  if (head.deadline === null) return <span class="soft">{queueText.noDeadline[locale]}</span>;
  if (isLate(queue.form.workflow, head, queue.now)) {
    const days = daysBetween(head.deadline, queue.now, locale);
    return <Status kind="late">{fill(queueText.lateBy, locale, { days })}</Status>;
  }
  const soon = daysApart(queue.now, head.deadline) <= 3;
  return <Status kind={soon ? 'soon' : 'half'}>{shortDay(localDay(head.deadline))}</Status>;
}

interface TableProps {
  readonly locale: Locale;
  readonly queue: Queue;
  readonly query: QueueQuery;
  /** Only whose it is, where it stands, when it is due and what comes next. */
  readonly short?: boolean;
}

/** What both read, then what only the coordination does. */
export function QueueTable(props: TableProps) {
  const { locale, queue, short } = props;
  const [name, state, age, deadline, warnings] = commonColumns(props);
  const [next, assignee] = queue.scored ? [scoredColumn(queue.scored, locale)] : staffColumns(props);
  const columns = short ? [name, state, deadline, next] : [name, state, age, deadline, warnings, next, assignee];
  return (
    <DataTable
      id={`casos-${queue.form.slug}`}
      caption={queueText.title[locale]}
      captionHidden
      list
      rows={queue.heads}
      columns={columns.filter((column) => column !== undefined)}
    />
  );
}

/** Code, town and reference; a reference stays on one line. */
function Sub({ head: { code, municipality, reference } }: { readonly head: CaseHead }) {
  const place = [code, municipality].filter(Boolean).join(' · ');
  return (
    <>
      {place}
      {place && reference ? ' · ' : null}
      {reference ? <span class="whole">{reference}</span> : null}
    </>
  );
}

function sortBy({ query }: TableProps, ordre: string): Column<CaseHead>['sort'] {
  const now = query.ordre === ordre;
  return { href: paths.queue(queueLink(query, { ordre: now ? '' : ordre })), now: now ? 'ascending' : undefined };
}

function commonColumns(props: TableProps): readonly Column<CaseHead>[] {
  const { locale, queue } = props;
  const { workflow, subject } = queue.form;
  const { columns, untitled } = queueText;
  return [
    {
      head: columns[subject === 'centre' ? 'name' : 'who'][locale],
      rowHead: true,
      sort: sortBy(props, 'nom'),
      cell: (head) => (
        <RowLink href={paths.staffCase(head.id)} text={head.name || head.reference || untitled[locale]} sub={<Sub head={head} />} />
      ),
    },
    {
      head: columns.state[locale],
      cell: ({ state }) => <Status kind={stateOf(workflow, state).shape}>{stateOf(workflow, state).staff[locale]}</Status>,
    },
    { head: columns.age[locale], sort: sortBy(props, 'antiguitat'), cell: ({ since }) => daysBetween(since, queue.now, locale) },
    {
      head: columns.deadline[locale],
      sort: sortBy(props, 'termini'),
      hot: (head) => isLate(workflow, head, queue.now),
      cell: (head) => <DeadlineStatus queue={queue} head={head} locale={locale} />,
    },
    {
      head: columns.warnings[locale],
      numeric: true,
      cell: ({ warnings }) => (warnings.length > 0 ? warnings.length : <span class="soft">–</span>),
    },
  ];
}

function scoredColumn(scored: ReadonlySet<string>, locale: Locale): Column<CaseHead> {
  return {
    head: queueText.columns.next[locale],
    cell: ({ id }) =>
      scored.has(id) ? <Status kind="done">{queueText.scored[locale]}</Status> : <Status kind="wait">{queueText.toScore[locale]}</Status>,
  };
}

function staffColumns({ locale, queue }: TableProps): readonly Column<CaseHead>[] {
  const { columns, nobody, unread } = queueText;
  return [
    {
      head: columns.next[locale],
      cell: (head) => (
        <>
          {waitsFor(queue.form.workflow, head, queue.now)[locale].replace(/…$/u, '')}
          {head.unread ? (
            <small>
              <strong>{unread[locale]}</strong>
            </small>
          ) : null}
        </>
      ),
    },
    {
      head: columns.assignee[locale],
      cell: ({ assignee }) => (assignee && queue.names[assignee]) || <span class="soft">{nobody[locale]}</span>,
    },
  ];
}

/** The board of today: what waits for the reader, the curs, the call, and what runs by itself. */
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { schoolYearOf, showSchoolYear } from '#schemas/values/school-year.ts';
import type { CallLine } from '../../use-cases/calls/call-list.ts';
import type { Board } from '../../use-cases/cases/board.ts';
import type { Queue } from '../../use-cases/cases/queue.ts';
import { paths } from '../paths.ts';
import { type QueueQuery, queueLink } from '../queue-query.ts';
import { cursText } from '../text/curs.ts';
import { gridText } from '../text/grid.ts';
import { mailTexts } from '../text/mail-texts.ts';
import { boardText } from '../text/staff.ts';
import { Columns } from '../ui/columns.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Totals } from '../ui/totals.tsx';
import { queueTotals } from './queue.tsx';
import { daysApart, daysBetween, QueueTable } from './queue-table.tsx';

interface Props {
  readonly locale: Locale;
  readonly board: Board;
}

/** Queues at the left; curs, call and jobs aside, for who coordinates. */
export function BoardBody({ locale, board }: Props) {
  const queues = board.queues.filter(({ total }) => total > 0);
  // What schools hand in every curs and nobody waits for: the board of the curs tells of it.
  const told = board.queues.filter(({ total, form }) => total > 0 || form.opens !== 'calendar');
  const main = (
    <>
      <PageHead title={boardText.title[locale]} />
      {told.map((queue) => (
        <Waiting locale={locale} queue={queue} alone={told.length === 1} />
      ))}
      {queues.length === 0 ? <EmptyState title={boardText.none[locale]}>{boardText.noneHow[locale]}</EmptyState> : null}
    </>
  );
  if (!board.coordinates) return <div class="flow">{main}</div>;
  return (
    <Columns still asideLabel={boardText.call[locale]} aside={<Aside locale={locale} board={board} />}>
      {main}
    </Columns>
  );
}

const queryOf = (queue: Queue): QueueQuery => ({ q: '', formulari: queue.form.slug, curs: '', estat: '', de: '', mostra: '', ordre: '' });

function Waiting({ locale, queue, alone }: { readonly locale: Locale; readonly queue: Queue; readonly alone: boolean }) {
  const query = queryOf(queue);
  return (
    <section class="flow" aria-label={queue.form.name[locale]}>
      {alone ? null : <h2>{queue.form.name[locale]}</h2>}
      {queue.scored ? null : <Totals items={queueTotals({ locale, queue, query })} />}
      {queue.total > 0 ? <QueueTable locale={locale} queue={queue} query={query} short /> : null}
      <p>
        <SafeLink class="act" href={paths.queue(queueLink(query))}>
          {boardText.all[locale]}
        </SafeLink>
      </p>
    </section>
  );
}

function Aside({ locale, board }: Props) {
  const { call, noCall, openCall, jobs, jobsOne, jobsMany, noJobs } = boardText;
  return (
    <>
      <CursLinks locale={locale} board={board} />
      <h2>{call[locale]}</h2>
      {board.calls.map((line) => (
        <CallState locale={locale} line={line} now={board.now} />
      ))}
      {board.calls.length === 0 ? (
        <p>
          {noCall[locale]} <SafeLink href={paths.newCall()}>{openCall[locale]}</SafeLink>
        </p>
      ) : null}
      <h2>{jobs[locale]}</h2>
      <p>
        {board.jobs === 0 ? (
          noJobs[locale]
        ) : (
          <SafeLink href={paths.jobs()}>{fill(board.jobs === 1 ? jobsOne : jobsMany, locale, { n: String(board.jobs) })}</SafeLink>
        )}
      </p>
      <h2>{mailTexts.short[locale]}</h2>
      <p>
        <SafeLink href={paths.texts()}>{mailTexts.title[locale]}</SafeLink>
      </p>
    </>
  );
}

/** The way to the curs of today, where its calendar is loaded. */
function CursLinks({ locale, board }: Props) {
  const curs = schoolYearOf(board.now);
  if (!cursCalendar(curs)) return null;
  const words = { curs: showSchoolYear(curs) };
  return (
    <>
      <h2>{fill(cursText.title, locale, words)}</h2>
      <p>
        <SafeLink href={paths.cursBoard(curs)}>{fill(gridText.title, locale, words)}</SafeLink>
      </p>
      <p>
        <SafeLink href={paths.curs(curs)}>{fill(gridText.calendar, locale, words)}</SafeLink>
      </p>
    </>
  );
}

function CallState({ locale, line, now }: { readonly locale: Locale; readonly line: CallLine; readonly now: string }) {
  const { call, state, sent, drafts } = line;
  const when = instantInWords(state === 'soon' ? call.opensAt : call.closesAt, locale);
  const { opens, closesIn, closesToday } = boardText;
  const last = daysApart(now, call.closesAt) === 0;
  const words = state === 'soon' ? opens : last ? closesToday : closesIn;
  return (
    <div>
      <p>
        <SafeLink href={paths.call(call.id)}>{call.name[locale]}</SafeLink>
      </p>
      <p>{fill(words, locale, { when, days: daysBetween(now, call.closesAt, locale) })}</p>
      <Totals
        items={[
          { figure: sent, text: (sent === 1 ? boardText.sentOne : boardText.sent)[locale] },
          { figure: drafts, text: (drafts === 1 ? boardText.draftsOne : boardText.drafts)[locale] },
        ]}
      />
    </div>
  );
}

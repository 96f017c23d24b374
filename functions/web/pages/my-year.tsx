/** The year of a reader: what waits for them with the way to do it, what comes, and what is behind, folded. */
import { cellInWords } from '#functions/rules/calendar/cell-words.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { rolesInWords } from '#schemas/programme/role-words.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { spanInWords } from '#schemas/values/spans.ts';
import type { MyLine } from '../../use-cases/calendar/my-year.ts';
import { paths } from '../paths.ts';
import { myYearText } from '../text/my-year.ts';
import { ButtonLink } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Fold } from '../ui/fold.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import { shapeOf } from './grid-cells.ts';

interface Props {
  readonly locale: Locale;
  readonly lines: readonly MyLine[];
  /** The reader is a person, who answers invitations here; a mailbox does so from its mail. */
  readonly answers: boolean;
}

/** Three parts; the last one folded. */
export function MyYearBody({ locale, lines, answers }: Props) {
  const of = (group: MyLine['group']) => lines.filter((line) => line.group === group);
  const [now, coming, past] = [of('now'), of('coming'), of('past').toReversed()];
  const table = (id: MyLine['group'], rows: readonly MyLine[], title: string) => (
    <MyLines id={id} caption={title} locale={locale} lines={rows} answers={answers} />
  );
  const { groups } = myYearText;
  return (
    <div class="flow">
      <PageHead title={myYearText.title[locale]} over={<SafeLink href={paths.mine()}>{myYearText.over[locale]}</SafeLink>} />
      {lines.length === 0 ? (
        <EmptyState title={myYearText.none[locale]}>{myYearText.noneHow[locale]}</EmptyState>
      ) : (
        <>
          {now.length > 0 ? table('now', now, groups.now[locale]) : <p class="lead">{myYearText.calm[locale]}</p>}
          {coming.length > 0 ? table('coming', coming, groups.coming[locale]) : null}
          {past.length > 0 ? (
            <Fold title={fill(groups.past, locale, { n: showNumber(past.length, locale) })}>
              {table('past', past, fill(groups.past, locale, { n: showNumber(past.length, locale) }))}
            </Fold>
          ) : null}
          {answers ? (
            <p>
              <SafeLink class="act" href={paths.myFeed()}>
                {myYearText.feed[locale]}
              </SafeLink>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

/** What comes first, for the page of all tasks; nothing where nothing comes. */
export function MyYearSummary({ locale, lines, answers }: Props) {
  const ahead = [...lines.filter(({ group }) => group === 'now'), ...lines.filter(({ group }) => group === 'coming')].slice(0, 3);
  if (lines.length === 0) return null;
  return (
    <div class="flow">
      {ahead.length > 0 ? (
        <MyLines id="ara" caption={myYearText.groups.now[locale]} locale={locale} lines={ahead} answers={answers} />
      ) : (
        <p>{myYearText.calm[locale]}</p>
      )}
      <p>
        <SafeLink class="act" href={paths.myYear()}>
          {myYearText.all[locale]}
        </SafeLink>
      </p>
    </div>
  );
}

interface LinesProps extends Props {
  readonly id: string;
  readonly caption: string;
}

function MyLines({ id, caption, locale, lines, answers }: LinesProps) {
  const several = new Set(lines.map(({ item }) => item.centre).filter((centre) => centre !== null)).size > 1;
  return (
    <DataTable
      id={id}
      caption={caption}
      slim
      rows={lines}
      columns={[
        {
          ...{ head: myYearText.what[locale], rowHead: true },
          cell: (line) => (
            <>
              {line.item.title || line.activity.title[locale]}
              <span class="src">{aboutOf(line, several, locale)}</span>
              {hasNoForm(line) ? <span class="src">{line.activity.expects[locale]}</span> : null}
            </>
          ),
        },
        { head: myYearText.state[locale], cell: (line) => <State line={line} locale={locale} answers={answers} /> },
      ]}
    />
  );
}

/** What must come of it is said where no form says so. */
const hasNoForm = ({ item, group }: MyLine): boolean => item.kind === 'deadline' && item.case === null && group !== 'past';

function aboutOf({ item, activity, subject, own }: MyLine, several: boolean, locale: Locale): string {
  const { start, end, due } = item.is;
  const when = start
    ? spanInWords(start, end, locale)
    : due
      ? fill(myYearText.until, locale, { to: weekdayInWords(localDay(due), locale) })
      : myYearText.undated[locale];
  const whom = item.kind === 'session' && !own ? fill(myYearText.for, locale, { roles: rolesInWords(activity.audience, locale) }) : '';
  return [when, several ? subject : '', item.place, whom].filter((part) => part !== '').join(' · ');
}

function State({ line, locale, answers }: { readonly line: MyLine; readonly locale: Locale; readonly answers: boolean }) {
  const [kind, words] = stateOf(line, locale);
  return (
    <>
      <Status kind={kind}>{words}</Status>
      <Way line={line} locale={locale} answers={answers} />
    </>
  );
}

function stateOf({ cell, item, own, answer }: MyLine, locale: Locale): readonly [StatusKind, string] {
  if (cell.kind === 'review') return ['half', myYearText.sent[locale]];
  if (cell.kind === 'past') return ['none', myYearText.held[locale]];
  if (item.kind === 'session' && own && cell.kind === 'dated') {
    const shapes = { yes: 'done', no: 'na', replaced: 'done', none: 'soon' } as const;
    return [shapes[answer ?? 'none'], myYearText.said[answer ?? 'none'][locale]];
  }
  return [shapeOf(cell), cellInWords(cell, locale)];
}

/** One way a line: to the form, or to the invitation. */
function Way({ line, locale, answers }: { readonly line: MyLine; readonly locale: Locale; readonly answers: boolean }) {
  const { item, own, case: handed, group, activity } = line;
  const title = item.title || activity.title[locale];
  if (handed !== null) {
    const words = myYearText[group === 'now' ? 'fill' : 'open'][locale];
    return <Link main={group === 'now'} href={paths.caseHome(handed)} about={title} text={words} />;
  }
  if (item.kind !== 'session' || !own || !answers) return null;
  const words = myYearText[group === 'now' ? 'answer' : 'look'][locale];
  return <Link main={group === 'now'} href={paths.myItem(item.id)} about={title} text={words} />;
}

function Link({ main, text, ...to }: { readonly main: boolean; readonly href: string; readonly about: string; readonly text: string }) {
  return (
    <p>
      {main ? (
        <ButtonLink kind="alt" {...to}>
          {text}
        </ButtonLink>
      ) : (
        <SafeLink class="act" {...to}>
          {text}
        </SafeLink>
      )}
    </p>
  );
}

/** What will go out in the next days: figures, a bar a day, and each day with its mails, folded where many get the same. */
import { weekdayOf } from '#functions/rules/calendar/open-days.ts';
import { mailsOf, type ToldDay, type ToldGroup } from '#functions/rules/mail/told.ts';
import { addDays } from '#functions/rules/working-days.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { capital, fill, type Locale, type Text } from '#schemas/text.ts';
import { clock, dayInShort, dayOfYearInWords, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import type { Forecast } from '../../use-cases/forecast/see-forecast.ts';
import { type ForecastQuery, forecastLink } from '../forecast-query.ts';
import { paths } from '../paths.ts';
import { forecastText, outlookText } from '../text/told.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { DayBars } from '../ui/day-bars.tsx';
import { Day, type DayEntry } from '../ui/day-list.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Totals } from '../ui/totals.tsx';
import { ForecastFilters, forecastTotals } from './forecast-filters.tsx';
import { ForecastReaders } from './forecast-readers.tsx';
import { deadlineOf, mailWords, outlookShapes, whyWords } from './told-words.ts';

export interface ForecastProps {
  readonly locale: Locale;
  readonly forecast: Forecast;
  readonly query: ForecastQuery;
}

/** The page. */
export function ForecastBody(props: ForecastProps) {
  const { locale, forecast } = props;
  const { now, last, total, days } = forecast;
  const range = { from: weekdayInWords(localDay(now), locale), to: weekdayInWords(last, locale), at: clock(now) };
  return (
    <div class="flow">
      <PageHead title={forecastText.title[locale]} sub={capital(fill(forecastText.sub, locale, range))}>
        {total > 0 ? <Totals items={forecastTotals(props)} /> : null}
      </PageHead>
      <Lead {...props} />
      {total === 0 ? <Nothing locale={locale} /> : <Some {...props} />}
      {days.map((day) => (
        <OneDay locale={locale} day={day} />
      ))}
      {days.length > 0 ? <Exports {...props} /> : null}
    </div>
  );
}

function Lead({ locale, forecast: { periods, now } }: ForecastProps) {
  const year = now.slice(0, 4);
  const day = (date: string) => dayOfYearInWords(`${year}-${date}`, locale).replace(/^\S+ /u, '');
  const quiet = periods.map(({ from, to }) => fill(forecastText.period, locale, { from: day(from), to: day(to) }));
  return (
    <p>
      {[forecastText.lead[locale], ...quiet].join(' ')} <SafeLink href={paths.ledger()}>{forecastText.ledger[locale]}</SafeLink>
    </p>
  );
}

function Nothing({ locale }: Pick<ForecastProps, 'locale'>) {
  return (
    <EmptyState title={forecastText.empty[locale]} action={<ButtonLink href={paths.cursos()}>{forecastText.toCurs[locale]}</ButtonLink>}>
      {forecastText.emptyHow[locale]}
    </EmptyState>
  );
}

function Some(props: ForecastProps) {
  const { locale, forecast } = props;
  const bars = forecast.chart.map(({ day, mails, quiet }, at) => ({ value: mails, off: quiet, label: labelOf(day, at, locale) }));
  return (
    <>
      <DayBars label={forecastText.chart[locale]} caption={forecastText.chartHow[locale]} days={bars} />
      <ForecastFilters {...props} />
      {forecast.lines.length === 0 ? <EmptyState title={forecastText.none[locale]}>{forecastText.noneHow[locale]}</EmptyState> : null}
    </>
  );
}

/** The first day, and every Monday. */
function labelOf(day: string, at: number, locale: Locale): string | undefined {
  return at === 0 || (weekdayOf(day) === 1 && at > 2) ? dayInShort(day, locale) : undefined;
}

function OneDay({ locale, day: { day, mails, groups } }: { readonly locale: Locale; readonly day: ToldDay }) {
  const [weekday = '', ...date] = dayOfYearInWords(day, locale).split(' ');
  const month = date
    .slice(1)
    .join(' ')
    .replace(/^de |^d’/u, '');
  const entries = groups.map((group) => entryOf(group, day, locale));
  return (
    <Day
      id={`d${day}`}
      figure={String(Number(day.slice(8)))}
      weekday={capital(weekday)}
      sub={fill(forecastText.day, locale, { month, mails: count(mails, locale) })}
      entries={entries}
    />
  );
}

function count(mails: number, locale: Locale): string {
  if (mails === 0) return forecastText.noMail[locale];
  return mails === 1 ? forecastText.oneMail[locale] : fill(forecastText.mails, locale, { n: showNumber(mails, locale) });
}

function entryOf(group: ToldGroup, day: string, locale: Locale): DayEntry {
  const { first, outlook, lines } = group;
  const about = `${first.title[locale]}, ${dayOfYearInWords(day, locale)}`;
  const items = new Set(lines.map((line) => line.about.id));
  return {
    hour: clock(first.at),
    title: first.title[locale],
    state: { kind: outlookShapes[outlook], text: outlookText[outlook][locale] },
    children: (
      <>
        <p>{`${capital(mailWords(first, locale))}${outlook === 'skipped' ? '' : ` · ${count(mailsOf(lines), locale)}`}`}</p>
        <ForecastReaders locale={locale} lines={lines} />
        <p class="src">
          <b>{forecastText.why[locale]}</b> {reasonOf(group, locale)}
        </p>
      </>
    ),
    actions: (
      <>
        <SafeLink class="act" href={paths.text(first.message)} about={about}>
          {forecastText.read[locale]}
        </SafeLink>
        {items.size === 1 ? <See first={first} about={about} locale={locale} /> : null}
      </>
    ),
  };
}

function See({ first, about, locale }: { readonly first: ToldGroup['first']; readonly about: string; readonly locale: Locale }) {
  const { kind, id } = first.about;
  if (kind === 'none') return null;
  return (
    <SafeLink class="act" href={kind === 'item' ? paths.item(id) : paths.staffCase(id)} about={about}>
      {forecastText.see[locale]}
    </SafeLink>
  );
}

/** What the days count from, and what moved or stopped it. */
function reasonOf({ first, outlook }: ToldGroup, locale: Locale): string {
  const { date, why, step, about } = first;
  const counted = about.kind === 'none' ? [forecastText.digest[locale]] : countedOf(first, locale);
  if (outlook === 'skipped') return [...counted, fill(forecastText.skipped, locale, { why: whyWords(why, locale) })].join(' ');
  const nominal = date === null ? '' : addDays(localDay(date), Number(step) || 0);
  const moved: Text | undefined = outlook === 'planned' ? undefined : forecastText.moved[outlook];
  return [...counted, ...(moved ? [fill(moved, locale, { day: nominal && dayOfYearInWords(nominal, locale) })] : [])].join(' ');
}

function countedOf({ date, step }: ToldGroup['first'], locale: Locale): readonly string[] {
  if (date !== null) return [fill(forecastText.counted, locale, { date: weekdayInWords(localDay(date), locale) })];
  const deadline = deadlineOf(step);
  return deadline === null ? [] : [fill(forecastText.deadline, locale, { date: weekdayInWords(deadline, locale) })];
}

function Exports({ locale, query }: ForecastProps) {
  return (
    <form method="post" action={paths.exportForecast()} class="row" aria-label={forecastText.export[locale]}>
      {Object.entries(forecastLink(query)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind="alt" name="format" value="xlsx">
        {forecastText.xlsx[locale]}
      </Button>
      <Button kind="link" name="format" value="csv">
        {forecastText.csv[locale]}
      </Button>
    </form>
  );
}

/** What the forecast is narrowed by, and its figures, each of which narrows it. */
import type { Locale } from '#schemas/text.ts';
import type { Forecast } from '../../use-cases/forecast/see-forecast.ts';
import { type ForecastQuery, forecastLink, forecastStates } from '../forecast-query.ts';
import { paths } from '../paths.ts';
import { forecastText, outlookText } from '../text/told.ts';
import { Filters } from '../ui/filters.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { Total } from '../ui/totals.tsx';
import { outlookShapes } from './told-words.ts';

interface Props {
  readonly locale: Locale;
  readonly forecast: Forecast;
  readonly query: ForecastQuery;
}

/** One line. */
export function ForecastFilters({ locale, forecast, query }: Props) {
  const words = forecastText.filters;
  const option = (value: string, label: string) => ({ value, label });
  const [all, allOf] = [option('', words.all[locale]), option('', words.allOf[locale])];
  const states = Object.entries(forecastStates).map(([value, outlook]) => option(value, outlookText[outlook][locale]));
  return (
    <Filters
      locale={locale}
      action={paths.forecast()}
      label={words.label[locale]}
      filters={[
        { name: 'persona', label: words.person[locale], value: query.persona },
        {
          ...{ name: 'centre', label: words.centre[locale], value: query.centre },
          options: [all, ...forecast.centres.map(({ id, name }) => option(id, name))],
        },
        {
          ...{ name: 'activitat', label: words.activity[locale], value: query.activitat },
          options: [allOf, ...forecast.activities.map(({ id, title }) => option(id, title[locale]))],
        },
        {
          ...{ name: 'correu', label: words.message[locale], value: query.correu },
          options: [all, ...forecast.messages.map((message) => option(message, message))],
        },
        { name: 'estat', label: words.outlook[locale], value: query.estat, options: [all, ...states] },
      ]}
    >
      {Object.values(query).some((value) => value !== '') ? (
        <SafeLink class="act" href={paths.forecast()}>
          {words.clear[locale]}
        </SafeLink>
      ) : null}
    </Filters>
  );
}

/** Each figure narrows the forecast to what it counts; pressed again it shows all. */
export function forecastTotals({ locale, forecast: { figures }, query }: Props): readonly Total[] {
  const words = (name: keyof typeof forecastText.totals) => ({
    figure: figures[name],
    text: forecastText[figures[name] === 1 ? 'one' : 'totals'][name][locale],
  });
  const narrowing = Object.entries(forecastStates).map(([estat, outlook]) => {
    const current = query.estat === estat;
    return {
      kind: outlookShapes[outlook],
      ...words(outlook),
      href: paths.forecast(forecastLink(query, { estat: current ? '' : estat })),
      current,
    };
  });
  return [{ kind: 'none', ...words('mails') }, ...narrowing.filter(({ figure, current }) => figure > 0 || current)];
}

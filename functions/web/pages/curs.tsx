/** The calendar of a curs: by month, what is of the programme line by line, what is of many schools folded by activity. */
import { showNumber } from '#schemas/form/numbers.ts';
import { capital, fill, type Locale } from '#schemas/text.ts';
import { monthInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { CursFilters, CursSeen } from '../../use-cases/calendar/see-curs.ts';
import { paths } from '../paths.ts';
import { cursText } from '../text/curs.ts';
import { mailTexts } from '../text/mail-texts.ts';
import { rehearsalText } from '../text/rehearsal.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { Fold } from '../ui/fold.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { ItemLines } from './item-lines.tsx';

export interface CursProps {
  readonly locale: Locale;
  readonly seen: CursSeen;
  readonly filters: CursFilters;
}

/** Neighbours above, then what can be done, then the months. */
export function CursBody({ locale, seen, filters }: CursProps) {
  const { curs, total } = seen;
  const plan = <ButtonLink href={paths.cursPlan(curs)}>{cursText.plan[locale]}</ButtonLink>;
  return (
    <div class="flow">
      <PageHead
        title={fill(cursText.title, locale, { curs: showSchoolYear(curs) })}
        over={<Neighbours locale={locale} seen={seen} />}
        sub={subOf(seen, locale)}
      >
        {total > 0 ? plan : null}
      </PageHead>
      {total === 0 ? (
        <EmptyState title={cursText.none[locale]} action={plan}>
          {cursText.noneHow[locale]}
        </EmptyState>
      ) : (
        <>
          <CursFilter locale={locale} seen={seen} filters={filters} />
          <Doings locale={locale} seen={seen} />
          {seen.months.map((each) => (
            <Month locale={locale} seen={seen} month={each} />
          ))}
        </>
      )}
    </div>
  );
}

/** How many are shown, and where else one goes from here. */
function Doings({ locale, seen: { curs, total, shown } }: Pick<CursProps, 'locale' | 'seen'>) {
  const links = [
    [paths.cursBoard(curs), cursText.board],
    [paths.participations(), cursText.takingPart],
    [paths.forecast(), cursText.forecast],
    [paths.newSession(curs), cursText.newSession],
    [paths.texts(), mailTexts.title],
    [paths.rehearsal(), rehearsalText.title],
    [paths.cursClose(curs), cursText.close],
  ] as const;
  const found = fill(cursText.found, locale, { shown: showNumber(shown, locale), total: showNumber(total, locale) });
  return (
    <p class="row">
      <span role="status">{shown === 0 ? cursText.nothingFound[locale] : found}</span>
      {links.map(([href, text]) => (
        <SafeLink class="act" href={href}>
          {text[locale]}
        </SafeLink>
      ))}
    </p>
  );
}

function subOf({ curs, participations, provisional }: CursSeen, locale: Locale): string {
  const active = participations.filter(({ phases }) => phases[curs] !== undefined).length;
  const centres = fill(active === 1 ? cursText.oneCentre : cursText.centres, locale, { n: showNumber(active, locale) });
  return [centres, ...(provisional ? [cursText.provisional[locale]] : [])].join(' · ');
}

function Neighbours({ locale, seen: { previous, next } }: Pick<CursProps, 'locale' | 'seen'>) {
  const links = [previous, next].flatMap((curs) => (curs === null ? [] : [curs]));
  return (
    <>
      {links.map((curs, at) => (
        <>
          {at > 0 ? ' · ' : null}
          <SafeLink href={paths.curs(curs)}>{fill(cursText.previous, locale, { curs: showSchoolYear(curs) })}</SafeLink>
        </>
      ))}
    </>
  );
}

function CursFilter({ locale, seen: { curs, activities, participations }, filters }: CursProps) {
  const words = cursText.filters;
  const all = { value: '', label: words.all[locale] };
  return (
    <Filters
      locale={locale}
      action={paths.curs(curs)}
      label={words.label[locale]}
      filters={[
        {
          ...{ name: 'que', label: words.kind[locale], value: filters.kind },
          options: [all, ...(['session', 'deadline'] as const).map((kind) => ({ value: kind, label: words[kind][locale] }))],
        },
        {
          ...{ name: 'activitat', label: words.activity[locale], value: filters.activity },
          options: [all, ...activities.map(({ id, title }) => ({ value: id, label: `${id} ${title[locale]}` }))],
        },
        {
          ...{ name: 'centre', label: words.centre[locale], value: filters.centre },
          options: [all, ...participations.map(({ centre, name }) => ({ value: centre, label: name }))],
        },
      ]}
    >
      {filters.kind + filters.activity + filters.centre === '' ? null : (
        <SafeLink class="act" href={paths.curs(curs)}>
          {words.clear[locale]}
        </SafeLink>
      )}
    </Filters>
  );
}

interface MonthProps {
  readonly locale: Locale;
  readonly seen: CursSeen;
  readonly month: CursSeen['months'][number];
}

function Month({ locale, seen, month: { month, groups } }: MonthProps) {
  const title = month === '' ? cursText.undated[locale] : monthInWords(month, locale);
  const alone = groups.filter(({ lines }) => lines.length === 1).flatMap(({ lines }) => lines);
  const folded = groups.filter(({ lines }) => lines.length > 1);
  const caption = (what: string) => fill(cursText.inMonth, locale, { what, month: title });
  const { participations, now, activities } = seen;
  const common = { locale, participations, now };
  return (
    <section class="flow" aria-labelledby={`mes-${month}`}>
      <h2 id={`mes-${month}`}>{capital(title)}</h2>
      {alone.length > 0 ? (
        <ItemLines {...common} id={`l-${month}`} caption={caption(cursText.items[locale])} lines={alone} activities={activities} />
      ) : null}
      {folded.map(({ activity, lines }) => {
        const name = activity.title[locale];
        return (
          <Fold title={fill(cursText.folded, locale, { activity: name, n: showNumber(lines.length, locale) })}>
            <ItemLines {...common} id={`l-${month}-${activity.id}`} caption={caption(name)} lines={lines} />
          </Fold>
        );
      })}
    </section>
  );
}

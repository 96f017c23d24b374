/** The queue: totals, filters, the cases page by page, and a way to take them along. */
import type { Form } from '#schemas/form/form.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { Queue } from '../../use-cases/cases/queue.ts';
import { paths } from '../paths.ts';
import { everyCurs, type QueueQuery, queueLink, shows } from '../queue-query.ts';
import { queueText } from '../text/staff.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { type Filter, Filters } from '../ui/filters.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { type Total, Totals } from '../ui/totals.tsx';
import { QueueTable } from './queue-table.tsx';

export interface QueueProps {
  readonly locale: Locale;
  readonly queue: Queue;
  readonly query: QueueQuery;
  readonly forms: readonly Form[];
}

/** One table; the committee has no totals and takes nothing along. */
export function QueueBody(props: QueueProps) {
  const { locale, queue, query } = props;
  const staff = queue.scored === null;
  return (
    <div class="flow">
      <PageHead
        title={queueText[staff ? 'title' : 'committeeTitle'][locale]}
        sub={props.forms.length > 1 ? undefined : queue.form.name[locale]}
      >
        {staff ? <Totals items={queueTotals({ locale, queue, query })} /> : null}
      </PageHead>
      <Filters
        locale={locale}
        action={paths.queue()}
        label={queueText.label[locale]}
        filters={filtersOf(props, staff)}
        keep={query.ordre ? { ordre: query.ordre } : {}}
      >
        {isNarrowed(query) ? (
          <SafeLink class="act" href={paths.queue(cleared(query))}>
            {queueText.clear[locale]}
          </SafeLink>
        ) : null}
      </Filters>
      {queue.total > 0 ? <Found {...props} /> : <NothingFound {...props} />}
      {staff && queue.total > 0 ? <Exports locale={locale} query={query} /> : null}
      {staff && isRegistered(queue.form) ? <Register locale={locale} curs={queue.curs ?? queue.cursos[0]} /> : null}
    </div>
  );
}

function Found({ locale, queue, query }: QueueProps) {
  const { page, pages, total, heads } = queue;
  const to = (pagina: number) => paths.queue(queueLink(query, { pagina }));
  const first = page === pages ? total - heads.length + 1 : (page - 1) * heads.length + 1;
  return (
    <>
      <QueueTable locale={locale} queue={queue} query={query} />
      <Pagination
        locale={locale}
        previous={page > 1 ? to(page - 1) : undefined}
        next={page < pages ? to(page + 1) : undefined}
        range={{ from: first, to: first + heads.length - 1, total }}
      />
    </>
  );
}

function NothingFound({ locale, queue, query }: QueueProps) {
  const { none, noneFound, noneSent, noneToScore } = queueText;
  const why = isNarrowed(query) ? noneFound : queue.scored ? noneToScore : noneSent;
  return <EmptyState title={none[locale]}>{why[locale]}</EmptyState>;
}

/** Each figure narrows the queue to what it counts; pressed again it shows all. */
export function queueTotals({ locale, queue, query }: Pick<QueueProps, 'locale' | 'queue' | 'query'>): readonly Total[] {
  const { late } = queue.figures;
  const said = (name: keyof typeof queueText.totals) => ({
    figure: queue.figures[name],
    text: queueText[queue.figures[name] === 1 ? 'one' : 'totals'][name][locale],
  });
  const link = (change: Partial<QueueQuery>, current: boolean) => {
    const off = Object.fromEntries(Object.keys(change).map((name) => [name, '']));
    return { href: paths.queue(queueLink(query, current ? off : change)), current };
  };
  const show = (mostra: string) => link({ mostra }, query.mostra === mostra);
  return [
    { kind: 'wait', ...said('waiting'), ...show('esperen') },
    { ...said('unread'), ...show('no-llegits') },
    { ...said('mine'), ...link({ de: 'meus' }, query.de === 'meus') },
    { kind: late > 0 ? 'late' : 'done', ...said('late'), ...show('tard') },
  ];
}

type Options = NonNullable<Filter['options']>;

const select = (query: QueueQuery, name: keyof QueueQuery, label: string, options: Options): Filter => ({
  ...{ name, label, value: query[name], options },
});

/** A choice of one is none: form and curs are asked where there are several. */
function filtersOf({ locale, queue, query, forms }: QueueProps, staff: boolean): readonly Filter[] {
  const named = forms.map(({ slug, name }) => ({ value: slug, label: name[locale] }));
  const years = queue.cursos.map((value) => ({ value, label: showSchoolYear(value) }));
  const all = { value: everyCurs, label: queueText.all[locale] };
  return [
    { name: 'q', label: queueText.search[locale], value: query.q },
    ...(named.length > 1 ? [select(query, 'formulari', queueText.form[locale], named)] : []),
    ...(years.length > 1 ? [select({ ...query, curs: queue.curs ?? everyCurs }, 'curs', queueText.curs[locale], [...years, all])] : []),
    ...(staff ? staffFilters({ locale, queue, query }) : []),
  ];
}

function staffFilters({ locale, queue, query }: Omit<QueueProps, 'forms'>): readonly Filter[] {
  const { state, allSent, whose, everybody, mine, show, all } = queueText;
  const there = Object.entries(queue.form.workflow.states).filter(([key]) => (queue.counts[key] ?? 0) > 0 || key === query.estat);
  const states = there.map(([value, { staff }]) => ({ value, label: `${staff[locale]} (${queue.counts[value] ?? 0})` }));
  const shown = shows.map((value) => ({ value, label: queueText.shows[value][locale] }));
  const any = ({ [locale]: label }: typeof all) => ({ value: '', label });
  return [
    select(query, 'estat', state[locale], [any(allSent), ...states]),
    select(query, 'de', whose[locale], [any(everybody), { value: 'meus', label: mine[locale] }]),
    select(query, 'mostra', show[locale], [any(all), ...shown]),
  ];
}

function Exports({ locale, query }: Pick<QueueProps, 'locale' | 'query'>) {
  return (
    <form method="post" action={paths.exportCases()} class="row" aria-label={queueText.export[locale]}>
      {Object.entries(queueLink(query)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind="alt" name="format" value="xlsx">
        {queueText.exportXlsx[locale]}
      </Button>
      <Button kind="link" name="format" value="csv">
        {queueText.exportCsv[locale]}
      </Button>
    </form>
  );
}

/** Where the cases say who goes on, the whole register may be taken along: also those who have said nothing yet. */
function isRegistered({ workflow }: Form): boolean {
  return workflow.transitions.some(({ effects = [] }) => effects.some(({ effect }) => effect === 'continuity'));
}

function Register({ locale, curs }: { readonly locale: Locale; readonly curs: string | undefined }) {
  if (curs === undefined) return null;
  const words = (text: keyof typeof queueText & `register${string}`) => fill(queueText[text], locale, { curs: showSchoolYear(curs) });
  return (
    <form method="post" action={paths.exportRegister()} class="row" aria-label={words('register')}>
      <input type="hidden" name="curs" value={curs} />
      <Button kind="alt" name="format" value="xlsx">
        {words('registerXlsx')}
      </Button>
      <Button kind="link" name="format" value="csv">
        {words('registerCsv')}
      </Button>
    </form>
  );
}

/** Form and curs stay: they are where one looks, not what for. */
const cleared = (query: QueueQuery) => queueLink({ ...query, q: '', estat: '', de: '', mostra: '' });

function isNarrowed({ q, estat, de, mostra }: QueueQuery): boolean {
  return [q, estat, de, mostra].some((value) => value !== '');
}

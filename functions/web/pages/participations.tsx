/** The centres of the programme: what each is in this curs and the next, how it stands, and whether mail reaches it. */
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { TakingLine, TakingList } from '../../use-cases/participations/see.ts';
import { paths } from '../paths.ts';
import { takingText } from '../text/participations.ts';
import { ButtonLink } from '../ui/button.tsx';
import { type Column, DataTable, RowLink } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { phaseIn, takingState } from './taking-words.ts';

interface Props {
  readonly locale: Locale;
  readonly list: TakingList;
  readonly search: string;
}

/** Search, list, and a way to add one. */
export function ParticipationsBody(props: Props) {
  const { locale, list, search } = props;
  const { total, cursos } = list;
  const add = <ButtonLink href={paths.newParticipation()}>{takingText.add[locale]}</ButtonLink>;
  return (
    <div class="flow">
      <PageHead
        title={takingText.title[locale]}
        over={<SafeLink href={paths.cursBoard(cursos[0])}>{fill(takingText.board, locale, { curs: showSchoolYear(cursos[0]) })}</SafeLink>}
        sub={fill(total === 1 ? takingText.subOne : takingText.sub, locale, { n: showNumber(total, locale) })}
      >
        {total > 0 ? add : null}
      </PageHead>
      {total === 0 ? (
        <EmptyState title={takingText.none[locale]} action={add}>
          {takingText.noneHow[locale]}
        </EmptyState>
      ) : (
        <>
          <Filters
            locale={locale}
            action={paths.participations()}
            label={takingText.searchLabel[locale]}
            filters={[{ name: 'q', label: takingText.search[locale], value: search }]}
          />
          <Found {...props} />
        </>
      )}
    </div>
  );
}

function Found({ locale, list, search }: Props) {
  const { page, pages, found, lines } = list;
  if (found === 0) return <EmptyState title={takingText.noneFound[locale]}>{takingText.noneFoundHow[locale]}</EmptyState>;
  const to = (pagina: number) => paths.participations({ ...(search !== '' && { q: search }), pagina });
  const first = page === pages ? found - lines.length + 1 : (page - 1) * lines.length + 1;
  return (
    <>
      <DataTable id="centres" caption={takingText.title[locale]} captionHidden list rows={lines} columns={columnsOf(locale, list)} />
      {pages > 1 ? (
        <Pagination
          locale={locale}
          previous={page > 1 ? to(page - 1) : undefined}
          next={page < pages ? to(page + 1) : undefined}
          range={{ from: first, to: first + lines.length - 1, total: found }}
        />
      ) : null}
    </>
  );
}

function columnsOf(locale: Locale, { cursos, today }: TakingList): readonly Column<TakingLine>[] {
  const { columns } = takingText;
  return [
    {
      ...{ head: columns.centre[locale], rowHead: true },
      cell: ({ centre: { id, record } }) => (
        <RowLink href={paths.participation(id)} text={record.nom} sub={[record.codi, record.municipi].filter(Boolean).join(' · ')} />
      ),
    },
    ...cursos.map(
      (curs): Column<TakingLine> => ({
        head: fill(columns.curs, locale, { curs: showSchoolYear(curs) }),
        cell: ({ participation }) => phaseIn(participation, curs, locale),
      }),
    ),
    {
      head: columns.state[locale],
      cell: ({ participation }) => {
        const [kind, words] = takingState(participation, today, locale);
        return <Status kind={kind}>{words}</Status>;
      },
    },
    {
      head: columns.head[locale],
      hot: ({ trouble }) => trouble,
      cell: ({ heads, trouble }) => (
        <>
          {heads.length > 0 ? heads.join(', ') : <span class="soft">{takingText.mailbox[locale]}</span>}
          {trouble ? (
            <small>
              <Status kind="late">{takingText.trouble[locale]}</Status>
            </small>
          ) : null}
        </>
      ),
    },
  ];
}

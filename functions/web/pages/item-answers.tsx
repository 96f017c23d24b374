/** Who is invited and what they answered: figures that narrow the list, the list page by page. */
import { rolesInWords } from '#schemas/programme/role-words.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { clock, localDay, shortDay } from '#schemas/values/dates.ts';
import type { InvitedLine, SeenItem } from '../../use-cases/calendar/see-item.ts';
import { paths } from '../paths.ts';
import { itemText } from '../text/item.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import { type Total, Totals } from '../ui/totals.tsx';
import type { ItemProps } from './item.tsx';

/** What the list is narrowed to, and its page. */
export interface Shown {
  readonly mostra: string;
  readonly page: number;
}

/** Rows on a page. */
const rows = 100;

interface AnswersProps extends ItemProps {
  readonly shown: Shown;
}

/** Live: what the page says is what was answered until now. */
export function ItemAnswers({ locale, seen, shown }: AnswersProps) {
  const session = seen.loaded.item.kind === 'session';
  const found = seen.lines.filter((line) => !Object.hasOwn(narrows, shown.mostra) || narrows[shown.mostra]?.(line));
  return (
    <section class="flow" aria-labelledby="respostes">
      <h2 id="respostes">{(session ? itemText.answers : itemText.people)[locale]}</h2>
      {session && seen.lines.length > 0 ? <Totals items={totalsOf({ locale, seen, shown })} /> : null}
      {found.length > 0 ? <Lines locale={locale} seen={seen} shown={shown} found={found} /> : <Nobody locale={locale} seen={seen} />}
    </section>
  );
}

const holds = ({ said }: InvitedLine) => said !== null && !said.stale;
const narrows: Readonly<Record<string, (line: InvitedLine) => boolean>> = {
  'hi-van': (line) => holds(line) && line.said?.answer !== 'no',
  'no-hi-van': (line) => holds(line) && line.said?.answer === 'no',
  'sense-resposta': (line) => !holds(line),
};

function totalsOf({ locale, seen, shown }: AnswersProps): readonly Total[] {
  const { item } = seen.loaded;
  const { figures } = seen;
  const link = (mostra: string) => {
    const current = shown.mostra === mostra;
    return { href: paths.item(item.id, current ? {} : { mostra }), current };
  };
  const room = item.capacity === null ? '' : ` ${fill(itemText.places1, locale, { n: String(item.capacity) })}`;
  const over = item.capacity !== null && figures.coming > item.capacity;
  return [
    { kind: over ? 'late' : 'done', figure: figures.coming, text: `${itemText.coming[locale]}${room}`, ...link('hi-van') },
    { kind: 'na', figure: figures.no, text: itemText.declined[locale], ...link('no-hi-van') },
    { kind: 'none', figure: figures.silent, text: itemText.silent[locale], ...link('sense-resposta') },
    { figure: figures.invited, text: itemText.invited[locale] },
  ];
}

function Nobody({ locale, seen }: ItemProps) {
  if (seen.lines.length === 0) return <EmptyState title={itemText.noPeople[locale]}>{itemText.noPeopleHow[locale]}</EmptyState>;
  const all = (
    <SafeLink class="act" href={paths.item(seen.loaded.item.id)}>
      {itemText.all[locale]}
    </SafeLink>
  );
  return (
    <EmptyState title={itemText.noneLike[locale]} action={all}>
      {itemText.noneLikeHow[locale]}
    </EmptyState>
  );
}

function Lines({ locale, seen, shown, found }: AnswersProps & { readonly found: readonly InvitedLine[] }) {
  const { columns } = itemText;
  const { item } = seen.loaded;
  const pages = Math.ceil(found.length / rows);
  const page = Math.min(Math.max(1, shown.page), pages);
  const from = (page - 1) * rows;
  const lines = found.slice(from, from + rows);
  const to = (pagina: number) => paths.item(item.id, { ...(shown.mostra && { mostra: shown.mostra }), pagina });
  return (
    <>
      <DataTable
        id="convidats"
        caption={itemText.list[locale]}
        captionHidden
        slim
        rows={lines}
        columns={[
          { head: columns.person[locale], rowHead: true, cell: (line) => <Who line={line} locale={locale} /> },
          ...(item.kind === 'session' ? answerColumns(seen, locale) : []),
        ]}
      />
      <Pagination
        locale={locale}
        previous={page > 1 ? to(page - 1) : undefined}
        next={page < pages ? to(page + 1) : undefined}
        range={{ from: from + 1, to: from + lines.length, total: found.length }}
      />
    </>
  );
}

function answerColumns({ loaded: { item }, now }: SeenItem, locale: Locale) {
  const { columns } = itemText;
  const answer = { head: columns.answer[locale], cell: (line: InvitedLine) => <Said line={line} locale={locale} /> };
  if (item.cancelled || item.done || (item.is.start ?? '') <= now) return [answer];
  const write = (line: InvitedLine) => (
    <SafeLink
      class="act"
      href={paths.itemAnswer(item.id, { lloc: line.seat, ...(line.person && { persona: line.person }) })}
      about={line.name ?? itemText.mailbox[locale]}
    >
      {itemText.write[locale]}
    </SafeLink>
  );
  return [answer, { head: columns.note[locale], cell: write }];
}

function Who({ line: { name, centre, role }, locale }: { readonly line: InvitedLine; readonly locale: Locale }) {
  return (
    <>
      {name ?? itemText.mailbox[locale]}
      <span class="src">{[centre?.name ?? itemText.ofProgramme[locale], rolesInWords([role], locale)].join(' · ')}</span>
    </>
  );
}

const kinds: Readonly<Record<'yes' | 'no' | 'replaced' | 'none', StatusKind>> = { yes: 'done', no: 'na', replaced: 'half', none: 'none' };

function Said({ line: { said, instead }, locale }: { readonly line: InvitedLine; readonly locale: Locale }) {
  const answer = said?.answer ?? 'none';
  const about = instead ? itemText.insteadSays[instead.answer ?? 'none'][locale] : '';
  const from = said ? `${itemText.via[said.via][locale]}, ${shortDay(localDay(said.at))} ${clock(said.at)}` : '';
  const kind = said?.stale ? 'none' : answer === 'replaced' && instead?.answer === 'yes' ? 'done' : kinds[answer];
  return (
    <>
      <Status kind={kind}>{fill(itemText.said[answer], locale, { name: instead?.name ?? '' })}</Status>
      {said?.why ? <p class="says small">{said.why}</p> : null}
      {said ? <span class="src">{[said.stale ? itemText.stale[locale] : '', about, from].filter(Boolean).join(' · ')}</span> : null}
    </>
  );
}

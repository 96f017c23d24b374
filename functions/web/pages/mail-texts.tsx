/** The mails of the programme by what they are about: what is changed, and what lacks a language. */
import { fill, type Locale } from '#schemas/text.ts';
import { type TextKind, type TextLine, textKinds } from '../../use-cases/texts/list-texts.ts';
import { paths } from '../paths.ts';
import { withNames, mailTexts as words } from '../text/mail-texts.ts';
import { DataTable, RowLink } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Status } from '../ui/status.tsx';

/** What is asked of the list, as typed. */
export interface TextsWish {
  readonly q: string;
  readonly kind: string;
  readonly state: string;
}

export interface MailTextsProps {
  readonly locale: Locale;
  readonly lines: readonly TextLine[];
  readonly wish: TextsWish;
}

/** A table for each kind that has lines. */
export function MailTextsBody({ locale, lines, wish }: MailTextsProps) {
  const found = lines.filter((line) => fits(line, wish, locale));
  return (
    <div class="flow">
      <PageHead title={words.title[locale]} sub={words.lead[locale]} />
      <TextFilters locale={locale} wish={wish} />
      {found.length === 0 ? <EmptyState title={words.none[locale]}>{words.noneHow[locale]}</EmptyState> : null}
      {textKinds.map((kind) => (
        <TextTable locale={locale} kind={kind} lines={found.filter((line) => line.kind === kind)} />
      ))}
    </div>
  );
}

/** Words of any language, the code, and what it is about. */
function fits({ message, kind, about, changed, missing }: TextLine, wish: TextsWish, locale: Locale): boolean {
  const { subject, body } = message.words;
  const said = [message.name, ...Object.values(subject), ...Object.values(body), ...about.map((text) => text[locale])].join(' ');
  const matches = wish.q
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => said.toLowerCase().includes(word));
  const states: Readonly<Record<string, boolean>> = { changed, missing: missing.length > 0 };
  return matches && (wish.kind === '' || wish.kind === kind) && (states[wish.state] ?? true);
}

function TextFilters({ locale, wish }: Pick<MailTextsProps, 'locale' | 'wish'>) {
  const all = { value: '', label: words.all[locale] };
  const kinds = textKinds.map((kind) => ({ value: kind, label: words.kinds[kind][locale] }));
  const states = Object.entries(words.states).map(([value, label]) => ({ value, label: label[locale] }));
  return (
    <Filters
      locale={locale}
      action={paths.texts()}
      label={words.filter[locale]}
      filters={[
        { name: 'q', label: words.q[locale], value: wish.q },
        { name: 'tipus', label: words.kind[locale], value: wish.kind, options: [all, ...kinds] },
        { name: 'estat', label: words.state[locale], value: wish.state, options: [all, ...states] },
      ]}
    />
  );
}

function TextTable({ locale, kind, lines }: { readonly locale: Locale; readonly kind: TextKind; readonly lines: readonly TextLine[] }) {
  if (lines.length === 0) return null;
  return (
    <DataTable
      id={`textos-${kind}`}
      caption={words.kinds[kind][locale]}
      list
      rows={lines}
      columns={[
        {
          head: words.subject[locale],
          rowHead: true,
          cell: ({ message }) => (
            <RowLink href={paths.text(message.name)} text={withNames(message.words.subject, locale)} sub={message.name} />
          ),
        },
        { head: words.about[locale], cell: (line) => aboutOf(line, locale) },
        { head: words.state[locale], cell: (line) => <State locale={locale} line={line} /> },
      ]}
    />
  );
}

/** The first two, and how many more. */
function aboutOf({ about }: TextLine, locale: Locale): string {
  const [first, second, ...others] = about.map((text) => text[locale]);
  const named = [first, second].filter((name) => name !== undefined).join(', ');
  return others.length > 0 ? `${named} ${fill(words.more, locale, { n: String(others.length) })}` : named;
}

function State({ locale, line }: { readonly locale: Locale; readonly line: TextLine }) {
  if (line.missing.length > 0) return <Status kind="soon">{missingWords(line.missing, locale)}</Status>;
  return line.changed ? <Status kind="done">{words.changed[locale]}</Status> : <Status kind="none">{words.original[locale]}</Status>;
}

/** "falta: castellà i anglès". */
export function missingWords(missing: readonly Locale[], locale: Locale): string {
  const languages = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing.map((each) => words.languages[each][locale]));
  return fill(words.missing, locale, { languages });
}

/** The directory of centres: what stands, a search of it, and the form that imports a file. */
import { centreKindName } from '#schemas/catalonia/centre-kinds.ts';
import { territoris } from '#schemas/catalonia/territoris.ts';
import type { DirectoryEntry } from '#schemas/entities/directory.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { ImportDesk } from '../../use-cases/directory/upload-import.ts';
import { paths } from '../paths.ts';
import { directoryText, openDataUrl } from '../text/directory.ts';
import { uiText } from '../text/ui.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Filters } from '../ui/filters.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';
import { UploadForm } from '../ui/upload-form.tsx';

export interface DirectoryProps {
  readonly locale: Locale;
  readonly desk: ImportDesk;
  /** What was searched, and what was found. */
  readonly query: string;
  readonly found?: Maybe<{ readonly total: number; readonly items: readonly DirectoryEntry[] }>;
  /** Why the file that was sent cannot be imported. */
  readonly problem?: Maybe<string>;
}

/** What stands first, the import last. */
export function DirectoryBody({ locale, desk, query, found, problem }: DirectoryProps) {
  const { stands } = desk;
  const sub = stands && {
    n: showNumber(stands.centres, locale),
    when: instantInWords(stands.at, locale),
  };
  return (
    <div class="flow">
      <ErrorSummary locale={locale} title={directoryText.fileWrong[locale]} errors={problem ? [{ name: 'file', text: problem }] : []} />
      <PageHead title={directoryText.title[locale]} sub={sub ? fill(directoryText.stands, locale, sub) : undefined} />
      {stands ? (
        <Filters
          locale={locale}
          action={paths.directory()}
          label={directoryText.search[locale]}
          filters={[{ name: 'q', label: directoryText.query[locale], value: query }]}
        />
      ) : (
        <EmptyState title={directoryText.none[locale]}>{directoryText.noneHow[locale]}</EmptyState>
      )}
      {found ? <Found locale={locale} {...found} /> : null}
      <Import locale={locale} desk={desk} />
    </div>
  );
}

function Found({ locale, total, items }: { readonly locale: Locale; readonly total: number; readonly items: readonly DirectoryEntry[] }) {
  if (total === 0) return <p role="status">{uiText.noResults[locale]}</p>;
  const { columns, foundOne, foundSome } = directoryText;
  const caption = total === 1 ? foundOne : total > items.length ? foundSome : directoryText.found;
  return (
    <DataTable
      id="trobats"
      caption={fill(caption, locale, { n: showNumber(total, locale), shown: String(items.length) })}
      rows={items}
      columns={[
        { head: columns.code[locale], cell: ({ codi }) => codi },
        { head: columns.name[locale], rowHead: true, cell: ({ nom }) => nom },
        { head: columns.kind[locale], cell: ({ tipus }) => centreKindName(tipus)[locale] },
        { head: columns.place[locale], cell: ({ municipi }) => municipi },
        { head: columns.territory[locale], cell: ({ territori }) => territoryName(territori, locale) },
        { head: columns.state[locale], cell: (entry) => <Listed locale={locale} entry={entry} /> },
      ]}
    />
  );
}

function territoryName(key: string, locale: Locale): string {
  return Object.entries(territoris).find(([each]) => each === key)?.[1][locale] ?? key;
}

function Listed({ locale, entry: { source, listed } }: { readonly locale: Locale; readonly entry: DirectoryEntry }) {
  const [kind, words]: readonly [StatusKind, keyof typeof directoryText] =
    source === 'demo' ? ['na', 'invented'] : source === 'manual' ? ['soon', 'manual'] : listed ? ['done', 'listed'] : ['none', 'gone'];
  return <Status kind={kind}>{directoryText[words][locale]}</Status>;
}

function Import({ locale, desk: { upload, maxBytes } }: Pick<DirectoryProps, 'locale' | 'desk'>) {
  return (
    <section class="flow" aria-labelledby="importa">
      <h2 id="importa">{directoryText.importTitle[locale]}</h2>
      <p>{directoryText.importLead[locale]}</p>
      <p>
        <SafeLink href={openDataUrl}>{directoryText.source[locale]}</SafeLink>
      </p>
      <UploadForm
        locale={locale}
        action={upload.url}
        fields={upload.fields}
        label={directoryText.file[locale]}
        hint={fill(directoryText.fileHint, locale, { mb: String(Math.floor(maxBytes / 1_000_000)) })}
        accept=".csv,text/csv"
        maxBytes={maxBytes}
      />
      <p>
        <SafeLink class="act" href={paths.jobs()}>
          {directoryText.jobs[locale]}
        </SafeLink>
      </p>
    </section>
  );
}

/** Tables of mails: those to come, and those that were, each with what became of it. */
import { outlookOf, type Told } from '#functions/rules/mail/told.ts';
import type { Locale } from '#schemas/text.ts';
import { clock, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { paths } from '../paths.ts';
import { ledgerText, outlookText } from '../text/told.ts';
import { DataTable } from '../ui/data-table.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { Fate } from './ledger-fate.tsx';
import { mailWords, outlookShapes, placeWords, readerWords, whyWords } from './told-words.ts';

interface Lines {
  readonly locale: Locale;
  readonly lines: readonly Told[];
  /** All of one reader. */
  readonly one: boolean;
}

/** «divendres 18 de desembre de 2026, 07:30». */
export const whenWords = (at: string, locale: Locale) => `${weekdayInWords(localDay(at), locale)}, ${clock(at)}`;

function Who({ locale, line }: { readonly locale: Locale; readonly line: Told }) {
  const { person, seat, about } = line;
  return (
    <>
      <SafeLink href={paths.ledger({ qui: person ?? seat, ...(about.kind === 'item' && { activitat: about.id }) })}>
        {readerWords(line, locale)}
      </SafeLink>
      <br />
      <small>{placeWords(line, locale)}</small>
    </>
  );
}

function What({ locale, line, one }: { readonly locale: Locale; readonly line: Told; readonly one: boolean }) {
  return (
    <>
      {`${line.title[locale]}: ${mailWords(line, locale)}`}
      {one && line.centre ? (
        <>
          <br />
          <small>{line.centre.name}</small>
        </>
      ) : null}
    </>
  );
}

/** Of one reader nobody says each time who it is. */
function columnsOf(locale: Locale, one: boolean) {
  const who = { head: ledgerText.who[locale], cell: (line: Told) => <Who locale={locale} line={line} /> };
  return [
    { head: ledgerText.when[locale], cell: (line: Told) => whenWords(line.at, locale), rowHead: true },
    { head: ledgerText.what[locale], cell: (line: Told) => <What locale={locale} line={line} one={one} /> },
    ...(one ? [] : [who]),
  ];
}

/** What comes. */
export function Next({ locale, lines, one }: Lines) {
  const fate = (line: Told) => {
    const outlook = outlookOf(line);
    const why = outlook === 'skipped' ? `: ${whyWords(line.why, locale)}` : '';
    return <Status kind={outlookShapes[outlook]}>{`${outlookText[outlook][locale]}${why}`}</Status>;
  };
  const columns = [...columnsOf(locale, one), { head: ledgerText.state[locale], cell: fate }];
  return <DataTable id="que-vindra" caption={ledgerText.next[locale]} captionHidden list slim={one} rows={lines} columns={columns} />;
}

/** What was. */
export function Past({ locale, lines, one }: Lines) {
  const fate = { head: ledgerText.fate[locale], cell: (line: Told) => <Fate locale={locale} line={line} /> };
  const columns = [...columnsOf(locale, one), fate];
  return <DataTable id="que-ha-passat" caption={ledgerText.past[locale]} captionHidden list slim={one} rows={lines} columns={columns} />;
}

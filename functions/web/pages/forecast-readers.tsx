/** Who gets the same mail: by name where they are few, by school and folded where they are many. */
import type { Told } from '#functions/rules/mail/told.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { forecastText } from '../text/told.ts';
import { Fold } from '../ui/fold.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { placeWords, readerWords } from './told-words.ts';

interface Props {
  readonly locale: Locale;
  readonly lines: readonly Told[];
}

/** Up to so many readers stand in the line. */
const few = 2;

/** Each leads to what was and will be sent to them. */
export function ForecastReaders({ locale, lines }: Props) {
  if (lines.length <= few)
    return (
      <p>
        {lines.map((line, at) => (
          <>
            {at > 0 ? '; ' : ''}
            <ReaderLink locale={locale} line={line} />
          </>
        ))}
      </p>
    );
  return (
    <Fold title={summary(lines, locale)}>
      <ul>
        {lines.map((line) => (
          <li>
            <ReaderLink locale={locale} line={line} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function ReaderLink({ locale, line }: { readonly locale: Locale; readonly line: Told }) {
  const { about, person, seat } = line;
  return (
    <>
      <SafeLink href={paths.ledger({ qui: person ?? seat, ...(about.kind === 'item' && { activitat: about.id }) })}>
        {readerWords(line, locale)}
      </SafeLink>
      {` · ${placeWords(line, locale)}`}
    </>
  );
}

function summary(lines: readonly Told[], locale: Locale): string {
  const places = [...new Set(lines.map((line) => placeWords(line, locale)))];
  const [first = ''] = places;
  const where = places.length === 1 ? first : fill(forecastText.centres, locale, { n: showNumber(places.length, locale) });
  return fill(forecastText.people, locale, { where, n: showNumber(lines.length, locale) });
}

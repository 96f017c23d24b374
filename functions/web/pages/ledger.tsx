/** Why a mail came, or did not: look for somebody, then what comes next and what happened, the latest first. */
import type { ItemStep } from '#functions/rules/calendar/ladder.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { localDay, weekdayInWords } from '#schemas/values/dates.ts';
import type { FoundReader } from '../../use-cases/forecast/find-readers.ts';
import type { Ledger, LedgerWish } from '../../use-cases/forecast/see-ledger.ts';
import { paths } from '../paths.ts';
import { ledgerText, stepText } from '../text/told.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Warning } from '../ui/warning.tsx';
import { Next, Past, whenWords } from './ledger-tables.tsx';
import { mailWords, whyWords } from './told-words.ts';

interface Props {
  readonly locale: Locale;
  readonly ledger: Ledger;
  readonly wish: LedgerWish;
}

/** The page. */
export function LedgerBody(props: Props) {
  const { locale, ledger, wish } = props;
  const { reader, item } = ledger;
  return (
    <div class="flow">
      <PageHead
        title={ledgerText.title[locale]}
        over={<SafeLink href={paths.forecast()}>{ledgerText.forecast[locale]}</SafeLink>}
        sub={reader || item ? undefined : ledgerText.lead[locale]}
      />
      <Filters
        locale={locale}
        action={paths.ledger()}
        label={ledgerText.label[locale]}
        keep={wish.item === '' ? {} : { activitat: wish.item }}
        filters={[{ name: 'persona', label: ledgerText.search[locale], value: wish.search }]}
      />
      {reader || item ? <Answer {...props} /> : <Found {...props} />}
    </div>
  );
}

function Found({ locale, ledger: { found }, wish }: Props) {
  if (found === null) return null;
  if (found.length === 0)
    return <EmptyState title={fill(ledgerText.noneFound, locale, { q: wish.search })}>{ledgerText.noneFoundHow[locale]}</EmptyState>;
  return (
    <section class="flow" aria-labelledby="trobats">
      <h2 id="trobats">{ledgerText.found[locale]}</h2>
      <ul>
        {found.map((reader) => (
          <li>
            <SafeLink href={paths.ledger({ qui: reader.id, ...(wish.item && { activitat: wish.item }) })}>
              {nameOf(reader, locale)}
            </SafeLink>
            {[reader.address, ...(reader.name === '' ? [] : reader.places)].filter(Boolean).map((text) => ` · ${text}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ name, address, places }: FoundReader, locale: Locale): string {
  if (name !== '') return name;
  return places.length > 0 ? fill(ledgerText.mailboxOf, locale, { centre: places[0] ?? '' }) : address;
}

function Answer({ locale, ledger }: Props) {
  const { reader, item, past, next, steps } = ledger;
  return (
    <>
      <About locale={locale} ledger={ledger} />
      {reader?.troubled ? (
        <Warning locale={locale} title={fill(ledgerText.troubled, locale, { address: reader.address })} quiet>
          <p>{ledgerText.troubledHow[locale]}</p>
        </Warning>
      ) : null}
      <div class="flow">
        <h2>{ledgerText.next[locale]}</h2>
        {next.length > 0 ? (
          <Next locale={locale} lines={next} one={reader !== null} />
        ) : (
          <p>{ledgerText[item ? 'nextNoneItem' : 'nextNone'][locale]}</p>
        )}
        {steps && steps.length > 0 && !reader ? <Steps locale={locale} steps={steps} /> : null}
      </div>
      <div class="flow">
        <h2>{ledgerText.past[locale]}</h2>
        {past.length > 0 ? <Past locale={locale} lines={past} one={reader !== null} /> : <p>{ledgerText.pastNone[locale]}</p>}
      </div>
    </>
  );
}

function About({ locale, ledger: { reader, item } }: Pick<Props, 'locale' | 'ledger'>) {
  return (
    <ul class="plain">
      {reader ? (
        <li>
          <b>{nameOf(reader, locale)}</b>
          {reader.name !== '' && reader.address !== '' ? ` · ${reader.address}` : ''}
          {item ? <Widen href={paths.ledger({ activitat: item.id })} text={ledgerText.allPeople[locale]} /> : null}
        </li>
      ) : null}
      {item ? (
        <li>
          <SafeLink href={paths.item(item.id)}>{item.title[locale]}</SafeLink>
          {item.date === null ? '' : ` · ${weekdayInWords(localDay(item.date), locale)}`}
          {reader ? <Widen href={paths.ledger({ qui: reader.id })} text={ledgerText.allOf[locale]} /> : null}
        </li>
      ) : null}
    </ul>
  );
}

function Widen({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <>
      {' · '}
      <SafeLink href={href}>{text}</SafeLink>
    </>
  );
}

/** However far they are. */
function Steps({ locale, steps }: { readonly locale: Locale; readonly steps: readonly ItemStep[] }) {
  return (
    <>
      <h3>{ledgerText.steps[locale]}</h3>
      <ul>
        {steps.map(({ id, at, message, quiet }) => (
          <li>
            {`${whenWords(at, locale)}: ${message === null ? stepText.opens[locale] : mailWords({ message, step: id }, locale)}`}
            {quiet ? ` (${fill(ledgerText.stepQuiet, locale, { why: whyWords('quiet', locale) })})` : ''}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A reminder by hand before it goes out: what will happen, what it is of and to whom, how it reads, and who is left out. */
import { cellInWords } from '#functions/rules/calendar/cell-words.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { RemindCell, Reminder, RemindLine } from '../../use-cases/grid/see-reminder.ts';
import { choiceOf } from '../../use-cases/grid/send-reminder.ts';
import { type GridQuery, gridLink } from '../grid-query.ts';
import { paths } from '../paths.ts';
import { remindText as words } from '../text/grid-remind.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Fold } from '../ui/fold.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Letter } from '../ui/letter.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';
import { UBox } from '../ui/u-box.tsx';
import { headOf } from './grid.tsx';
import { shapeOf } from './grid-cells.ts';

interface Props {
  readonly locale: Locale;
  readonly reminder: Reminder;
  readonly query: GridQuery;
  readonly error?: Maybe<string>;
}

/** One form; what is left out stands folded under it. */
export function RemindBody(props: Props) {
  const { locale, reminder, query } = props;
  const { lines, letters, curs } = reminder;
  const back = paths.cursBoard(curs, gridLink(query));
  const empty = lines.length === 0;
  return (
    <div class="flow">
      {props.error ? <ErrorSummary locale={locale} errors={[{ name: 'tria', text: props.error, href: '#que' }]} /> : null}
      <PageHead
        title={words.title[locale]}
        over={<SafeLink href={back}>{fill(words.over, locale, { curs: showSchoolYear(curs) })}</SafeLink>}
        sub={empty ? undefined : fill(words.sub, locale, { cells: String(lines.length), letters: String(letters) })}
      />
      {empty ? (
        <EmptyState title={words.none[locale]} action={<ButtonLink href={back}>{words.back[locale]}</ButtonLink>}>
          {words.noneHow[locale]}
        </EmptyState>
      ) : (
        <TheForm {...props} back={back} />
      )}
      <LeftOut {...props} />
    </div>
  );
}

function TheForm({ locale, reminder, query, back }: Props & { readonly back: string }) {
  const { curs, lines, letter, over } = reminder;
  return (
    <Form action={paths.cursRemind(curs)} hidden={gridLink(query)}>
      <UBox id="que-passara" title={words.happens[locale]} small>
        <p>{words.how[locale]}</p>
      </UBox>
      <DataTable id="que" caption={words.which[locale]} list rows={lines} columns={columnsOf(locale)} />
      <p class="soft">{words.untick[locale]}</p>
      {over > 0 ? <p>{fill(words.over120, locale, { n: String(over) })}</p> : null}
      {letter ? <Reading locale={locale} letter={letter} /> : null}
      <FormActions>
        <Button>{words.send[locale]}</Button>{' '}
        <SafeLink class="act" href={back}>
          {words.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}

function columnsOf(locale: Locale): readonly Column<RemindLine>[] {
  return [
    {
      ...{ head: words.what[locale], rowHead: true },
      cell: (line) => (
        <label class="pick">
          <input type="checkbox" name="tria" value={choiceOf(line)} checked />
          <span>
            <b>{line.centre.name}</b>
            <small>{headOf(line.column, locale)}</small>
          </span>
        </label>
      ),
    },
    { head: words.state[locale], cell: ({ cell }) => <Status kind={shapeOf(cell)}>{cellInWords(cell, locale)}</Status> },
    { head: words.who[locale], cell: (line) => <Readers line={line} locale={locale} /> },
  ];
}

function Readers({ line: { readers, leftOut }, locale }: { readonly line: RemindLine; readonly locale: Locale }) {
  return (
    <>
      {readers.map(({ name, address, when }) => (
        <div>
          {name ?? words.mailbox[locale]} <span class="soft">{address}</span>
          {when === 'tomorrow' ? <small>{words.tomorrow[locale]}</small> : null}
        </div>
      ))}
      {leftOut.map(({ name, why }) => (
        <div class="soft">
          {name ?? words.mailbox[locale]}: {words.reasons[why]?.[locale] ?? why}
        </div>
      ))}
      {readers.length + leftOut.length === 0 ? <div class="soft">{words.nobody[locale]}</div> : null}
    </>
  );
}

function Reading({ locale, letter }: { readonly locale: Locale; readonly letter: NonNullable<Reminder['letter']> }) {
  const { name, parts } = letter;
  return (
    <>
      <h2>{fill(words.letter, locale, { name: name ?? words.mailbox[locale] })}</h2>
      {parts.length > 1 ? <p class="soft">{fill(words.letterMore, locale, { n: String(parts.length) })}</p> : null}
      {parts.map((part) => (
        <Letter letter={part} locale={letter.locale} whole />
      ))}
    </>
  );
}

function LeftOut({ locale, reminder: { leftOut } }: Props) {
  if (leftOut.length === 0) return null;
  const title = fill(words.leftOut, locale, { n: String(leftOut.length) });
  const columns: readonly Column<RemindCell & { readonly why: string }>[] = [
    { head: words.what[locale], rowHead: true, cell: ({ centre, column }) => `${centre.name} · ${headOf(column, locale)}` },
    { head: words.why[locale], cell: ({ why }) => words.reasons[why]?.[locale] ?? why },
  ];
  return (
    <Fold title={title}>
      <DataTable id="fora" caption={title} captionHidden rows={leftOut} columns={columns} />
    </Fold>
  );
}

/** Closing a curs: what is open, whose roles end, and the questions. */

import type { Role } from '#schemas/calendar/activity.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { fieldsSection } from '#schemas/form/fields.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { roleWords } from '#schemas/programme/role-words.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { CloseSeen } from '../../use-cases/calendar/see-close.ts';
import type { ItemLine } from '../../use-cases/calendar/see-curs.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { closeText, cursText } from '../text/curs.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { Fold } from '../ui/fold.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Totals } from '../ui/totals.tsx';
import { Warning } from '../ui/warning.tsx';
import { whoseWords } from './curs-words.ts';
import { ItemLines } from './item-lines.tsx';

export interface CloseProps {
  readonly locale: Locale;
  readonly seen: CloseSeen;
  readonly programme: Programme;
  readonly view: FieldsView;
  readonly errors: readonly SummaryError[];
}

/** What is open comes before the questions about it. */
export function CloseBody(props: CloseProps) {
  const { locale, seen, errors } = props;
  const name = { curs: showSchoolYear(seen.curs) };
  const nothing = seen.open.length + seen.leaving.length === 0;
  return (
    <div class="flow">
      <ErrorSummary locale={locale} errors={errors} />
      <PageHead
        title={fill(closeText.title, locale, name)}
        over={<SafeLink href={paths.curs(seen.curs)}>{fill(cursText.title, locale, name)}</SafeLink>}
      />
      {nothing ? (
        <Note kind="info">
          <p>{closeText.nothing[locale]}</p>
        </Note>
      ) : (
        <Closing {...props} />
      )}
    </div>
  );
}

function Closing({ locale, seen, programme, view }: CloseProps) {
  const { curs, open, leaving, now } = seen;
  const count = (kind: ItemLine['kind']) => showNumber(open.filter((line) => line.kind === kind).length, locale);
  const early = open.filter(({ is }) => (is.start ?? is.due ?? '') > now).length;
  return (
    <>
      <p class="lead">{closeText.lead[locale]}</p>
      <Totals
        items={[
          { figure: count('session'), text: closeText.sessions[locale] },
          { figure: count('deadline'), text: closeText.deadlines[locale] },
          { figure: showNumber(leaving.length, locale), text: closeText.leaving[locale] },
        ]}
      />
      {early > 0 ? (
        <Warning locale={locale} title={closeText.earlyTitle[locale]} quiet>
          {fill(closeText.early, locale, { n: showNumber(early, locale) })}
        </Warning>
      ) : null}
      <Open locale={locale} seen={seen} programme={programme} />
      <Leaving locale={locale} seen={seen} />
      <Form action={paths.cursClose(curs)}>
        <SectionFields view={view} section={fieldsSection} />
        <FormActions>
          <Button>{closeText.close[locale]}</Button>
        </FormActions>
      </Form>
    </>
  );
}

function Open({ locale, seen, programme }: Pick<CloseProps, 'locale' | 'seen' | 'programme'>) {
  const groups = [...Map.groupBy(seen.open, ({ activity }) => activity)].sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <section class="flow" aria-labelledby="obert">
      <h2 id="obert">{closeText.open[locale]}</h2>
      {groups.map(([id, lines]) => {
        const title = activityOf(programme, id).title[locale];
        return (
          <Fold title={`${id} ${fill(cursText.folded, locale, { activity: title, n: showNumber(lines.length, locale) })}`}>
            <ItemLines locale={locale} id={`o-${id}`} caption={title} lines={lines} participations={seen.participations} now={seen.now} />
          </Fold>
        );
      })}
    </section>
  );
}

function Leaving({ locale, seen: { leaving, participations } }: Pick<CloseProps, 'locale' | 'seen'>) {
  if (leaving.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="surten">
      <h2 id="surten">{closeText.rolesEnd[locale]}</h2>
      <ul>
        {leaving.map(({ seat, name }) => (
          <li>
            {name}: {seatWords(seat, participations, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** «equip impulsor, Escola Vent de Paper». */
function seatWords(seat: string, participations: CloseSeen['participations'], locale: Locale): string {
  const [subject = '', name = ''] = seat.split('#');
  const [kind, id = ''] = subject.split(':');
  const role = Object.entries(centreSeats).find(([, each]) => each === name)?.[0] as Role | undefined;
  const whose = kind === 'centre' ? { centre: id } : kind === 'municipality' ? { municipality: id } : {};
  return [role ? roleWords[role][locale] : name, whoseWords(whose, participations, locale)].join(', ');
}

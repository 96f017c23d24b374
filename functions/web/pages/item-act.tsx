/** One action on an item before it is done, and a new session: what will happen and whom it tells, what does not fit, what it asks, and the button. */
import { fieldsSection } from '#schemas/form/fields.ts';
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { ItemAsk } from '../../use-cases/calendar/ask-item.ts';
import type { Conflict } from '../../use-cases/calendar/conflicts.ts';
import { titleOf } from '../../use-cases/calendar/load-item.ts';
import { errorLines } from '../form/case-view.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { refusalOf } from '../refusal.ts';
import { actionWords, itemActText, itemText, newSessionText } from '../text/item.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { UBox } from '../ui/u-box.tsx';
import { Warning } from '../ui/warning.tsx';
import { whenOf } from './item.tsx';
import { actionPath } from './item-paths.ts';

export interface ItemActProps {
  readonly locale: Locale;
  readonly ask: ItemAsk;
  readonly view: FieldsView;
  /** Why the last press did nothing. */
  readonly failure?: Failure | undefined;
}

/** Words of the action of an item. */
export function actionTitle({ action, loaded }: ItemAsk, locale: Locale): string {
  return actionWords[action === 'move' && loaded.item.kind === 'deadline' ? 'extend' : action][locale];
}

/** What was typed stays, also where the action is over. */
export function ItemActBody({ locale, ask, view, failure }: ItemActProps) {
  const { loaded, action, offered, conflicts } = ask;
  const { item, seen } = loaded;
  const refused = failure && !failure.errors ? refusalOf(failure, locale) : undefined;
  const title = actionTitle(ask, locale);
  return (
    <Form action={actionPath(item.id, action)} hidden={{ vist: seen }}>
      <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} />
      {refused ? <Refused {...refused} /> : null}
      <PageHead title={title} over={<SafeLink href={paths.item(item.id)}>{titleOf(loaded)[locale]}</SafeLink>} sub={whenOf(item, locale)} />
      {offered ? <WhatHappens locale={locale} ask={ask} /> : refused ? null : <Refused title={itemActText.over[locale]} />}
      <Conflicts locale={locale} conflicts={conflicts} />
      <SectionFields view={view} section={fieldsSection} />
      <FormActions>
        {offered ? (
          <Button kind={action === 'cancel' ? 'danger' : 'main'}>{action === 'edit' ? itemActText.save[locale] : title}</Button>
        ) : null}{' '}
        <SafeLink class="act" href={paths.item(item.id)}>
          {itemActText.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}

/** The last part of the name of the mail that follows. */
const letters = { move: 'CANVI', edit: 'CANVI', restore: 'CANVI', invite: 'CONVOCATORIA', cancel: 'ANULLAT' } as const;

function WhatHappens({ locale, ask: { tells, readers, action, loaded } }: { readonly locale: Locale; readonly ask: ItemAsk }) {
  const { mails, reminders, happens } = itemActText;
  return (
    <UBox id="que-passara" title={happens[locale]} small>
      <p>{fill(mails[tells], locale, { n: String(readers) })}</p>
      {tells !== 'nobody' && action in letters ? (
        <p>
          <SafeLink class="act" href={paths.text(`${loaded.activity.message}-${letters[action as keyof typeof letters]}`)}>
            {itemActText.words[locale]}
          </SafeLink>
        </p>
      ) : null}
      {action in reminders ? <p>{reminders[action as keyof typeof reminders][locale]}</p> : null}
    </UBox>
  );
}

/** Nothing of it stops who says why; what does stands in the summary. */
function Conflicts({ locale, conflicts }: { readonly locale: Locale; readonly conflicts: readonly Conflict[] }) {
  const soft = conflicts.filter(({ hard }) => !hard);
  if (soft.length === 0) return null;
  return (
    <Warning locale={locale} quiet title={itemActText.conflicts[locale]} id="que-no-quadra">
      <ul>
        {soft.map(({ text }) => (
          <li>{text[locale]}</li>
        ))}
      </ul>
    </Warning>
  );
}

export interface NewSessionProps {
  readonly locale: Locale;
  readonly curs: string;
  readonly view: FieldsView;
  readonly conflicts: readonly Conflict[];
}

/** All fields on one page. */
export function NewSessionBody({ locale, curs, view, conflicts }: NewSessionProps) {
  const over = <SafeLink href={paths.curs(curs)}>{fill(itemText.calendar, locale, { curs: showSchoolYear(curs) })}</SafeLink>;
  return (
    <Form action={paths.newSession(curs)}>
      <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} />
      <PageHead title={newSessionText.title[locale]} over={over} />
      <p class="lead">{newSessionText.lead[locale]}</p>
      <Conflicts locale={locale} conflicts={conflicts} />
      <SectionFields view={view} section={fieldsSection} />
      <FormActions>
        <Button>{newSessionText.save[locale]}</Button>{' '}
        <SafeLink class="act" href={paths.curs(curs)}>
          {newSessionText.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}

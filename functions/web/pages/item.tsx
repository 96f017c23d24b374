/** A session or deadline as the coordination sees it: how it stands, its facts, who answered what, and aside what was done. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { rolesInWords } from '#schemas/programme/role-words.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords, weekdayInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { spanInWords } from '#schemas/values/spans.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { titleOf } from '../../use-cases/calendar/load-item.ts';
import type { SeenItem } from '../../use-cases/calendar/see-item.ts';
import { paths } from '../paths.ts';
import { actionWords, itemText } from '../text/item.ts';
import { ActionBar } from '../ui/action-bar.tsx';
import { type Answer, AnswerList } from '../ui/answer-list.tsx';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { StatusKind } from '../ui/status.tsx';
import { Totals } from '../ui/totals.tsx';
import { ItemAnswers, type Shown } from './item-answers.tsx';
import { ItemAside } from './item-aside.tsx';
import { actionPath } from './item-paths.ts';

export interface ItemProps {
  readonly locale: Locale;
  readonly seen: SeenItem;
}

export interface ItemPage extends ItemProps {
  readonly shown: Shown;
  /** What was just done. */
  readonly news?: string | undefined;
}

/** Two columns; the aside is longer than a screen. */
export function ItemBody({ locale, seen, shown, news }: ItemPage) {
  return (
    <Columns wide still asideLabel={itemText.aside[locale]} aside={<ItemAside locale={locale} seen={seen} />}>
      <ItemHeading locale={locale} seen={seen} />
      {news ? (
        <Note kind="info" role="status">
          <p>{news}</p>
        </Note>
      ) : null}
      <AnswerList locale={locale} answers={factsOf({ locale, seen })} />
      <ItemAnswers locale={locale} seen={seen} shown={shown} />
    </Columns>
  );
}

/** What it is called, of whom, and how it stands. */
export function ItemHeading({ locale, seen }: ItemProps) {
  const { item } = seen.loaded;
  const [kind, word] = standing(seen);
  const over = <SafeLink href={paths.curs(item.curs)}>{fill(itemText.calendar, locale, { curs: showSchoolYear(item.curs) })}</SafeLink>;
  return (
    <PageHead title={titleOf(seen.loaded)[locale]} over={over} sub={subjectOf(seen)}>
      <Totals
        items={[
          { kind, text: <strong>{itemText.states[word][locale]}</strong> },
          ...(item.paused && word !== 'paused' ? [pausedTotal(locale)] : []),
        ]}
      />
    </PageHead>
  );
}

const pausedTotal = (locale: Locale) => ({ kind: 'na', text: itemText.states.paused[locale] }) as const;

/** The school or town that it is of. */
export function subjectOf({ loaded, centres }: SeenItem): string | undefined {
  const { item, year } = loaded;
  if (item.centre) return centres[0]?.name ?? year.participations.find(({ centre }) => centre === item.centre)?.name;
  return year.participations.find(({ municipality }) => municipality === item.municipality)?.town;
}

/** Shape and word of how it stands: of a form that was handed in, that it was. */
function standing({ loaded: { item }, owed, now }: SeenItem): readonly [StatusKind, keyof typeof itemText.states] {
  const date = item.is.start ?? item.is.due;
  if (item.cancelled) return ['na', 'cancelled'];
  if (item.done) return ['done', 'done'];
  if (owed && isDelivered(owed)) return ['done', 'delivered'];
  if (date !== undefined && date < now) return item.kind === 'session' ? ['soon', 'past'] : ['late', 'late'];
  if (item.published === null) return ['none', 'planned'];
  return ['half', item.kind === 'session' ? 'published' : 'open'];
}

function isDelivered({ head, form: { workflow } }: NonNullable<SeenItem['owed']>): boolean {
  return !isTagged(workflow, head.state, 'draft') && !isTagged(workflow, head.state, 'amending');
}

/** The date of an item in words. */
export function whenOf({ is }: Pick<CalendarItem, 'is'>, locale: Locale): string {
  if (is.start) return spanInWords(is.start, is.end, locale);
  return is.due ? instantInWords(is.due, locale) : itemText.undated[locale];
}

function factsOf({ locale, seen }: ItemProps): readonly Answer[] {
  const { item, activity } = seen.loaded;
  return [
    ...(item.kind === 'session' ? sessionFacts({ locale, seen }) : deadlineFacts(item, activity, locale)),
    { question: itemText.facts.responsible[locale], answer: seen.responsible ?? <span class="soft">{itemText.nobody[locale]}</span> },
    { question: itemText.facts.expects[locale], answer: activity.expects[locale] },
  ];
}

function sessionFacts({ locale, seen }: ItemProps): readonly Answer[] {
  const { item, activity } = seen.loaded;
  const { facts } = itemText;
  const host = seen.centres.find(({ centre }) => centre === item.host);
  return [
    { question: facts.when[locale], answer: whenOf(item, locale) },
    { question: facts.place[locale], answer: item.place || <span class="soft">{itemText.nowhere[locale]}</span> },
    ...(item.link ? [{ question: facts.link[locale], answer: <SafeLink href={item.link}>{item.link}</SafeLink> }] : []),
    ...(item.note ? [{ question: facts.note[locale], answer: item.note, says: true }] : []),
    ...(item.documents.length > 0 ? [{ question: facts.documents[locale], answer: <Documents documents={item.documents} /> }] : []),
    ...(item.capacity === null
      ? []
      : [{ question: facts.capacity[locale], answer: fill(itemText.places, locale, { n: String(item.capacity) }) }]),
    { question: facts.audience[locale], answer: rolesInWords(activity.audience, locale) },
    ...(host ? [{ question: facts.host[locale], answer: host.name }] : []),
    ...(item.centres
      ? [
          {
            question: facts.centres[locale],
            answer: seen.centres
              .filter(({ centre }) => centre !== item.host)
              .map(({ name }) => name)
              .join(', '),
          },
        ]
      : []),
    { question: facts.published[locale], answer: publishedOf(item, locale) },
  ];
}

/** Papers of a session: title and address. */
export function Documents({ documents }: { readonly documents: CalendarItem['documents'] }) {
  return (
    <ul class="plain">
      {documents.map(({ title, url }) => (
        <li>
          <SafeLink href={url}>{title}</SafeLink>
        </li>
      ))}
    </ul>
  );
}

function deadlineFacts(item: CalendarItem, activity: Activity, locale: Locale): readonly Answer[] {
  const { facts } = itemText;
  const opens = item.is.opens ? [{ question: facts.opens[locale], answer: weekdayInWords(item.is.opens, locale) }] : [];
  return [
    ...opens,
    { question: facts.due[locale], answer: whenOf(item, locale) },
    { question: facts.owes[locale], answer: rolesInWords(activity.audience, locale) },
    { question: facts.opened[locale], answer: publishedOf(item, locale) },
  ];
}

function publishedOf({ published, kind }: CalendarItem, locale: Locale): string {
  const session = kind === 'session';
  if (published === null) return (session ? itemText.notPublished : itemText.notOpened)[locale];
  return fill(session ? itemText.publishedOn : itemText.openedOn, locale, { day: weekdayInWords(published, locale) });
}

/** Every action, the destructive one first, the usual one last. */
export function ItemActions({ locale, seen }: ItemProps) {
  const { item } = seen.loaded;
  const [main] = seen.actions;
  const words = (action: (typeof seen.actions)[number]) => actionWords[action === 'move' && item.kind === 'deadline' ? 'extend' : action];
  return (
    <ActionBar
      label={itemText.actions[locale]}
      action={paths.item(item.id)}
      message={<p class="small soft">{itemText.eachAsks[locale]}</p>}
    >
      {seen.actions.toReversed().map((action) => (
        <Button kind={action === 'cancel' ? 'danger' : action === main ? 'main' : 'alt'} formaction={actionPath(item.id, action)}>
          {words(action)[locale]}
        </Button>
      ))}
    </ActionBar>
  );
}

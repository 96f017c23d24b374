/** Words that are being written, as a letter: shown to who writes them, or sent to them as a trial. */
import { compose, type Shown } from '#functions/rules/mail/compose.ts';
import { ownOf, type Wording, worded, wrongIn } from '#functions/rules/mail/wording.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { itemHoles } from '#schemas/mails/items.ts';
import { caseHoles, type Message, workflowMessages } from '#schemas/messages.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { plusYears, schoolYearOf } from '#schemas/values/school-year.ts';
import { dayOfInstant } from '#schemas/values/spans.ts';
import { casesOf, headOfCase } from '../../store/case.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { centresById } from '../../store/centre.ts';
import { type ItemLine, itemHeads, itemLineOf } from '../../store/item.ts';
import { listParticipations } from '../../store/participation.ts';
import { getPerson } from '../../store/person.ts';
import { programmeOf } from '../calendar/rung.ts';
import { type Example, exampleOf } from '../mail/example.ts';
import { trialCause } from '../mail/trial.ts';
import type { Deps } from '../ports.ts';
import { readText } from './edit-text.ts';

/** What is shown, of which example and in which language. */
export interface Preview {
  readonly message: string;
  readonly typed: Wording;
  readonly example: Example | null;
  readonly locale: Locale;
}

/** The letter as it would read; `invalid` where the words cannot be filled. */
export async function previewText(
  deps: Deps,
  actor: Actor | null,
  { message: name, typed, example, locale }: Preview,
): Promise<Result<Shown>> {
  const found = await readText(deps, actor, name);
  if (!found.ok) return found;
  const { message } = found.value;
  const errors = wrongIn(message, typed);
  if (errors.length > 0) return fail('invalid', { errors });
  const substance = await exampleOf(deps, message, example);
  return ok(compose(worded(message.words, ownOf(message, typed)), locale, substance(locale)));
}

/** Sends it to the first address of who asks; answers that address. `not-allowed-now` for who has none. */
export async function tryText(deps: Deps, actor: Actor | null, asked: Preview): Promise<Result<string>> {
  const shown = await previewText(deps, actor, asked);
  if (!shown.ok) return shown;
  const person = actor?.person ? await getPerson(deps.store, actor.person) : null;
  const address = person?.addresses.find(({ status }) => status === 'active')?.address;
  const found = await readText(deps, actor, asked.message);
  if (!address || !found.ok) return fail('not-allowed-now');
  const { subject, body } = worded(found.value.message.words, ownOf(found.value.message, asked.typed));
  const { message, example, locale } = asked;
  const trial = { message, example, subject: subject[locale], body: body[locale], to: { address, locale } };
  await deps.store.commit([causeWrite(newCause(trialCause(deps, trial)))]);
  return ok(address);
}

/** Something that a mail can be shown of. */
export interface ExampleLine extends Example {
  readonly label: string;
}

const most = 60;

/** What there is to choose from: items of this curs and the next, or cases; none for mails that speak of neither. */
export async function examplesOf(deps: Deps, message: Message, locale: Locale): Promise<readonly ExampleLine[]> {
  if (message.props === itemHoles) return itemsOf(deps, message, locale);
  return message.props === caseHoles ? casesFor(deps, message) : [];
}

/** The centres that take part, by name: as whose people the mail of an item can be read. */
export async function readersOf(deps: Deps, message: Message): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (message.props !== itemHoles) return [];
  const parts = await listParticipations(deps.store, programmeOf(deps).name);
  const ids = parts.flatMap(({ participation: { centre, left } }) => (left === null ? [centre] : []));
  const centres = await centresById(deps.store, ids);
  return [...centres.values()]
    .map(({ id, record }) => ({ id, name: record.nom || record.codi }))
    .sort((one, other) => one.name.localeCompare(other.name, 'ca'));
}

async function itemsOf(deps: Deps, { name }: Message, locale: Locale): Promise<readonly ExampleLine[]> {
  const programme = programmeOf(deps);
  const curs = schoolYearOf(deps.now());
  const heads = await Promise.all([curs, plusYears(curs, 1)].map((each) => itemHeads(deps.store, each)));
  const fits = (id: string) => programme.activities.some((activity) => activity.id === id && name.startsWith(`${activity.message}-`));
  /** A mail of what is late reads well of what is past, any other of what is to come: these stand first. */
  const apt = ({ is }: ItemLine) => (is.start ?? is.due ?? '9999') > deps.now() !== name.endsWith('-VENCUT');
  const lines = heads
    .flat()
    .map(itemLineOf)
    .filter(({ activity }) => fits(activity))
    .toSorted((one, other) => Number(apt(other)) - Number(apt(one)))
    .slice(0, most);
  const centres = await centresById(deps.store, [...new Set(lines.flatMap(({ centre }) => centre ?? []))]);
  return lines.map(({ id, activity, title, centre, is }) => {
    const date = is.start ?? is.due;
    const parts = [
      title || activityOf(programme, activity).title[locale],
      centres.get(centre ?? '')?.record.nom,
      date && dayOfInstant(date, locale),
    ];
    return { kind: 'item', id, label: parts.filter(Boolean).join(' · ') };
  });
}

async function casesFor({ store, forms }: Deps, { name }: Message): Promise<readonly ExampleLine[]> {
  const own = forms.filter((form) => workflowMessages([form]).has(name));
  const pages = await Promise.all(
    (own.length > 0 ? own : forms).map(({ slug }) => store.find('list', casesOf(slug), { desc: true, limit: most })),
  );
  const heads = pages.flatMap(({ items }) => items.map(headOfCase)).slice(0, most);
  return heads.map(({ id, name: school, reference }) => ({
    kind: 'case',
    id,
    label: [school, reference].filter(Boolean).join(' · ') || id,
  }));
}

/** What fills the words of a mail that nobody caused: of an item or a case that is chosen, or marks where nothing is; for previews and trials. */

import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import { plus } from '#functions/rules/mail/aftermath.ts';
import type { Substance } from '#functions/rules/mail/compose.ts';
import { substanceOfItem } from '#functions/rules/mail/item-substance.ts';
import { substanceOf } from '#functions/rules/mail/substance.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Message } from '#schemas/messages.ts';
import { seatsOf } from '#schemas/programme/seats.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { newCause } from '../../store/cause.ts';
import type { Deps } from '../ports.ts';
import { readKnown } from './about.ts';
import { namesOf, readItem } from './about-item.ts';

/** An item of the calendar or a case. */
export interface Example {
  readonly kind: 'item' | 'case';
  readonly id: string;
  /** The centre whose people read it; absent = that of the item, if it has one. */
  readonly centre?: string;
}

/** The substance of a message in a language; an example that is gone gives marks. */
export async function exampleOf(deps: Deps, message: Message, example: Example | null): Promise<(locale: Locale) => Substance> {
  const found = example?.kind === 'item' ? await ofItem(deps, message, example) : example && (await ofCase(deps, message, example.id));
  return found ?? ((locale) => ({ holes: marked(message, locale), box: null, comments: [], answers: [] }));
}

async function ofItem(deps: Deps, message: Message, { id, centre }: Example): Promise<((locale: Locale) => Substance) | null> {
  const cause = causeOf(deps, message.name.replace(/-(?:SI|COO|FORA)$/u, ''), { kind: 'item', id, version: 1 });
  const first = await readItem(deps, cause, { seat: 'programme:magnet#coordination', person: null });
  if (!first.about) return null;
  const seat = message.name.endsWith('-COO') ? null : readerOf(first.about, centre);
  const { about } = seat ? await readItem(deps, cause, { seat, person: null }) : first;
  if (!about) return null;
  const more = { person: 'somebody', names: await namesOf(deps, about), now: deps.now() };
  return (locale) => substanceOfItem({ ...about, cause: { ...cause, values: toldOf(message, about, locale) } }, more, locale);
}

/** The seat that gets the mail first. */
function readerOf({ activity, item }: AboutItem, reader: string | undefined): string | null {
  const id = (item.centre ?? reader) || (item.centres?.[0] ?? null);
  const centres = id === null ? [] : [{ centre: id, municipality: item.municipality ?? '' }];
  return activity.audience.flatMap((role) => seatsOf(role, { programme: 'magnet', centres }))[0] ?? null;
}

/** A change speaks of a date before, and of a reason. */
function toldOf({ name }: Message, { item }: AboutItem, locale: Locale): Cause['values'] {
  const date = item.is.start ?? item.is.due;
  if (!/-(?:CANVI|ANULLAT)(?:-FORA)?$/u.test(name) || date === undefined) return {};
  return { was: plus(date, -aWeek), what: name.endsWith('-FORA') ? 'uninvite' : 'move', reason: said.reason[locale] };
}
const aWeek = 7 * 24 * 3_600_000;

async function ofCase(deps: Deps, message: Message, id: string): Promise<((locale: Locale) => Substance) | null> {
  const cause = causeOf(deps, message.name, { kind: 'case', id, version: 1 });
  const { about } = await readKnown(deps, message, cause, { seat: `case:${id}#applicant`, person: null });
  if (!about) return null;
  return (locale) => {
    const real = substanceOf(message, about, locale);
    const marks = marked(message, locale);
    const holes = Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, real.holes[name] || mark]));
    const comments = real.comments.length > 0 ? real.comments : [{ about: said.answer[locale], text: said.comment[locale] }];
    return { ...real, holes, comments };
  };
}

function causeOf({ now }: Deps, message: string, anchor: Cause['anchor']): Cause {
  return newCause({ id: 'example', message, now: now(), anchor, audience: { of: 'seats', seats: [] } });
}

/** Each hole as a mark with its name. */
function marked({ props }: Message, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(props.shape).map((name) => [name, name === 'pin' ? '000000' : fill(said.hole, locale, { name })]));
}

const said = {
  hole: { ca: '[{name}]', es: '[{name}]', en: '[{name}]' },
  reason: { ca: '[el motiu que s’escriu]', es: '[el motivo que se escribe]', en: '[the reason that is written]' },
  answer: { ca: '[la resposta que es comenta]', es: '[la respuesta que se comenta]', en: '[the answer that is commented on]' },
  comment: { ca: '[el comentari]', es: '[el comentario]', en: '[the comment]' },
} as const satisfies Record<string, Text>;

/** The mails whose words the coordination may change, by what they are about, with what was changed and what lacks a language. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { mailsOfKind } from '#schemas/mails/items.ts';
import { type Message, messages, workflowMessages } from '#schemas/messages.ts';
import { ok, type Result } from '#schemas/result.ts';
import { type Locale, locales, type Text } from '#schemas/text.ts';
import { latestTexts, type Written } from '../../store/text.ts';
import { programmeOf } from '../calendar/rung.ts';
import { registerOf } from '../mail/message-of.ts';
import type { Deps } from '../ports.ts';

/** What mails are about. */
export const textKinds = ['form', 'session', 'deadline', 'service'] as const;
/** See {@link textKinds}. */
export type TextKind = (typeof textKinds)[number];

/** One mail. */
export interface TextLine {
  readonly message: Message;
  readonly kind: TextKind;
  /** What it is about: forms or activities; none for the service itself. */
  readonly about: readonly Text[];
  /** Its words are not all the original ones. */
  readonly changed: boolean;
  /** Languages that still say the original while another one was changed. */
  readonly missing: readonly Locale[];
}

/** All of them, in the order of kinds and names. */
export async function listTexts(deps: Deps, actor: Actor | null): Promise<Result<readonly TextLine[]>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const written = await latestTexts(deps.store);
  const lines = [...registerOf(deps).values()].map((message) => lineOf(deps, message, written.get(message.name)));
  return ok(textKinds.flatMap((kind) => lines.filter((line) => line.kind === kind)));
}

/** Languages of which one was changed and the other not. */
function lineOf(deps: Deps, message: Message, written: Written = { subject: [], body: [] }): TextLine {
  const gaps = (own: readonly string[]) => (own.length > 0 ? locales.filter((locale) => !own.includes(locale)) : []);
  const missing = new Set([...gaps(written.subject), ...gaps(written.body)]);
  return {
    ...{ message, ...placeOf(deps, message.name) },
    changed: written.subject.length + written.body.length > 0,
    missing: locales.filter((locale) => missing.has(locale)),
  };
}

/** What a mail is about, by its name. */
export function placeOf(deps: Pick<Deps, 'forms' | 'programme'>, name: string): Pick<TextLine, 'kind' | 'about'> {
  if (name in messages) return { kind: 'service', about: [] };
  const activities = programmeOf(deps).activities.filter(({ message }) => name.startsWith(`${message}-`));
  const forms = deps.forms.filter((form) => workflowMessages([form]).has(name));
  if (forms.length > 0) return { kind: 'form', about: forms.map((form) => form.name) };
  return { kind: activities[0] ? mailsOfKind(activities[0].kind) : 'service', about: activities.map(({ title }) => title) };
}

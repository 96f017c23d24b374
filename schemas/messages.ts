/** Every mail by name: the ones of the service, of the workflows of the forms, and of the calendar. Adding a workflow or an activity adds no template. */
import * as z from 'zod';
import type { Programme } from './calendar/programme.ts';
import type { Form } from './form/form.ts';
import { confirmSender } from './mails/confirm-sender.ts';
import { digest } from './mails/digest.ts';
import { handover } from './mails/handover.ts';
import { itemMessages } from './mails/items.ts';
import { replacement } from './mails/replacement.ts';
import { resume } from './mails/resume.ts';
import { signIn } from './mails/sign-in.ts';
import { task } from './mails/task.ts';
import type { Text } from './text.ts';
import type { WorkflowMail } from './workflow/workflow.ts';

/**
 * Where a button leads. `case`, `form`: the reader's way in to the case, by a link that opens the seat · `staff-case`: its page for staff ·
 * `sign-in` · `task`, `task-no`: a page that does one thing, its two answers · `answer`: says whether one comes to a session · `item`, `item-form`: an
 * item of the calendar, the form that it asks for; of the two only one has an address · `board`: that of the coordination.
 */
export type LinkName = 'case' | 'form' | 'staff-case' | 'sign-in' | 'task' | 'task-no' | 'answer' | 'item' | 'item-form' | 'board';

/** Not of the register: a mail in words that are being written, sent to who writes them. Its values say which, of what, subject and body. */
export const trialMail = 'text-trial';

/** The words of a mail. Paragraphs of the body are separated by an empty line; some holes stand alone on a line, see {@link caseHoles}. */
export interface MailWords {
  readonly subject: Text;
  readonly body: Text;
  readonly buttons?: readonly { readonly label: Text; readonly to: LinkName }[];
  readonly why: Text;
  readonly stops?: Text;
}

/** One message of the register. */
export interface Message {
  readonly name: string;
  readonly words: MailWords;
  /** What fills the holes of its words. */
  readonly props: z.ZodObject<Readonly<Record<string, z.ZodString>>, z.core.$strict>;
}

/** Names of all holes that words of a message may have; `amendments` and `answers` of a case become lists. */
export function holesOf({ props }: Message): readonly string[] {
  return [...Object.keys(props.shape), ...(props === caseHoles ? ['amendments', 'answers'] : [])];
}

/**
 * Holes of a mail about a case, ready to be read in one language; empty where it has none. `about` joins form and centre, `asks` is who acted: school or coordination.
 * `{reason}` and `{note}` alone on a line stand as what a person wrote; `{amendments}` becomes the comments, `{answers}` what was sent.
 */
export const caseHoles = z.strictObject({
  ...{ reference: z.string(), form: z.string(), centre: z.string(), code: z.string(), curs: z.string(), about: z.string() },
  ...{ state: z.string(), next: z.string(), deadline: z.string(), order: z.string() },
  ...{ reason: z.string(), note: z.string(), actor: z.string(), asks: z.string(), task: z.string() },
});

/** `{pin}` alone on a line is the code to type; times in minutes. */
const signInHoles = z.strictObject({ pin: z.string().regex(/^\d{6}$/u), minutes: z.string().regex(/^\d+$/u) });

/** Who hands over, and the centre's name. */
const handoverHoles = z.strictObject({ name: z.string(), centre: z.string() });

/** The Monday digest: how much calls for somebody, the day, and four lists. */
const digestHoles = z.strictObject({
  ...{ figures: z.string(), day: z.string(), overdue: z.string(), soon: z.string(), bounced: z.string(), unread: z.string() },
});

/** Name of the Monday digest (domain.md 5.11). */
export const digestMail = 'M-DIGEST';

/** The mails of the service itself. */
export const messages = {
  'sign-in': { name: 'sign-in', words: signIn, props: signInHoles },
  resume: { name: 'resume', words: resume, props: caseHoles },
  task: { name: 'task', words: task, props: caseHoles },
  'confirm-sender': { name: 'confirm-sender', words: confirmSender, props: caseHoles },
  handover: { name: 'handover', words: handover, props: handoverHoles },
  'M-REL': { name: 'M-REL', words: replacement, props: caseHoles },
  [digestMail]: { name: digestMail, words: digest, props: digestHoles },
} as const satisfies Readonly<Record<string, Message>>;

/** The mails that the workflows of these forms declare, by name. Throws where two mails share a name. */
export function workflowMessages(forms: readonly Form[]): ReadonlyMap<string, Message> {
  const found = new Map<string, Message>();
  for (const mail of forms.flatMap(mailsOf)) {
    const message = { name: mail.name, words: wordsOf(mail), props: caseHoles };
    const twin = found.get(mail.name);
    if (twin && JSON.stringify(twin.words) !== JSON.stringify(message.words)) throw new Error(`Two mails are called ${mail.name}`);
    found.set(mail.name, message);
  }
  return found;
}

/** The whole register: every mail that the service can send. Throws where two share a name. */
export function messageRegister(forms: readonly Form[], programme: Pick<Programme, 'activities'>): ReadonlyMap<string, Message> {
  const found = new Map(workflowMessages(forms));
  for (const message of [...Object.values(messages), ...itemMessages(programme)]) {
    if (found.has(message.name)) throw new Error(`Two mails are called ${message.name}`);
    found.set(message.name, message);
  }
  return found;
}

function mailsOf({ workflow }: Form): readonly WorkflowMail[] {
  return [...workflow.transitions.flatMap(({ mails = [] }) => mails), ...(workflow.reminders ?? []).map(({ mail }) => mail)];
}

function wordsOf({ subject, body, button, why, stops }: WorkflowMail): MailWords {
  return { subject, body, why, ...(button && { buttons: [button] }), ...(stops && { stops }) };
}

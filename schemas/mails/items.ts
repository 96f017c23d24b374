/** The mails of the items of a curs, by name: `M-EV` gives `M-EV-CONVOCATORIA`. The words stand once for sessions and once for deadlines. */
import * as z from 'zod';
import type { Activity } from '../calendar/activity.ts';
import type { Programme } from '../calendar/programme.ts';
import type { MailWords, Message } from '../messages.ts';
import { deadlineCancelled, deadlineChanged, deadlineClimbed, deadlineNear, deadlineOver } from './deadline.ts';
import { convened, sessionAnswered, sessionCancelled, sessionChanged, sessionUnanswered, sessionUninvited } from './session.ts';

/**
 * Holes of a mail about an item, ready to be read in one language; empty where it has none: a paragraph whose holes are all empty is left out.
 * `about` joins activity and centre (or municipality), `role` says what the reader is («sou a l’equip impulsor de …»), `day` has no year,
 * `until` is the day before which an answer is asked, `change` a sentence; `{documents}` becomes links.
 */
export const itemHoles = z.strictObject({
  ...{ activity: z.string(), centre: z.string(), about: z.string(), curs: z.string(), expects: z.string(), convened: z.string() },
  ...{ when: z.string(), day: z.string(), hour: z.string(), until: z.string(), deadline: z.string(), days: z.string(), was: z.string() },
  ...{ place: z.string(), link: z.string(), documents: z.string(), responsible: z.string(), role: z.string(), percent: z.string() },
  ...{ change: z.string(), reason: z.string(), note: z.string() },
});
/** See {@link itemHoles}. */
export type ItemHoles = z.infer<typeof itemHoles>;

/** Last parts of the names of the mails of each kind, with their words. `-REC-SI`: to who comes; `-VENCUT-COO`: to the coordination; `-ANULLAT-FORA`: to who is invited no more. */
export const itemMails = {
  session: {
    CONVOCATORIA: convened,
    REC: sessionUnanswered,
    'REC-SI': sessionAnswered,
    CANVI: sessionChanged,
    ANULLAT: sessionCancelled,
    'ANULLAT-FORA': sessionUninvited,
  },
  deadline: {
    REC: deadlineNear,
    VENCUT: deadlineOver,
    'VENCUT-COO': deadlineClimbed,
    CANVI: deadlineChanged,
    ANULLAT: deadlineCancelled,
  },
} as const satisfies Readonly<Record<'session' | 'deadline', Readonly<Record<string, MailWords>>>>;

/** All mails of a programme's items. Throws where sessions and deadlines share a name. */
export function itemMessages({ activities }: Pick<Programme, 'activities'>): readonly Message[] {
  const kinds = new Map<string, keyof typeof itemMails>();
  for (const { message, kind } of activities) {
    const own = mailsOfKind(kind);
    if ((kinds.get(message) ?? own) !== own) throw new Error(`Sessions and deadlines are both called ${message}`);
    kinds.set(message, own);
  }
  return [...kinds].flatMap(([prefix, kind]) =>
    Object.entries(itemMails[kind]).map(([suffix, words]) => ({ name: `${prefix}-${suffix}`, words, props: itemHoles })),
  );
}

/** Hours fall due like what is handed in. */
export function mailsOfKind(kind: Activity['kind']): keyof typeof itemMails {
  return kind === 'session' ? 'session' : 'deadline';
}

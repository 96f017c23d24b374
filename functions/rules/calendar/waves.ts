/** The mails of a plan as waves: one line a rule, step, day and message, which opens to whom it goes. */
import type { Role } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Guests } from './guests.ts';
import type { PlannedMail } from './mails.ts';

/** A wave. `day` null = skipped: it falls into a quiet period. */
export interface Wave extends Pick<PlannedMail, 'rule' | 'step' | 'message'> {
  readonly day: LocalDate | null;
  /** Mails, one for each item and seat. Schools that think of applying, and the public, are not counted. */
  readonly count: number;
  /** Items that it speaks of. */
  readonly items: readonly string[];
}

/** Waves in the order of time, the skipped ones last. */
export function wavesOf(mails: readonly { readonly item: Item; readonly mail: PlannedMail }[], guests: Guests): readonly Wave[] {
  const groups = Map.groupBy(
    mails,
    ({ mail }) => `${mail.at === null ? '~' : localDay(mail.at)} ${mail.rule} ${mail.step} ${mail.message}`,
  );
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const mail = group[0]?.mail;
      if (!mail) return [];
      const count = group.reduce((sum, each) => sum + recipients(each.item, each.mail.to, guests).length, 0);
      const day = mail.at === null ? null : localDay(mail.at);
      return [{ rule: mail.rule, step: mail.step, message: mail.message, day, count, items: group.map(({ item }) => item.id) }];
    });
}

/** The seats that a mail of an item goes to, `centre:<id>#CEN-D`: each once. */
export function recipients(item: Item, to: readonly Role[], guests: Guests): readonly string[] {
  const centres = guests.centres(item);
  const each = (role: Role): readonly string[] => {
    if (role === 'CAN' || role === 'PUB') return [];
    if (role === 'AJU') return centres.map(({ municipality }) => `ajuntament:${municipality}#${role}`);
    if (role === 'COO' && centres.length > 0) return centres.map(({ territori }) => `coordination:${territori}#${role}`);
    const ofCentre = role.startsWith('CEN-') || role === 'FOR' || role === 'PAR' || role === 'INS';
    return ofCentre ? centres.map(({ centre }) => `centre:${centre}#${role}`) : [`programme#${role}`];
  };
  return [...new Set(to.flatMap(each))];
}

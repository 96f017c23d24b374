/** Watches a rehearsal: holds every mail against what is true (model.ts), and says what must never happen (design.md 8) and did. */
import type { Store } from '#functions/store/store.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { localDay } from '#schemas/values/dates.ts';
import { Calendars } from './calendars.ts';
import { newsOf, quietOf, unwantedOf } from './checks.ts';
import type { Model } from './model.ts';
import type { Arrived } from './postman.ts';
import { wrongWords } from './words-check.ts';

/** What must never happen, and did. `person` is an invented address. */
export interface Violation {
  readonly rule: string;
  readonly at: Instant;
  readonly item: string | null;
  readonly person: string | null;
  readonly text: string;
}

/** What a mail was about: one reason of its envelope. */
export interface About {
  readonly cause: string;
  readonly message: string;
  readonly seat: string;
  readonly item: string | null;
  readonly reminder: boolean;
}

/** A mail as it is counted. */
export interface Counted {
  readonly at: Instant;
  readonly to: string;
  readonly message: string;
}

/** See the module. */
export class Watch {
  readonly violations: Violation[] = [];
  readonly mails: Counted[] = [];
  readonly calendars = new Calendars();
  /** Lines of the log that nobody expects. */
  readonly logged: string[] = [];
  readonly #model: Model;
  readonly #store: () => Store;
  readonly #known = new Set<string>();
  readonly #expected = new Map<string, Instant | null>();
  #secrets: readonly string[] = [];

  constructor(model: Model, store: () => Store) {
    this.#model = model;
    this.#store = store;
  }

  /** Names and addresses that no line of the log may hold. */
  guards(secrets: readonly string[]): void {
    this.#secrets = [...this.#secrets, ...secrets];
  }

  says(rule: string, text: string, more: Partial<Omit<Violation, 'rule' | 'text'>> & { readonly at: Instant }): void {
    this.violations.push({ rule, item: null, person: null, ...more, text });
  }

  /** A line of the log: no personal data, ever. */
  hears(level: string, line: string, at: Instant): void {
    if (line.includes('@') || this.#secrets.some((secret) => line.includes(secret))) {
      this.says('privacitat', `El registre diu qui és algú: ${line}`, { at });
    }
    if (level === 'error' || (level === 'warn' && !line.startsWith('mail-bounced'))) this.logged.push(line);
  }

  /** A mail arrived: what it was about is read from its envelope, whether it is right is asked of the model. */
  async sees(mail: Arrived): Promise<void> {
    const { letter, at } = mail;
    const person = letter.to;
    const about = await aboutOf(this.#store(), letter.envelope);
    this.mails.push({ at, to: person, message: letter.message });
    for (const [rule, text] of wrongWords(mail, about)) this.says(rule, text, { at, person, item: about[0]?.item ?? null });
    this.#once(about, person, at);
    for (const each of about) this.#wanted(each, person, at);
    if (mail.ics !== null) this.#calendar(mail.ics, about[0], person, at);
  }

  /** What must be true once the curs is over. */
  ends(at: Instant): void {
    const { news, suppressed } = this.#model;
    for (const { item, what, to, told, at: since } of news) {
      for (const person of to) {
        if (!told.has(person) && !suppressed.has(person)) this.says('avisat', `No se li ha dit: ${what} de ${since}`, { at, item, person });
      }
    }
    for (const thing of this.#model.things.values()) {
      const nobody = thing.kind === 'session' && !thing.cancelled && !thing.published && this.#model.concerned(thing, thing.date).size > 0;
      if (nobody) this.says('avisat', 'Ningú no hi va ser convocat', { at, item: thing.id });
    }
    for (const [key, start] of this.#expected) {
      const [item = '', person = ''] = key.split(' ');
      const found = this.calendars.entriesOf(person).get(item) ?? null;
      if (found !== start) this.says('agenda', `L’agenda diu ${found ?? 'res'} i hauria de dir ${start ?? 'res'}`, { at, item, person });
    }
    for (const person of this.calendars.addresses)
      for (const item of this.calendars.entriesOf(person).keys())
        if (!this.#expected.has(`${item} ${person}`))
          this.says('agenda', 'A l’agenda hi ha una cita que ningú no espera', { at, item, person });
  }

  #once(about: readonly About[], person: string, at: Instant): void {
    const keys = about.map(({ cause }) => `${cause} ${person}`);
    if (about.some(({ reminder }) => reminder)) keys.push(`daily ${localDay(at)} ${person}`);
    for (const key of keys) {
      if (this.#known.has(key)) this.says('un-sol-cop', `Dues vegades: ${key}`, { at, person, item: about[0]?.item ?? null });
      this.#known.add(key);
    }
  }

  #wanted({ item, reminder, seat, message, cause }: About, person: string, at: Instant): void {
    if (item === null) return;
    const thing = this.#model.things.get(item);
    const told = (rule: string, text: string | null) => text !== null && this.says(rule, `${message}: ${text}`, { at, item, person });
    if (!thing) told('recordatori', 'l’activitat no existeix');
    else if (!reminder) told('avisat', newsOf(this.#model, thing, { message, person, at }));
    else {
      told('recordatori', unwantedOf(this.#model, thing, { person, seat, at, cause }));
      for (const text of quietOf(this.#model, thing, at)) told('silenci', text);
    }
  }

  #calendar(ics: string, about: About | undefined, person: string, at: Instant): void {
    const item = about?.item ?? null;
    for (const text of this.calendars.take(person, ics)) this.says('agenda', `La cita ${text}`, { at, item, person });
    const thing = this.#model.things.get(item ?? '');
    if (thing) this.#expected.set(`${thing.id} ${person}`, about?.message.endsWith('-ANULLAT') ? null : thing.date);
  }
}

async function aboutOf(store: Store, envelope: string): Promise<readonly About[]> {
  const [row] = await store.get([{ pk: `envelope#${envelope}`, sk: 'envelope' }]);
  const { reasons = [] } = (row?.body ?? {}) as Partial<Envelope>;
  const causes = await store.get(reasons.map(({ cause }) => ({ pk: `cause#${cause}`, sk: 'cause' })));
  return reasons.map(({ cause, seat, message }, nth) => {
    const { anchor, reminder = false } = (causes[nth]?.body ?? {}) as { anchor?: { kind: string; id: string }; reminder?: boolean };
    return { cause, seat, message, reminder, item: anchor?.kind === 'item' ? anchor.id : null };
  });
}

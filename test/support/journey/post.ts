/** The mail of a journey: every mail is waited for, its links are followed as a scanner does, and none may be left over. */
import { expect, vi } from 'vitest';
import { Reader } from '../html.ts';
import { inbox, type Mail } from './inbox.ts';
import type { Place } from './place.ts';

/** The mails of one place. */
export class Post {
  readonly #place: Place;
  readonly #taken = new Set<string>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** The next mail of this name to this address, in this language. Every link in it leads to a page of ours, and looking changes nothing. */
  async take(to: string, message: string, locale = 'ca'): Promise<Mail> {
    const mail = await vi.waitFor(() => this.#find(to, message), { timeout: 20_000, interval: 50 });
    this.#taken.add(mail.messageId);
    expect(mail, mail.subject).toMatchObject({ locale });
    const scanner = new Reader(this.#place, { 'Accept-Language': locale }, this.#place.origin);
    for (const path of this.paths(mail)) expect((await scanner.get(path)).status, `${mail.subject}: ${path}`).toBe(200);
    return mail;
  }

  /** Whether such a mail waits. */
  async has(to: string, message: string): Promise<boolean> {
    await this.#place.settle();
    return (await this.#all()).some((mail) => mail.to === to && mail.message === message);
  }

  /** Paths of the service behind the links of a mail. */
  paths({ links }: Mail): readonly string[] {
    const { origin } = this.#place;
    return [...new Set(links.filter((link) => link.startsWith(`${origin}/`)))].map((link) => link.slice(origin.length));
  }

  /** The path that opens a door: a sign-in, a case, a task, an invitation. */
  door(mail: Mail): string {
    const door = this.paths(mail).find((path) => /^\/(e|tasca|resposta)\//u.test(path));
    if (!door) throw new Error(`«${mail.subject}» opens nothing: ${mail.links.join(' ')}`);
    return door;
  }

  /** Mails that nobody has taken. */
  async left(): Promise<readonly string[]> {
    await this.#place.settle();
    return (await this.#all()).map(({ to, message, subject }) => `${message} to ${to}: ${subject}`);
  }

  async #find(to: string, message: string): Promise<Mail> {
    await this.#place.settle();
    const waiting = await this.#all();
    const found = waiting.find((mail) => mail.to === to && mail.message === message);
    if (!found) throw new Error(`no ${message} to ${to}; there is ${waiting.map((mail) => `${mail.message} to ${mail.to}`).join(', ')}`);
    return found;
  }

  async #all(): Promise<readonly Mail[]> {
    return (await inbox(this.#place.inbox)).filter(({ messageId }) => !this.#taken.has(messageId));
  }
}

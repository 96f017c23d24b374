/** Somebody in a journey: a browser without script, an address, a language. */
import { expect } from 'vitest';
import { webText } from '#functions/web/text/web.ts';
import type { Locale } from '#schemas/text.ts';
import { type Page, Reader } from '../html.ts';
import type { Place } from './place.ts';
import type { Post } from './post.ts';

/** Where, and how mail arrives. */
export interface Trip {
  readonly place: Place;
  readonly post: Post;
}

/** A reader with a mailbox. */
export class Traveller extends Reader {
  readonly trip: Trip;
  readonly address: string;
  readonly locale: Locale;
  readonly name: string;

  constructor(trip: Trip, address: string, locale: Locale = 'ca', name = '') {
    super(trip.place, { 'Accept-Language': locale }, trip.place.origin);
    this.trip = trip;
    this.address = address;
    this.locale = locale;
    this.name = name;
  }

  /** Signs in by the code of a mail. */
  async signIn(): Promise<Page> {
    const { signIn, code } = webText;
    await this.press(await this.get('/entra'), signIn.button[this.locale], { correu: this.address });
    const { text } = await this.trip.post.take(this.address, 'sign-in', this.locale);
    const inside = await this.press(await this.get('/entra/codi'), code.button[this.locale], { codi: /\b\d{6}\b/u.exec(text)?.[0] ?? '' });
    expect(inside.path).toMatch(/^\/(espai|coordinacio)/u);
    return inside;
  }

  /** Opens the door of a mail: the page says what it opens, the button opens it. */
  async enter(message: string): Promise<Page> {
    const mail = await this.trip.post.take(this.address, message, this.locale);
    const path = this.trip.post.door(mail);
    const landing = await this.get(path);
    const [button] = landing.root.querySelectorAll('main button');
    const inside = await this.press(landing, button?.text.trim() ?? '');
    expect(inside.status).toBe(200);
    expect(inside.path, 'the door leads somewhere').not.toBe(path);
    return inside;
  }
}

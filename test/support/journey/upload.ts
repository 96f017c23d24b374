/** A file goes the way that a browser without script sends it: the form of its page posts to the store of files, which sends the reader back. */
import { expect } from 'vitest';
import type { Page } from '../html.ts';
import type { Traveller } from './traveller.ts';

/** A file on somebody's machine. */
export interface LocalFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Posts it with the form of the page; answers the page that follows. */
export async function upload(who: Traveller, page: Page, { name, type, bytes }: LocalFile): Promise<Page> {
  const form = page.root.querySelector('form[enctype="multipart/form-data"]');
  const body = new FormData();
  for (const input of form?.querySelectorAll('input[type="hidden"]') ?? []) {
    body.append(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
  }
  body.append('file', new File([new Uint8Array(bytes)], name, { type }));
  const { origin } = who.trip.place;
  const sent = await fetch(new URL(form?.getAttribute('action') ?? '', origin), { method: 'POST', body, redirect: 'manual' });
  expect(sent.status, await sent.text()).toBe(303);
  const back = new URL(sent.headers.get('Location') ?? '');
  expect(back.origin).toBe(origin);
  const next = await who.get(`${back.pathname}${back.search}`);
  expect(next.status).toBe(200);
  return next;
}

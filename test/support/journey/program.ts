/** A program applies for another school: one application, however often it is sent. */
import { expect } from 'vitest';
import { officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import { type Description, pathOf } from '../api.ts';
import { form } from './apply.ts';
import { founder } from './place.ts';
import type { Trip } from './traveller.ts';

/** Sends the example of the description for this school. */
export async function program({ place, post }: Trip, code: string): Promise<void> {
  const address = 'secretaria@escola.example';
  const described = await place.request(`${place.origin}/api/openapi.json?lang=ca`, { method: 'GET' });
  const { paths } = (await described.json()) as Description;
  const example = paths[pathOf(form.slug)]?.post.requestBody.content['application/json'].example;
  const body = JSON.stringify({ ...example, answers: { ...example?.answers, codiCentre: code }, email: address, language: 'ca' });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'secretaria-1' };
  const send = async () => {
    const response = await place.request(`${place.origin}${pathOf(form.slug)}`, { method: 'POST', body, headers });
    const receipt = (await response.json()) as { readonly reference: string; readonly token: string };
    expect(response.status, JSON.stringify(receipt)).toBe(201);
    return receipt;
  };
  const first = await send();
  expect((await Promise.all([send(), send(), send()])).map(({ reference }) => reference)).toEqual(Array(3).fill(first.reference));
  const read = await place.request(`${place.origin}/api/submissions/${first.token}`, { method: 'GET' });
  expect(await read.json()).toMatchObject({ reference: first.reference, state: { key: 'submitted' } });
  await post.take(officialMailbox(code), 'confirm-sender');
  await post.take(officialMailbox(code), 'M-SOL-REBUDA');
  await post.take(founder, 'M-SOL-NOVA');
  await post.take(address, 'M-SOL-REBUDA');
}

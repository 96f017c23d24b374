/** The first day of a service: the coordinator whom the deployment names seats the others, brings the directory and opens the call. */
import { expect } from 'vitest';
import { typedCall } from '#functions/use-cases/calls/call-fields.ts';
import { callsText } from '#functions/web/text/calls.ts';
import { directoryText } from '#functions/web/text/directory.ts';
import { peopleText } from '#functions/web/text/people.ts';
import { webText } from '#functions/web/text/web.ts';
import { demoCall } from '#infra/local/demo/call.ts';
import { bytesOf, schools, shortFile } from '../directory.ts';
import type { Typed } from '../html.ts';
import { founder } from './place.ts';
import { Traveller, type Trip } from './traveller.ts';
import { upload } from './upload.ts';

/** Who decides. */
export interface Staff {
  readonly nora: Traveller;
  /** Three members of the committee. */
  readonly committee: readonly Traveller[];
}

/** Everything that a school needs before it can apply. */
export async function firstDay(trip: Trip): Promise<Staff> {
  const nora = new Traveller(trip, founder);
  await nora.signIn();
  const committee = [];
  for (const name of ['Aina Roca', 'Biel Serra', 'Clara Puig']) committee.push(await member(trip, nora, name));
  await bounces(trip, nora);
  await directory(nora);
  await call(nora);
  return { nora, committee };
}

async function member(trip: Trip, nora: Traveller, name: string): Promise<Traveller> {
  const address = `${name.toLowerCase().replace(' ', '+')}@magnet.example`;
  const page = await nora.get('/coordinacio/persones');
  const added = await nora.press(page, peopleText.button.ca, { nom: name, correu: address, paper: 'committee' });
  expect(added.text).toContain(name);
  return new Traveller(trip, address, 'ca', name);
}

/** Somebody whose address does not work: after the first mail it is known, and they are taken off again. */
async function bounces(trip: Trip, nora: Traveller): Promise<void> {
  const jordi = await member(trip, nora, 'Bounce Jordi');
  await jordi.press(await jordi.get('/entra'), webText.signIn.button.ca, { correu: jordi.address });
  await trip.post.take(jordi.address, 'sign-in');
  const people = async () => {
    await trip.place.settle();
    return nora.get('/coordinacio/persones');
  };
  await expect.poll(async () => (await people()).text, { timeout: 20_000 }).toContain(peopleText.bounced.ca);
  await jordi.press(await jordi.get('/entra'), webText.signIn.button.ca, { correu: jordi.address });
  const row = (await people()).root.querySelectorAll('tr').find(({ text }) => text.includes('Jordi'));
  const left = await nora.press(await nora.get(row?.querySelector('a')?.getAttribute('href') ?? ''), peopleText.removeButton.ca);
  expect(left.text).not.toContain('Jordi');
}

async function directory(nora: Traveller): Promise<void> {
  const file = { name: 'directori.csv', type: 'text/csv', bytes: bytesOf(shortFile(schools(5))) };
  const plan = await upload(nora, await nora.get('/coordinacio/directori'), file);
  expect(plan.text).toContain('5 centres llegits');
  const job = await nora.press(plan, directoryText.apply.ca);
  expect(job.path).toMatch(/^\/coordinacio\/feines\//u);
  const done = async () => {
    await nora.trip.place.settle();
    return (await nora.get('/coordinacio/directori?q=escola')).text;
  };
  await expect.poll(done, { timeout: 20_000 }).toContain('5 centres');
}

async function call(nora: Traveller): Promise<void> {
  const page = await nora.get((await nora.get('/coordinacio/convocatories')).link(callsText.open.ca));
  const opened = await nora.press(page, callsText.save.ca, typedCall(demoCall('', new Date().toISOString())) as Typed);
  expect(opened.errors).toEqual([]);
  expect(opened.path).toMatch(/\?nova=/u);
}

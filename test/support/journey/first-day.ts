/** The first day of a service: the coordinator whom the deployment names seats the others, brings the directory and opens the call. */
import { expect } from 'vitest';
import { getJob } from '#functions/store/job.ts';
import { typedCall } from '#functions/use-cases/calls/call-fields.ts';
import { callsText } from '#functions/web/text/calls.ts';
import { peopleText } from '#functions/web/text/people.ts';
import { demoCall } from '#infra/local/demo/call.ts';
import { schools, shortFile, startedJob } from '../directory.ts';
import type { Typed } from '../html.ts';
import { founder } from './place.ts';
import { Traveller, type Trip } from './traveller.ts';

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
  await directory(trip);
  await call(trip, nora);
  return { nora, committee };
}

async function member(trip: Trip, nora: Traveller, name: string): Promise<Traveller> {
  const address = `${name.toLowerCase().replace(' ', '.')}@magnet.example`;
  const page = await nora.get('/coordinacio/persones');
  const added = await nora.press(page, peopleText.button.ca, { nom: name, correu: address, paper: 'committee' });
  expect(added.text).toContain(name);
  return new Traveller(trip, address);
}

async function directory({ place }: Trip): Promise<void> {
  const { id } = await startedJob(place.deps, shortFile(schools(5)));
  await expect
    .poll(
      async () => {
        await place.settle();
        return (await getJob(place.deps.store, id))?.job.state;
      },
      { timeout: 20_000 },
    )
    .toBe('done');
}

async function call({ place: { deps } }: Trip, nora: Traveller): Promise<void> {
  const page = await nora.get((await nora.get('/coordinacio/convocatories')).link(callsText.open.ca));
  const opened = await nora.press(page, callsText.save.ca, typedCall(demoCall('', deps.now())) as Typed);
  expect(opened.errors).toEqual([]);
  expect(opened.path).toMatch(/\?nova=/u);
}

/** Demonstration data: an empty store gets an open call, its people, the schools that take part and a handful of applications, made by the same use-cases as real ones. */
import { callWrite } from '#functions/store/call.ts';
import { getPersonIdOf } from '#functions/store/person.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { demoCall } from './call.ts';
import { addDemoCases } from './cases.ts';
import { addDemoCentres } from './centres.ts';
import { addDemoCurs } from './curs.ts';
import { type DemoPerson, demoPeople } from './people.ts';

/** Somebody to sign in as. */
export interface SignIn {
  readonly address: string;
  readonly role: string;
}

/** Fills an empty store, and tells in any case who there is. */
export async function fillDemo(deps: Deps): Promise<readonly SignIn[]> {
  const [first] = demoPeople;
  const filled = first && (await getPersonIdOf(deps.store, first.address)) !== null;
  if (!filled) await fill(deps);
  return demoPeople.map(({ address, role }) => ({ address, role }));
}

async function fill(deps: Deps): Promise<void> {
  const centres = await addDemoCentres(deps);
  await addDemoCurs(deps, centres);
  const call: Call = demoCall(deps.ids.ulid(deps.now()), deps.now());
  await deps.store.commit([callWrite(call)]);
  const [first, ...others] = demoPeople;
  const seated = [];
  for (const person of others) seated.push(await seat(deps, person));
  await addDemoCases(
    deps,
    seated.filter(({ seats }) => seats.includes('programme:magnet#committee')),
  );
  if (first) await seat(deps, first);
}

/** The first one comes last: who is there says that all is. */
async function seat(deps: Deps, { address, name, seat: held }: DemoPerson): Promise<Actor> {
  const { id } = await ensurePerson(deps, { address, name, locale: 'ca' });
  await grantSeat(deps, id, held);
  return { person: id, name, locale: 'ca', seats: [held], task: null };
}

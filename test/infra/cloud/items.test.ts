/** The built bundles and the calendar: the sweep publishes a session, the mailer tells whom it invites, and a second sweep changes nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#functions/rules/working-days.ts';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { localDay } from '#schemas/values/dates.ts';
import { schoolYearOfDay } from '#schemas/values/school-year.ts';
import { type Cloud, startCloud } from '#test/support/cloud/cloud.ts';
import { dynamodbLocal, javaFound } from '#test/support/dynamodb-local.ts';
import { sessionOn } from '#test/support/items.ts';
import { inbox } from '#test/support/journey/inbox.ts';
import { school } from '#test/support/world.ts';

let cloud: Cloud;

describe.runIf(javaFound)(dynamodbLocal, () => {
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  test('a session that is due is published, and its invited get their invitation, once, when the stream is cut', async () => {
    cloud.cut(true);
    const { deps } = cloud;
    const centre = await school(deps, fictionalCodes[7]);
    const { id } = await ensurePerson(deps, { address: 'comunicacio@escola.example', name: 'Duna Puig', locale: 'es' });
    await grantSeat(deps, id, `centre:${centre}#comunicacio`);
    const day = addDays(localDay(deps.now()), 20);
    const curs = schoolYearOfDay(day);
    const item = sessionOn(day, { curs, id: `${curs}.A08.magnet.1`, centres: [centre] });
    await deps.store.commit([itemWrite(item, deps.now())]);
    for (let quarter = 0; quarter < 2; quarter += 1) {
      await cloud.tick();
      await cloud.settle();
    }
    expect((await getItem(deps.store, item.id))?.item).toMatchObject({
      published: localDay(deps.now()),
      handled: expect.arrayContaining(['publish']),
    });
    const mails = (await inbox(cloud.inbox)).filter(({ to }) => to === 'comunicacio@escola.example');
    expect(mails).toMatchObject([{ message: 'M-EV-CONVOCATORIA', locale: 'es' }]);
    expect(cloud.logged()).not.toMatch(/@|Duna|"level":"ERROR"/u);
  });
});

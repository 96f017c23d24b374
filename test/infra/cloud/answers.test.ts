/** The built bundle of `feedback` with real events of mail that SES received, as they come through SNS. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getGuests, itemWrite } from '#functions/store/item.ts';
import { answerTask } from '#functions/use-cases/calendar/invitation.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { replyAddress } from '#schemas/values/reply-address.ts';
import { type Cloud, startCloud } from '#test/support/cloud/cloud.ts';
import { receivedMail } from '#test/support/cloud/received-mail.ts';
import { topic } from '#test/support/cloud/sources.ts';
import { dynamodbLocal, javaFound } from '#test/support/dynamodb-local.ts';
import { sessionOn } from '#test/support/items.ts';
import { inbox } from '#test/support/journey/inbox.ts';
import { organizer, replyDomain, replyMail } from '#test/support/replies.ts';

let cloud: Cloud;
const domain = 'respostes.avisos.magnet.example';
/** An address that nobody was given. */
const stray = organizer.replace(replyDomain, domain);
/** Hands a mail of the folder over, as if it had been sent to this address. */
const hand = (name: string, to: string = stray) => {
  const raw = replyMail(name, (text) => text.replace(new RegExp(organizer, 'giu'), to));
  return cloud.invoke('feedback', receivedMail(raw, [to], topic));
};
const coordination = async () => (await inbox(cloud.inbox)).filter(({ to }) => to === 'coordinacio@magnet.example');

/** Somebody is invited to a session; the address to which their calendar answers. */
async function invited(id: string): Promise<string> {
  const { deps } = cloud;
  const seat = 'programme:magnet#coordination';
  const inTwoMonths = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  const { id: person } = await ensurePerson(deps, { address: 'nora@escola.example', name: 'Nora Vidal', locale: 'ca' });
  await grantSeat(deps, person, seat);
  const { writes, secrets } = mintLink(deps, { purpose: 'reply', task: answerTask(id), seat, person, case: null });
  await deps.store.commit([itemWrite(sessionOn(inTwoMonths, { id, published: '2026-11-01' }), null), ...writes]);
  return replyAddress(secrets.token, domain);
}

describe.runIf(javaFound)(dynamodbLocal, () => {
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  test('what a person writes, and an answer that nobody asked for, go on to the coordination once; a holiday notice goes nowhere', async () => {
    for (const name of ['person-writes', 'outlook-no', 'holiday-notice', 'person-writes']) await hand(name);
    const mails = await coordination();
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      expect(mail).toMatchObject({ from: 'magnet@avisos.magnet.example', subject: 'Resposta de calendari que no s’ha pogut llegir' });
      expect(mail.text).toContain('Va adjunt, sencer.');
    }
    const kinds = cloud.logged().match(/"kind":"\w+"/gu);
    expect(kinds).toEqual(['"kind":"none"', '"kind":"unknown"', '"kind":"automatic"', '"kind":"none"']);
    expect(cloud.logged()).not.toMatch(/@|Nora|Vidal|0k9p/u);
  });

  test('answers of Google and Outlook are recorded like those of the page; the later one holds, in whatever order they come', async () => {
    const id = '2026-2027.A08.magnet.9';
    const to = await invited(id);
    const answers = async () => (await getGuests(cloud.deps.store, id)).map(({ guest: { answer, why, via } }) => ({ answer, why, via }));
    const before = (await coordination()).length;
    await hand('google-no', to);
    expect(await answers()).toEqual([{ answer: 'no', why: "No puc venir: l'escola fa festa, i <tots> tanquem", via: 'calendar' }]);
    await hand('outlook-yes', to);
    await hand('google-no', to);
    expect(await answers()).toEqual([{ answer: 'yes', why: '', via: 'calendar' }]);
    expect(await coordination()).toHaveLength(before);
    expect(cloud.logged()).toContain('"reply-heard"');
    expect(cloud.logged()).not.toMatch(/@|Nora|Vidal/u);
  });
});

/** The built bundle of `feedback` with real events of mail that SES received, as they come through SNS. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cloud, startCloud } from '#test/support/cloud/cloud.ts';
import { receivedMail } from '#test/support/cloud/received-mail.ts';
import { topic } from '#test/support/cloud/sources.ts';
import { dynamodbLocal, javaFound } from '#test/support/dynamodb-local.ts';
import { inbox } from '#test/support/journey/inbox.ts';
import { organizer, replyDomain, replyMail } from '#test/support/replies.ts';

let cloud: Cloud;
/** A mail to the receiving domain of the stage. */
const there = (text: string): string => text.replaceAll(replyDomain, 'respostes.avisos.magnet.example');
const hand = (name: string) => cloud.invoke('feedback', receivedMail(replyMail(name, there), [there(organizer)], topic));

describe.runIf(javaFound)(dynamodbLocal, () => {
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  test('what a person writes, and an answer that nobody asked for, go on to the coordination once; a holiday notice goes nowhere', async () => {
    for (const name of ['person-writes', 'outlook-no', 'holiday-notice', 'person-writes']) await hand(name);
    const mails = (await inbox(cloud.inbox)).filter(({ to }) => to === 'coordinacio@magnet.example');
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      expect(mail).toMatchObject({ from: 'magnet@avisos.magnet.example', subject: 'Resposta de calendari que no s’ha pogut llegir' });
      expect(mail.text).toContain('Va adjunt, sencer.');
    }
    const kinds = cloud.logged().match(/"kind":"\w+"/gu);
    expect(kinds).toEqual(['"kind":"none"', '"kind":"unknown"', '"kind":"automatic"', '"kind":"none"']);
    expect(cloud.logged()).not.toMatch(/@|Nora|Vidal|0k9p/u);
  });
});

/** The built bundles as AWS runs them: real events of API Gateway, stream, topic and schedule, on DynamoDB Local and the local SES endpoint. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { causeKey } from '#functions/store/cause.ts';
import { getJob } from '#functions/store/job.ts';
import { dueShard } from '#functions/store/keys.ts';
import type { Row } from '#functions/store/store.ts';
import { addressHash, suppressedKey, suppressedOf } from '#functions/store/suppressed.ts';
import { sweptWrite } from '#functions/store/swept.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { searchCentres } from '#functions/use-cases/directory/search-centres.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { localDay } from '#schemas/values/dates.ts';
import { type Cloud, startCloud } from '#test/support/cloud/cloud.ts';
import { mailEvent } from '#test/support/cloud/mail-events.ts';
import { topic } from '#test/support/cloud/sources.ts';
import { schools, shortFile, startedJob } from '#test/support/directory.ts';
import { dynamodbLocal, javaFound } from '#test/support/dynamodb-local.ts';
import { Reader } from '#test/support/html.ts';
import { inbox } from '#test/support/journey/inbox.ts';
import { applicationForm, openedCall, school, value } from '#test/support/world.ts';

let cloud: Cloud;
const reader = (headers = {}) =>
  new Reader({ request: (url, init) => cloud.fetch(new Request(url, init)) }, { 'Accept-Language': 'ca', ...headers }, cloud.origin);

/** Asks to sign in as somebody in the directory of people, who is made for it. */
async function asksToSignIn(address: string): Promise<Reader> {
  const { id } = await ensurePerson(cloud.deps, { address, name: 'Nora Vidal', locale: 'ca' });
  await grantSeat(cloud.deps, id, 'programme:magnet#coordination');
  const nora = reader();
  await nora.press(await nora.get('/entra'), 'Envia’m el codi', { correu: address });
  return nora;
}

const mailsTo = async (address: string) => (await inbox(cloud.inbox)).filter(({ to }) => to === address);

describe.runIf(javaFound)(dynamodbLocal, () => {
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());
  afterEach(() => cloud.cut(false));

  describe('web', () => {
    test('answers health from the table, and files packed and in base64', async () => {
      const health = await cloud.fetch(new Request(`${cloud.origin}/health`));
      expect(await health.json()).toMatchObject({ status: 'ok', store: 'dynamodb' });
      const home = await reader({ 'Accept-Encoding': 'gzip' }).get('/');
      expect(home.headers.get('Content-Encoding')).toBe('gzip');
      const [, href = ''] = /href="([^"]+styles\.css)"/u.exec(home.html) ?? [];
      const packed = await reader({ 'Accept-Encoding': 'gzip' }).request(href, { method: 'GET' });
      expect(packed.headers.get('Content-Encoding')).toBe('gzip');
      const plain = await reader().request(href, { method: 'GET' });
      expect(await packed.text()).toBe(await plain.text());
    });

    test('keeps the session in a cookie that only this host sees and only over https', async () => {
      const nora = await asksToSignIn('galeta@magnet.example');
      expect([...nora.cookies.keys()]).toEqual(['__Host-repte']);
    });

    test('refuses a form of another site, and a page that is not there, in the reader’s language', async () => {
      const stranger = reader({ Origin: 'https://elsewhere.example', 'Accept-Language': 'es' });
      expect((await stranger.post('/entra', { correu: 'a@b.example' })).status).toBe(403);
      expect(await reader({ 'Accept-Language': 'es' }).get('/no-hi-es')).toMatchObject({ status: 404 });
    });

    test('sends uploads to the bucket of the stack and to nobody else', async () => {
      const { headers } = await reader().get('/');
      expect(headers.get('Content-Security-Policy')).toContain("form-action 'self' https://magnet-files.s3.eu-west-1.amazonaws.com");
    });
  });

  describe('mailer', () => {
    test('is woken by the birth of a cause and by nothing else, and the mail’s code opens the door', async () => {
      await cloud.settle();
      const before = cloud.count('mailer');
      const nora = await asksToSignIn('nora@magnet.example');
      await cloud.settle();
      expect(cloud.count('mailer')).toBe(before + 1);
      const [mail] = await mailsTo('nora@magnet.example');
      expect(mail).toMatchObject({ message: 'sign-in', locale: 'ca', from: 'magnet@avisos.magnet.example' });
      const code = /\b\d{6}\b/u.exec(mail?.text ?? '')?.[0] ?? '';
      const inside = await nora.press(await nora.get('/entra/codi'), 'Entra', { codi: code });
      expect(inside.path).toMatch(/^\/(espai|coordinacio)/u);
      expect([...nora.cookies.keys()]).toEqual(['__Host-session']);
    });

    test('finds by the schedule what no wake-up announced, when the stream is cut', async () => {
      cloud.cut(true);
      await asksToSignIn('tallada@magnet.example');
      await cloud.settle();
      expect(await mailsTo('tallada@magnet.example')).toEqual([]);
      await cloud.tick();
      expect(await mailsTo('tallada@magnet.example')).toHaveLength(1);
      await cloud.tick();
      expect(await mailsTo('tallada@magnet.example')).toHaveLength(1);
    });

    test('a record that nobody can read neither fails the batch nor holds up the others; an error in the log calls somebody', async () => {
      const { deps } = cloud;
      const id = deps.ids.ulid(deps.now());
      const row: Row = { key: causeKey(id), type: 'cause', v: 1, head: null, body: { nobody: 'can read this' } };
      const due = { p: dueShard(id), s: `${deps.now()}#cause#${id}` };
      await deps.store.commit([{ put: { ...row, at: { due } }, if: 'absent' }]);
      await asksToSignIn('darrere@magnet.example');
      await cloud.settle();
      expect(await mailsTo('darrere@magnet.example')).toHaveLength(1);
      expect(cloud.logged()).toContain('"level":"ERROR","message":"mail-failed"');
    });
  });

  test('a reminder that is due goes out at the next quarter, when the stream is cut: the sweep causes it, the mailer sends it', async () => {
    cloud.cut(true);
    const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
    await openedCall(cloud.deps, { opensAt: ago(100), closesAt: ago(-100) });
    await school(cloud.deps, fictionalCodes[6]);
    const wish = { form: applicationForm.slug, code: fictionalCodes[6], address: 'oblidada@escola.example', locale: 'ca' } as const;
    value(await startCase({ ...cloud.deps, now: () => ago(61) }, null, wish));
    await cloud.deps.store.commit([sweptWrite(localDay(ago(0)))]); // As after half past seven, at whatever hour this runs.
    await cloud.tick();
    await cloud.settle();
    const mails = await mailsTo('oblidada@escola.example');
    expect(mails.map(({ message }) => message).toSorted()).toEqual(['M-SOL-ESBORRANY', 'resume']);
    await cloud.tick();
    expect(await mailsTo('oblidada@escola.example')).toHaveLength(2);
  });

  test('while SES does not answer, mail waits, and the log says so for the alarm', async () => {
    await cloud.ses(false);
    await asksToSignIn('espera@magnet.example');
    await cloud.settle();
    await cloud.ses(true);
    expect(await mailsTo('espera@magnet.example')).toEqual([]);
    const lines = cloud
      .logged()
      .split('\n')
      .filter((line) => line.includes('mail-waits'));
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 'WARN', message: 'mail-waits', count: 1 });
  });

  describe('jobs', () => {
    test('a job that was born is done: the directory is imported', async () => {
      const { id } = await startedJob(cloud.deps, shortFile(schools(5)));
      await cloud.settle();
      expect((await getJob(cloud.deps.store, id))?.job).toMatchObject({ state: 'done', done: 5, total: 5 });
      const found = (await searchCentres(cloud.deps, 'escola')).items.map(({ nom }) => nom);
      expect(found).toEqual(expect.arrayContaining(schools(5).map(({ nom }) => nom)));
    });
  });

  describe('feedback', () => {
    const suppressionOf = async (address: string) => {
      const [item] = await cloud.deps.store.get([suppressedKey(addressHash(address))]);
      return item ? suppressedOf(item).why : null;
    };

    test.each([
      ['bounce+un@magnet.example', 'bounce'],
      ['complaint+un@magnet.example', 'complaint'],
      ['arriba@magnet.example', null],
    ])('%s: %s', async (address, why) => {
      await asksToSignIn(address);
      await cloud.settle();
      expect(await suppressionOf(address)).toBe(why);
      await asksToSignIn(address);
      await cloud.settle();
      expect(await mailsTo(address)).toHaveLength(why ? 1 : 2);
    });

    test('reads nothing from another topic', async () => {
      await asksToSignIn('altre@magnet.example');
      await cloud.settle();
      const [mail] = await mailsTo('altre@magnet.example');
      const entry = {
        messageId: mail?.messageId ?? '',
        from: '',
        to: ['altre@magnet.example'],
        tags: { envelope: mail?.envelope ?? '' },
        at: 0,
      };
      await cloud.invoke('feedback', mailEvent('Bounce', entry, `${topic}-another`));
      expect(await suppressionOf('altre@magnet.example')).toBeNull();
      await cloud.invoke('feedback', mailEvent('Bounce', entry, topic));
      expect(await suppressionOf('altre@magnet.example')).toBe('bounce');
    });

    test('a record that is no notification fails, so that it ends in the dead-letter queue', async () => {
      await expect(cloud.invoke('feedback', { Records: [{ Sns: { Message: '{' } }] })).rejects.toThrow();
    });
  });

  test('sweep answers a tick, and nothing that the Lambdas log says who somebody is', async () => {
    await cloud.tick();
    expect(cloud.logged()).toContain('"swept"');
    expect(cloud.logged()).not.toMatch(/@|Nora|Vidal/u);
  });
});

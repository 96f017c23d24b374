/** S3: the contract against a double, and exactly what is signed. */
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Files } from '#functions/files/port.ts';
import { s3Files } from '#functions/files/s3.ts';
import { filesContract, pending, rule } from './contract.ts';
import { type S3Double, startS3Double } from './s3-double.ts';

let double: S3Double;
let files: Files;
let client: S3Client;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
beforeAll(async () => {
  double = await startS3Double('magnet');
  client = new S3Client({ endpoint: double.endpoint, region: 'eu-west-1', forcePathStyle: true, credentials });
  files = s3Files({ client, bucket: 'magnet' });
});
afterAll(async () => {
  client.destroy();
  await double.stop();
});

filesContract('S3', () => files);

test('an upload is bound to its bucket, key, type, size, address and time by its policy', async () => {
  const form = await files.presign(rule(pending(1), { maxBytes: 10_485_760 }));
  const policy = JSON.parse(Buffer.from(form.fields.Policy ?? '', 'base64').toString());
  expect(policy.conditions).toEqual(
    expect.arrayContaining([
      ['content-length-range', 1, 10_485_760],
      { bucket: 'magnet' },
      { key: pending(1) },
      { 'Content-Type': 'application/pdf' },
      { success_action_redirect: rule('').redirect },
    ]),
  );
  expect(form.fields['X-Amz-Signature']).toMatch(/^[0-9a-f]{64}$/u);
  expect(form.url).toBe(`${double.endpoint}/magnet`);
});

test('in the cloud the form goes to the bucket by its name', async () => {
  const cloud = new S3Client({ region: 'eu-west-1', credentials });
  const form = await s3Files({ client: cloud, bucket: 'magnet-files' }).presign(rule(pending(2)));
  expect(form.url).toBe('https://magnet-files.s3.eu-west-1.amazonaws.com/');
});

test('an address to download is signed for one object, some seconds and that file name', async () => {
  const url = new URL(await files.link('kept/carta', 'carta.pdf', 90));
  expect(url.pathname).toBe('/magnet/kept/carta');
  expect(url.searchParams.get('X-Amz-Expires')).toBe('90');
  expect(url.searchParams.get('X-Amz-SignedHeaders')).toBe('host');
  expect(url.searchParams.get('response-content-disposition')).toContain('attachment');
});

test('what is refused for another reason than absence is an error', async () => {
  const elsewhere = s3Files({ client, bucket: 'nowhere' });
  await expect(elsewhere.list('kept/')).rejects.toThrow();
});

/** Disk: the contract over real HTTP, and what only a disk can do. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DiskFiles, openDisk } from '#functions/files/disk.ts';
import { diskRoutes } from '#functions/files/disk-http.ts';
import { filesContract, pdf, pending, post, rule } from './contract.ts';

let folder: string;
let files: DiskFiles;
let server: ServerType;
let origin: string;
let instant: string;
const now = () => instant;
const secret = 'a secret of this test';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'magnet-files-'));
  const { promise, resolve } = Promise.withResolvers<number>();
  const fetch = (request: Request) => diskRoutes({ files, secret, now }).fetch(request);
  server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(port));
  origin = `http://127.0.0.1:${await promise}`;
  files = await openDisk({ folder, origin, secret, now });
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  instant = '2026-09-01T08:00:00.000Z';
});

filesContract('Disk', () => files);

describe('on disk', () => {
  test('an upload is good until its time is over', async () => {
    const form = await files.presign(rule(pending(1), { seconds: 60 }));
    instant = '2026-09-01T08:01:00.000Z';
    expect((await post(form, pdf)).status).toBe(303);
    instant = '2026-09-01T08:01:00.001Z';
    expect((await post(form, pdf)).status).toBe(403);
  });

  test('an address is good until its time is over, for its object and its name only', async () => {
    await files.put('kept/a', 'application/pdf', pdf);
    await files.put('kept/b', 'application/pdf', pdf);
    const url = await files.link('kept/a', 'a.pdf', 60);
    const status = async (address: string) => (await fetch(address)).status;
    expect(await status(url)).toBe(200);
    for (const changed of [
      url.replace('kept/a', 'kept/b'),
      url.replace('a.pdf', 'b.exe'),
      url.replace(/until=\d/u, 'until=9'),
      url.replace(/&signature=.*/u, ''),
    ]) {
      expect(await status(changed)).toBe(403);
    }
    instant = '2026-09-01T08:01:00.001Z';
    expect(await status(url)).toBe(403);
  });

  test('an address to what was deleted says so', async () => {
    await files.put('kept/deleted', 'application/pdf', pdf);
    const url = await files.link('kept/deleted', 'a.pdf', 60);
    await files.delete('kept/deleted');
    expect((await fetch(url)).status).toBe(404);
  });

  test('a permission signed with another secret, or for something else, is none', async () => {
    const foreign = await openDisk({ folder: join(folder, 'foreign'), origin, secret: 'another', now });
    expect((await post(await foreign.presign(rule(pending(2))), pdf)).status).toBe(403);
    const form = await files.presign(rule(pending(2)));
    expect((await post(form, pdf, { Policy: '', Signature: '' })).status).toBe(403);
  });

  test('an address cannot leave the folder', async () => {
    await writeFile(join(folder, 'secret'), 'secret');
    for (const path of ['..%2fsecret', 'kept/..%2f..%2fsecret', 'objects!secret'])
      expect((await fetch(`${origin}/_files/${path}`)).status).toBe(403);
  });

  test('what is no upload form is refused', async () => {
    const send = async (body: BodyInit | null) => (await fetch(`${origin}/_files`, { method: 'POST', body })).status;
    const form = new FormData();
    form.append('key', pending(3));
    expect(await send(form)).toBe(400);
    form.append('other', new Blob(['a']), 'a');
    expect(await send(form)).toBe(400);
    expect([await send('text'), await send(null)]).toEqual([400, 400]);
  });

  test('an upload that breaks off leaves nothing', { timeout: 30_000 }, async () => {
    const form = await files.presign(rule(pending(4), { maxBytes: 1_000_000 }));
    const field = ([name, value]: [string, string]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
    const body = `${Object.entries(form.fields).map(field).join('')}${head}${'%PDF-'.repeat(20_000)}`;
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write(
      `POST /_files HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 500000\r\n\r\n${body}`,
    );
    await expect.poll(() => readdir(join(folder, 'incoming')), { timeout: 15_000 }).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => readdir(join(folder, 'incoming')), { timeout: 15_000 }).toEqual([]);
    expect(await files.head(pending(4))).toBeNull();
  });

  test('an upload that nobody attached is deleted a day after it was offered, and nothing else', async () => {
    for (const key of [pending(5), 'kept/stays', 'results/stays']) await files.put(key, 'application/pdf', pdf);
    instant = '2026-09-02T08:00:00.000Z';
    expect(await files.clean()).toBe(0);
    instant = '2026-09-02T08:00:00.001Z';
    expect(await files.clean()).toBeGreaterThan(0);
    expect([await files.head(pending(5)), (await files.list('pending/')).items]).toEqual([null, []]);
    expect([await files.head('kept/stays'), await files.head('results/stays')]).not.toContain(null);
  });

  test('a result is deleted a month after it was made, and what was kept stays', async () => {
    for (const key of ['kept/stays', 'results/job/casos.csv']) await files.put(key, 'text/csv', pdf);
    const made = Date.parse((await files.list('results/job/')).items[0]?.at ?? '');
    instant = new Date(made + 29 * 86_400_000).toISOString();
    await files.clean();
    expect(await files.head('results/job/casos.csv')).not.toBeNull();
    instant = new Date(made + 31 * 86_400_000).toISOString();
    expect(await files.clean()).toBeGreaterThan(0);
    expect([await files.head('results/job/casos.csv'), await files.head('kept/stays')]).toEqual([
      null,
      { bytes: pdf.length, type: 'text/csv' },
    ]);
  });

  test('what a crash left half written is gone after the next start, and what was kept is there', async () => {
    const own = join(folder, 'own');
    const first = await openDisk({ folder: own, origin, secret, now });
    await first.put('kept/a', 'application/pdf', pdf);
    await mkdir(join(own, 'incoming'), { recursive: true });
    await writeFile(join(own, 'incoming', '1'), 'half');
    const second = await openDisk({ folder: own, origin, secret, now });
    expect(await readdir(join(own, 'incoming'))).toEqual([]);
    expect(await second.head('kept/a')).toEqual({ bytes: pdf.length, type: 'application/pdf' });
  });
});

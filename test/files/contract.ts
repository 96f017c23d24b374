/** What both adapters of the files port do, over real HTTP. */
import { createHash } from 'node:crypto';
import { encodeTime } from 'ulid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Files, UploadForm, UploadRule } from '#functions/files/port.ts';

/** A key for an upload offered at 8 UTC on 1 September 2026: a ULID of that instant and a number. */
export function pending(number: number): string {
  return `pending/${encodeTime(Date.parse('2026-09-01T08:00:00Z'), 10)}${String(number).padStart(16, '0')}`;
}

/** Bytes of a small PDF. */
export const pdf = new TextEncoder().encode('%PDF-1.7\nun document\n%%EOF');

/** An upload with defaults; where the browser goes afterwards exists only as a name. */
export function rule(key: string, more: Partial<UploadRule> = {}): UploadRule {
  return { key, type: 'application/pdf', maxBytes: 1_000, redirect: 'http://127.0.0.1:9/attach?case=7', seconds: 60, ...more };
}

/** Posts as a browser does: the fields in their order, then the file. */
export function post(form: UploadForm, file: Uint8Array, changed: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...changed })) body.append(name, value);
  body.append('file', new Blob([Uint8Array.from(file)], { type: 'text/x-whatever' }), 'carta.pdf');
  return fetch(form.url, { method: 'POST', body, redirect: 'manual' });
}

async function codeOf(answer: Response): Promise<[number, string | undefined]> {
  return [answer.status, /<Code>(\w+)<\/Code>/u.exec(await answer.text())?.[1]];
}

/** The pieces of a stream as one. */
async function gathered(pieces: AsyncIterable<Uint8Array> | null): Promise<Uint8Array | null> {
  if (!pieces) return null;
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

/** Declares the suite for the adapter that `open` answers. */
export function filesContract(name: string, open: () => Files): void {
  let files: Files;
  let number = 0;
  let key: string;
  beforeEach(() => {
    files = open();
    key = pending(number++);
  });
  const bytes = (data: Uint8Array | null) => data && new Uint8Array(data);

  describe(`${name}: an upload`, () => {
    test('posted as offered is kept with its type, and the browser goes on to our page', async () => {
      const answer = await post(await files.presign(rule(key)), pdf);
      expect(answer.status).toBe(303);
      const target = new URL(answer.headers.get('location') ?? '');
      expect([target.pathname, target.searchParams.get('case'), target.searchParams.get('key')]).toEqual(['/attach', '7', key]);
      expect(target.searchParams.get('etag')).toBe(`"${createHash('md5').update(pdf).digest('hex')}"`);
      expect(await files.head(key)).toEqual({ bytes: pdf.length, type: 'application/pdf' });
      expect(bytes(await files.read(key))).toEqual(pdf);
    });

    test('may have exactly the greatest size, of many pieces', async () => {
      const file = new Uint8Array(300_000).fill(7);
      expect((await post(await files.presign(rule(key, { maxBytes: 300_000 })), file)).status).toBe(303);
      expect((await files.head(key))?.bytes).toBe(300_000);
    });

    test('that is too large or empty is refused and leaves nothing', async () => {
      const form = await files.presign(rule(key, { maxBytes: 300_000 }));
      expect(await codeOf(await post(form, new Uint8Array(300_001)))).toEqual([400, 'EntityTooLarge']);
      expect(await codeOf(await post(form, new Uint8Array()))).toEqual([400, 'EntityTooSmall']);
      expect(await files.head(key)).toBeNull();
    });

    test.each(['key', 'Content-Type', 'success_action_redirect'])('whose %s was changed is refused and leaves nothing', async (field) => {
      const form = await files.presign(rule(key));
      const answer = await post(form, pdf, { [field]: field === 'key' ? pending(999_999) : 'https://elsewhere.example/' });
      expect(await codeOf(answer)).toEqual([403, 'AccessDenied']);
      expect([await files.head(key), await files.head(pending(999_999))]).toEqual([null, null]);
    });

    test('is refused after its time', async () => {
      const form = await files.presign(rule(key, { seconds: -1 }));
      expect(await codeOf(await post(form, pdf))).toEqual([403, 'AccessDenied']);
    });

    test('goes to pending and a ULID only', async () => {
      for (const wrong of ['kept/a', 'pending/a', `${key}/a`]) await expect(files.presign(rule(wrong))).rejects.toThrow(TypeError);
    });
  });

  describe(`${name}: an object`, () => {
    test('is read whole, in its first bytes, and piece by piece', async () => {
      const file = new Uint8Array(200_000).map((_, at) => at % 251);
      await files.put('results/a.bin', 'application/octet-stream', file);
      expect(bytes(await files.read('results/a.bin'))).toEqual(file);
      expect(bytes(await files.read('results/a.bin', 8))).toEqual(file.subarray(0, 8));
      expect(await gathered(await files.stream('results/a.bin'))).toEqual(file);
    });

    test('may be empty', async () => {
      await files.put('results/empty', 'text/plain', new Uint8Array());
      expect(bytes(await files.read('results/empty', 8))).toEqual(new Uint8Array());
      expect(await files.head('results/empty')).toEqual({ bytes: 0, type: 'text/plain' });
    });

    test('that is not there is null, and copying it is false', async () => {
      const key = 'kept/nothing';
      expect([
        await files.head(key),
        await files.read(key),
        await files.read(key, 4),
        await files.stream(key),
        await files.inspect(key),
      ]).toEqual(Array(5).fill(null));
      expect(await files.copy(key, 'kept/other', 'image/png')).toBe(false);
      expect(await files.head('kept/other')).toBeNull();
    });

    test('is kept by copying it as what it is, twice as well as once', async () => {
      await post(await files.presign(rule(key)), pdf);
      for (let again = 0; again < 2; again++) expect(await files.copy(key, 'kept/centre/carta', 'image/png')).toBe(true);
      await files.delete(key);
      expect(await files.head('kept/centre/carta')).toEqual({ bytes: pdf.length, type: 'image/png' });
      expect(bytes(await files.read('kept/centre/carta'))).toEqual(pdf);
    });

    test('is replaced by writing it again', async () => {
      await files.put('results/again', 'text/plain', pdf);
      await files.put('results/again', 'text/csv', pdf.subarray(0, 3));
      expect(await files.head('results/again')).toEqual({ bytes: 3, type: 'text/csv' });
    });

    test('is deleted, twice as well as once', async () => {
      await files.put('results/gone', 'text/plain', pdf);
      for (let again = 0; again < 2; again++) await files.delete('results/gone');
      expect(await files.head('results/gone')).toBeNull();
    });

    test('is told by its bytes and not by its type', async () => {
      await files.put('kept/seen', 'image/png', pdf);
      expect(await files.inspect('kept/seen')).toEqual({
        kind: 'pdf',
        bytes: pdf.length,
        sha256: createHash('sha256').update(pdf).digest('hex'),
      });
    });

    test('is downloaded under its name by whoever has the address, and never shown inline', async () => {
      await files.put('kept/named', 'text/html', pdf);
      const answer = await fetch(await files.link('kept/named', 'Carta d’aliança l·l.pdf', 60));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="Carta dalianca ll.pdf"; filename*=UTF-8''Carta%20d%E2%80%99alian%C3%A7a%20l%C2%B7l.pdf`,
      );
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
    });

    test('is listed by the beginning of its key, in order, page by page', { timeout: 30_000 }, async () => {
      const names = Array.from({ length: 1_003 }, (_, at) => `results/list/${String(at).padStart(4, '0')}`);
      for (let at = names.length; at > 0; at -= 59)
        await Promise.all(names.slice(at - 59, at).map((name) => files.put(name, 'text/plain', pdf.subarray(0, 5))));
      const first = await files.list('results/list/');
      expect(first.items.map((item) => item.key)).toEqual(names.slice(0, 1_000));
      expect(first.items[0]).toMatchObject({ bytes: 5, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u) });
      const second = await files.list('results/list/', first.cursor);
      expect([second.items.length, second.cursor]).toEqual([3, undefined]);
      expect((await files.list('results/list/0999')).items).toHaveLength(1);
    });

    test.each(['', 'other/a', 'kept', 'kept/', 'kept/../secret', 'kept/.a', 'kept//a', 'kept/a b', 'kept/é'])(
      'cannot be called %j',
      async (wrong) => {
        await expect(files.put(wrong, 'text/plain', pdf)).rejects.toThrow(TypeError);
        await expect(files.head(wrong)).rejects.toThrow(TypeError);
        await expect(files.link(wrong, 'a', 1)).rejects.toThrow(TypeError);
        await expect(files.copy(wrong, 'kept/a', 'image/png')).rejects.toThrow(TypeError);
      },
    );
  });
}

/** A tiny S3 for tests: one bucket in memory, addressed by path. Checks post policies as S3 does; believes signatures. */
import { createHash } from 'node:crypto';
import { type ServerType, serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';

interface Stored {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}
/** A running double. */
export interface S3Double {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port. */
export async function startS3Double(bucket: string): Promise<S3Double> {
  const objects = new Map<string, Stored>();
  const app = new Hono();
  app.post(`/${bucket}`, (c) => posted(c, objects));
  app.on('GET', [`/${bucket}`, `/${bucket}/`], (c) =>
    c.req.query('list-type') === '2' ? listed(c, objects) : refuse(c, 'NotImplemented', 501),
  );
  app.on(['GET', 'HEAD'], `/${bucket}/:key{.+}`, (c) => given(c, objects));
  app.put(`/${bucket}/:key{.+}`, async (c) => {
    const source = c.req.header('x-amz-copy-source');
    const copied = source === undefined ? undefined : objects.get(source.slice(bucket.length + 1));
    if (source !== undefined && !copied) return refuse(c, 'NoSuchKey', 404);
    // The type of a copy is the source's unless the request replaces it.
    const given = copied && c.req.header('x-amz-metadata-directive') !== 'REPLACE' ? copied.type : c.req.header('content-type');
    const bytes = copied?.bytes ?? new Uint8Array(await c.req.arrayBuffer());
    objects.set(c.req.param('key'), { bytes, type: given ?? '' });
    return answer(source === undefined ? null : '<CopyObjectResult></CopyObjectResult>', 200);
  });
  app.delete(`/${bucket}/:key{.+}`, (c) => {
    objects.delete(c.req.param('key'));
    return answer(null, 204);
  });
  const { promise, resolve } = Promise.withResolvers<number>();
  const server: ServerType = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(port));
  const endpoint = `http://127.0.0.1:${await promise}`;
  return { endpoint, stop: () => new Promise((done) => server.close(() => done())) };
}

type Objects = Map<string, Stored>;

async function posted(c: Context, objects: Objects): Promise<Response> {
  const form = await c.req.raw.formData();
  const file = form.get('file');
  const text = (name: string): string => String(form.get(name) ?? '');
  const policy = JSON.parse(Buffer.from(text('Policy'), 'base64').toString());
  if (Date.parse(policy.expiration) < Date.now() || !(file instanceof File)) return refuse(c, 'AccessDenied', 403);
  const named = policy.conditions.filter((each: unknown) => !Array.isArray(each)).flatMap((each: object) => Object.entries(each));
  const given = [...form.keys()].filter((name) => !['file', 'Policy', 'X-Amz-Signature'].includes(name));
  const wanted = new Map<string, unknown>(named);
  if (given.some((name) => wanted.get(name) !== form.get(name)) || given.length !== wanted.size) return refuse(c, 'AccessDenied', 403);
  const [, least, most] = policy.conditions.find((each: unknown) => Array.isArray(each) && each[0] === 'content-length-range');
  if (file.size > most) return refuse(c, 'EntityTooLarge', 400);
  if (file.size < least) return refuse(c, 'EntityTooSmall', 400);
  const bytes = new Uint8Array(await file.arrayBuffer());
  objects.set(text('key'), { bytes, type: text('Content-Type') });
  const target = new URL(text('success_action_redirect'));
  target.searchParams.set('key', text('key'));
  target.searchParams.set('etag', `"${createHash('md5').update(bytes).digest('hex')}"`);
  return c.redirect(target.href, 303);
}

function given(c: Context, objects: Objects): Response {
  const found = objects.get(c.req.param('key') ?? '');
  if (!found) return refuse(c, 'NoSuchKey', 404);
  const end = /^bytes=0-(\d+)$/u.exec(c.req.header('range') ?? '')?.[1];
  if (end !== undefined && found.bytes.length === 0) return refuse(c, 'InvalidRange', 416);
  const part = end === undefined ? found.bytes : found.bytes.slice(0, Number(end) + 1);
  const headers = { 'content-type': found.type, 'content-length': String(part.length) };
  const shown = ['content-disposition', 'cache-control'].flatMap((name) => {
    const value = c.req.query(`response-${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return answer(c.req.method === 'HEAD' ? null : part, end === undefined ? 200 : 206, { ...headers, ...Object.fromEntries(shown) });
}

function listed(c: Context, objects: Objects): Response {
  const after = c.req.query('start-after') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(c.req.query('prefix') ?? '') && key > after).sort();
  const contents = keys.slice(0, 1_000).map((key) => {
    return `<Contents><Key>${key}</Key><Size>${objects.get(key)?.bytes.length}</Size><LastModified>2026-09-01T08:00:00.000Z</LastModified></Contents>`;
  });
  return answer(`<ListBucketResult><IsTruncated>${keys.length > 1_000}</IsTruncated>${contents.join('')}</ListBucketResult>`, 200);
}

function refuse(c: Context, code: string, status: number): Response {
  return answer(c.req.method === 'HEAD' ? null : `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`, status);
}

function answer(body: string | Uint8Array<ArrayBuffer> | null, status: number, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers });
}

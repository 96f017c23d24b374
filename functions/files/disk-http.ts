/** The disk adapter over HTTP: `POST /_files` takes a presigned form as S3 does, `GET /_files/<key>` a signed address. */
import { Hono } from 'hono';
import type { Clock } from '#functions/use-cases/ports.ts';
import type { DiskFiles } from './disk.ts';
import { attachment, isFileKey } from './keys.ts';
import { receiveUpload, type UploadRefusal } from './receive.ts';
import { signed } from './signing.ts';
import { webStream } from './streams.ts';

/** What the routes need. */
export interface DiskHttp {
  readonly files: DiskFiles;
  readonly secret: string;
  readonly now: Clock;
}

/** Mount at the root, before body limits and form checks: what is signed needs neither cookie nor session. */
export function diskRoutes({ files, secret, now }: DiskHttp): Hono {
  const app = new Hono();
  app.post('/_files', async (c) => {
    const received = await receiveUpload(c.req.raw, { files, secret, now: Date.parse(now()) });
    if ('code' in received) return c.body(xmlOf(received), received.status, { 'Content-Type': 'application/xml' });
    return c.redirect(received.redirect, 303);
  });
  app.get('/_files/:key{.+}', async (c) => {
    const { signature = '', ...query } = c.req.query();
    const key = c.req.param('key');
    const text = `${key}?${new URLSearchParams(query)}`;
    const allowed = isFileKey(key) && signed(secret, 'download', text, signature) && Number(query.until) >= Date.parse(now());
    if (!allowed) return c.body(xmlOf(denied), denied.status, { 'Content-Type': 'application/xml' });
    const [info, stream] = [await files.head(key), await files.stream(key)];
    if (!info || !stream) return c.body(xmlOf(absent), absent.status, { 'Content-Type': 'application/xml' });
    return c.body(webStream(stream), 200, {
      'Content-Type': info.type,
      'Content-Length': String(info.bytes),
      'Content-Disposition': attachment(query.name ?? ''),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  });
  return app;
}

const denied: UploadRefusal = { status: 403, code: 'AccessDenied' };
const absent: UploadRefusal = { status: 404, code: 'NoSuchKey' };

// S3's own error page: the one exception to ours, and read by the upload script.
function xmlOf({ code }: UploadRefusal): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
}

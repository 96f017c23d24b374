/** API Gateway's HTTP API, payload 2.0: a request becomes its event, and the answer of a Lambda what a browser gets. */
import { randomUUID } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What is given to a Lambda as text; everything else comes in base64, forms too. */
const textual = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/u;
/** What a Lambda may answer, in bytes. */
const most = 6_291_556;

/** The event of a request. Cookies stand beside the headers; the path is decoded. */
export async function httpEvent(request: Request, sourceIp = '192.0.2.10'): Promise<object> {
  const url = new URL(request.url);
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'cookie'));
  const cookies = request.headers.get('cookie')?.split('; ');
  const bytes = Buffer.from(await request.arrayBuffer());
  const plain = textual.test(request.headers.get('content-type') ?? '');
  const query = Object.fromEntries([...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name).join(',')]));
  const now = Date.now();
  return {
    ...{ version: '2.0', routeKey: 'ANY /{proxy+}', rawPath: decodeURIComponent(url.pathname), rawQueryString: url.search.slice(1) },
    ...(cookies && { cookies }),
    headers: {
      ...headers,
      host: url.host,
      'content-length': String(bytes.length),
      'x-forwarded-for': sourceIp,
      'x-forwarded-proto': 'https',
    },
    ...(url.search && { queryStringParameters: query }),
    pathParameters: { proxy: decodeURIComponent(url.pathname.slice(1)) },
    requestContext: {
      ...{ accountId: '000000000000', apiId: 'local', domainName: url.host, domainPrefix: 'local', stage: '$default' },
      ...{ requestId: randomUUID(), routeKey: 'ANY /{proxy+}', time: new Date(now).toUTCString(), timeEpoch: now },
      http: { method: request.method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp, userAgent: 'a reader' },
    },
    ...(bytes.length > 0 && { body: plain ? bytes.toString() : bytes.toString('base64') }),
    isBase64Encoded: bytes.length > 0 && !plain,
  };
}

/** What a Lambda answers. */
export interface HttpResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** The answer as a browser sees it, unpacked. */
export function httpAnswer({ statusCode, headers, cookies = [], body, isBase64Encoded }: HttpResult): Response {
  if (Buffer.byteLength(body) > most) throw new Error(`a Lambda may answer ${most} bytes, this are ${Buffer.byteLength(body)}`);
  const given = new Headers(headers);
  for (const cookie of cookies) given.append('Set-Cookie', cookie);
  const bytes = isBase64Encoded ? Buffer.from(body, 'base64') : Buffer.from(body);
  const empty = statusCode === 204 || statusCode === 304 || (statusCode >= 300 && bytes.length === 0);
  return new Response(empty ? null : new Uint8Array(unpacked(bytes, given.get('Content-Encoding'))), {
    status: statusCode,
    headers: given,
  });
}

function unpacked(bytes: Buffer, encoding: string | null): Buffer {
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
}

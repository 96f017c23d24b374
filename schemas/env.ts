/** One environment schema per process: what it needs to start, checked before anything else; that of a Lambda with the template that brings it. */
import { ca } from 'zod/locales';
import * as z from 'zod/mini';

z.config(ca());

const url = z.url();
const required = z.string().check(z.minLength(1));
const address = z.email().check(z.toLowerCase());
const noPort = 'ha de ser un nombre del 0 al 65535, com ara 3000';
const port = z.coerce.number(noPort).check(z.int(noPort), z.gte(0, noPort), z.lte(65535, noPort));

/** What every Lambda shares. */
const cloud = {
  TABLE: required,
  BUCKET: required,
  /** `https://…`, origin of every link. */
  ORIGIN: url,
  REPLY_TO: z.email(),
  STAGE: z.enum(['test', 'production']),
};

const mail = {
  FROM: z.email(),
  CONFIGURATION_SET: required,
  /** Domain whose mail is ours; absent = nothing is received. */
  RECEIVING: z.optional(required),
};

/** The environment of each process, by its name. */
export const environments = {
  /** `npm start` and the commands. */
  local: () =>
    z.object({
      PORT: z._default(port, 3000),
      MAIL_PORT: z._default(port, 8005),
      DATA_DIR: z._default(required, '.data'),
      MAGNET_NOW: z.optional(z.iso.datetime({ offset: true })),
      MAGNET_DEMO: z._default(z.enum(['on', 'off']), 'on'),
      MAGNET_STORE: z._default(z.enum(['sqlite', 'dynamodb']), 'sqlite'),
      MAGNET_TABLE: z._default(required, 'magnet'),
      /** Files on S3 instead of on disk. */
      MAGNET_BUCKET: z.optional(required),
      /** Another SES endpoint than the local one. */
      AWS_ENDPOINT_URL_SES: z.optional(url),
      /** First coordinator of an empty service, where there is no demonstration data. */
      MAGNET_COORDINATOR: z.optional(address),
      /** `cut`: wake-ups never reach the mailer; the sweep finds the work. Shows that mail does not depend on them. */
      MAGNET_WAKE: z._default(z.enum(['on', 'cut']), 'on'),
    }),
  web: () => z.object({ ...cloud, VERSION: required, UPLOADS: url, COORDINATOR: address }),
  sweep: () => z.object(cloud),
  jobs: () => z.object(cloud),
  mailer: () => z.object({ ...cloud, ...mail }),
  feedback: () => z.object({ ...cloud, ...mail, TOPIC: required }),
};

/** A process that has an environment of its own. */
export type ProcessName = keyof typeof environments;

/** The parsed environment of a process. */
export type EnvOf<P extends ProcessName> = z.infer<ReturnType<(typeof environments)[P]>>;

/** Parses an environment, or answers every wrong or missing value, a line each. */
export function readEnv<P extends ProcessName>(
  name: P,
  values: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly env: EnvOf<P> } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = environments[name]().safeParse(values);
  if (parsed.success) return { ok: true, env: parsed.data as EnvOf<P> };
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
}

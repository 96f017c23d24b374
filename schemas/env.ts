/** One environment schema per process: what it needs to start, checked before anything else. */
import * as z from 'zod';

const url = z.url();
const required = z.string().min(1);

/** What every Lambda shares. */
const cloud = {
  TABLE: required,
  BUCKET: required,
  /** `https://…`, origin of every link. */
  ORIGIN: url,
  REPLY_TO: z.email(),
  STAGE: z.enum(['test', 'production']),
};

const mail = { FROM: z.email(), CONFIGURATION_SET: required };

/** The environment of each process, by its name. */
export const environments = {
  /** `npm start` and the commands. */
  local: z.object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    MAIL_PORT: z.coerce.number().int().min(0).max(65535).default(8005),
    DATA_DIR: required.default('.data'),
    MAGNET_NOW: z.iso.datetime({ offset: true }).optional(),
    MAGNET_DEMO: z.enum(['on', 'off']).default('on'),
    MAGNET_STORE: z.enum(['sqlite', 'dynamodb']).default('sqlite'),
    MAGNET_TABLE: required.default('magnet'),
    /** Files on S3 instead of on disk. */
    MAGNET_BUCKET: required.optional(),
    /** Another SES endpoint than the local one. */
    AWS_ENDPOINT_URL_SES: url.optional(),
    /** First coordinator of an empty service, where there is no demonstration data. */
    MAGNET_COORDINATOR: z.email().toLowerCase().optional(),
    /** `cut`: wake-ups never reach the mailer; the sweep finds the work. Shows that mail does not depend on them. */
    MAGNET_WAKE: z.enum(['on', 'cut']).default('on'),
  }),
  web: z.object({ ...cloud, VERSION: required, UPLOADS: url, COORDINATOR: z.email().toLowerCase() }),
  sweep: z.object(cloud),
  jobs: z.object(cloud),
  mailer: z.object({ ...cloud, ...mail }),
  feedback: z.object({ ...cloud, TOPIC: required }),
};

/** A process that has an environment of its own. */
export type ProcessName = keyof typeof environments;

/** The parsed environment of a process. */
export type EnvOf<P extends ProcessName> = z.infer<(typeof environments)[P]>;

/** Parses an environment, or answers every wrong or missing value, a line each. */
export function readEnv<P extends ProcessName>(
  name: P,
  values: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly env: EnvOf<P> } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = environments[name].safeParse(values);
  if (parsed.success) return { ok: true, env: parsed.data as EnvOf<P> };
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
}

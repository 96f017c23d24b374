/** What will be mailed: the service does on paper, by its own code, what it will do from now on if nobody does anything. */

import { plus } from '#functions/rules/mail/aftermath.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Cause, Envelope, Reason } from '#schemas/entities/mail.ts';
import type { Files } from '../../files/port.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { envelopeOf } from '../../store/envelope.ts';
import { rowsOf } from '../../store/every.ts';
import { reasonOf } from '../../store/reason.ts';
import type { Item, Store } from '../../store/store.ts';
import { whatIf } from '../../store/what-if.ts';
import { dueHandlers } from '../due-handlers.ts';
import { drain } from '../mail/drain.ts';
import { nextStop } from '../next-stop.ts';
import type { Deps, Log, MailDeps } from '../ports.ts';
import { sweep } from '../sweep.ts';

/** One recipient of one cause, and what will become of it. */
export interface Foreseen {
  readonly cause: Cause;
  /** As it will stand; `at` is when it goes out, or is skipped. */
  readonly reason: Reason;
  /** The mail that carries it, alone or with others; null where none does. */
  readonly envelope: Envelope | null;
}

/** What is found out, and the store as it would be at the end: names are read there. */
export interface Foresight {
  readonly lines: readonly Foreseen[];
  readonly store: Store;
}

/** Goes through every instant until `until` at which something is due. Reads grow with what is due until then; nothing is written. */
export async function foresee(deps: Deps, until: Instant): Promise<Foresight> {
  const store = whatIf(deps.store, until);
  let at = deps.now();
  const ahead = Date.parse(deps.real()) - Date.parse(at);
  const clocks = { now: () => at, real: () => plus(at, ahead) };
  const paper: MailDeps = { ...deps, ...clocks, store, files: untouched, log: silent, postman: onPaper };
  const work = () => sweep(paper, { handlers: dueHandlers(paper), drain: () => drain(paper), onlyMail: true });
  await work();
  while (at < until) {
    at = await nextStop(store, at, until);
    await work();
  }
  return { lines: await linesOf(store, store.written()), store };
}

async function linesOf(store: Store, written: readonly Item[]): Promise<readonly Foreseen[]> {
  const of = (type: string) => written.filter((row) => row.type === type);
  const reasons = of('reason').map(reasonOf);
  const envelopes = new Map(of('envelope').map((row) => [row.key.pk, envelopeOf(row)]));
  const ids = [...new Set(reasons.map(({ cause }) => cause))];
  const causes = new Map((await rowsOf(store, ids.map(causeKey))).map((row) => [causeOf(row).id, causeOf(row)]));
  const lines = reasons.flatMap((reason): readonly Foreseen[] => {
    const cause = causes.get(reason.cause);
    return cause ? [{ cause, reason, envelope: envelopes.get(`envelope#${reason.envelope}`) ?? null }] : [];
  });
  return lines.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const placeOf = ({ reason, cause }: Foreseen): string => `${reason.at} ${cause.message} ${cause.anchor.id} ${reason.seat} ${reason.person}`;

/** Takes every mail. */
const onPaper: MailDeps['postman'] = { idempotent: true, send: async ({ envelope }) => ({ messageId: envelope }) };

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What is erased on paper stays where it is. */
const untouched = new Proxy({} as Files, {
  get: (_, name) => async () => {
    if (name !== 'delete') throw new Error(`on paper there are no files, and ${String(name)} was asked of them`);
  },
});

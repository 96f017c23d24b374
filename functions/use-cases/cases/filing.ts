/** A submission, ready to be committed: next head, frozen document, audit, receipt, reference, place in the call and mails, all in one commit. */
import { advance } from '#functions/rules/advance.ts';
import type { CaseBody, CaseDocument } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Receipt } from '#schemas/entities/receipt.ts';
import type { Reading } from '#schemas/form/read.ts';
import { summary } from '#schemas/form/summary.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { transitionsFrom } from '#schemas/workflow/walk.ts';
import type { ActorRole, Transition } from '#schemas/workflow/workflow.ts';
import { auditWrite } from '../../store/audit.ts';
import { documentWrite, headWrite } from '../../store/case.ts';
import { receiptWrite } from '../../store/idempotency.ts';
import { hashed } from '../../store/keys.ts';
import { pointerWrite, referenceKey } from '../../store/reference.ts';
import type { Key, Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { causesOf, confirmSender } from './causes.ts';
import { dueOf } from './due.ts';
import { type Held, readingOf, situationOf } from './known.ts';
import { placeWrite } from './place.ts';
import { replacementWrites } from './replacement.ts';

/** A case that somebody sends. */
export interface Filing {
  readonly held: Held;
  /** What was submitted before, to mark what changed. */
  readonly previous: CaseDocument | null;
  /** Revision of the head; 0 = the case is born with this commit. */
  readonly rev: number;
  readonly actor: Actor;
  readonly roles: readonly ActorRole[];
  /** Where the receipt is kept, and the hash of what was sent. */
  readonly key: Key;
  readonly hash: string;
  readonly salt?: string;
}

/** What the commit writes, each by name, and what the caller is told when it stands. */
export interface Filed {
  readonly receipt: Receipt;
  readonly writes: Readonly<Record<string, Write>>;
}

/** The transition by which these roles send the case in its state, if there is one. */
export function sending({ form, head }: Held, roles: readonly ActorRole[]): Transition | null {
  const rows = transitionsFrom(form.workflow, head.state);
  return (
    rows.find(({ who, effects }) => effects?.some(({ effect }) => effect === 'freeze') && who.some((role) => roles.includes(role))) ?? null
  );
}

/** `invalid` with every error of the form, `not-allowed-now` outside call or deadline. Writes nothing. */
export async function fileCase(deps: Deps, transition: Transition, filing: Filing): Promise<Result<Filed>> {
  const { held, rev, actor, roles } = filing;
  const { form } = held;
  const reading = readingOf(held);
  if (reading.errors.length > 0) return fail('invalid', { errors: reading.errors.map(({ path, message }) => ({ path, message })) });
  const now = deps.now();
  const reference = held.head.reference ?? newReference(deps, form.prefix);
  const at = situationOf({ ...held, head: { ...held.head, reference } }, now, reading);
  const act = {
    action: transition.action,
    input: {},
    comments: {},
    entry: deps.ids.ulid(now),
    revision: rev + 1,
    hash: hashed(JSON.stringify(held.raw)),
  };
  const advanced = advance(at, { ...act, actor, roles });
  if (!advanced.ok) return advanced;
  const warned = reading.warnings.filter(({ holds }) => holds === 'warns').map(({ id }) => id);
  const head = { ...advanced.value.head, warnings: [...new Set(warned)].slice(0, 24) };
  const document = freeze(filing, reading, { number: head.documents, at: now });
  const wanted = advanced.value.wanted.map(({ mail, values }) => ({ mail, values: { ...values, document: String(head.documents) } }));
  const told = causesOf(deps, head, advanced.value.entry, wanted);
  const asks = head.sender === 'unconfirmed' && head.code !== '' && held.head.documents === 0;
  const confirmed = asks ? await confirmSender(deps, head, told.entry) : null;
  const receipt: Receipt = { case: head.id, reference, document: head.documents, at: now };
  const writes = {
    receipt: receiptWrite(filing.key, { hash: filing.hash, receipt, ...(filing.salt && { salt: filing.salt }) }),
    head: headWrite(head, advanced.value.body, dueOf({ ...held, head }), rev || undefined),
    document: documentWrite(document),
    entry: auditWrite(confirmed?.entry ?? told.entry),
    ...(held.head.reference === null && { reference: pointerWrite(referenceKey(reference), { case: head.id, reference }) }),
    ...(await placeWrite(deps, form, rev === 0 ? null : held.head, head)),
    ...(await replacementWrites(deps, held, advanced.value)),
    ...told.writes,
    ...confirmed?.writes,
  };
  return ok({ receipt, writes });
}

/** `MAG-7K3P-9QXM`: eight characters without look-alikes. */
function newReference({ ids }: Pick<Deps, 'ids'>, prefix: string): string {
  const drawn = ids.reference(8);
  return `${prefix}-${drawn.slice(0, 4)}-${drawn.slice(4)}`;
}

function freeze(
  { held, previous, actor }: Filing,
  { warnings, answered }: Reading,
  { number, at }: { readonly number: number; readonly at: string },
): CaseDocument {
  const { form, head, body, raw, facts, files } = held;
  const fileName = (id: string) => files.find((file) => file.id === id)?.name;
  const said = summary(form, head.version, raw, facts, { fileName, answered, ...(previous && { previous: previous.raw }) });
  return {
    ...{ case: head.id, number, form: form.slug, version: head.version, locale: body.locale as CaseBody['locale'] },
    ...{ submittedAt: at, submittedBy: actor.person ?? actor.seats[0] ?? 'unknown' },
    raw: raw as CaseDocument['raw'],
    summary: said.map(({ key, title, rows }) => ({ key, title, rows: [...rows] })),
    warnings: warnings.map(({ id, title, text, holds }) => ({ id, title, text, holds })),
  };
}

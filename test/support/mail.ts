/** A service that can mail, for tests: a postman who writes down what it gets, a case, people in seats. */
import { causeWrite, newCause } from '#functions/store/cause.ts';
import { everyItem } from '#functions/store/every.ts';
import { reasonOf } from '#functions/store/reason.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import type { Letter, MailDeps, Postman } from '#functions/use-cases/ports.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Cause, Reason } from '#schemas/entities/mail.ts';
import { forms } from '#schemas/registry.ts';
import { storedCase } from './cases.ts';
import { type TestDeps, testDeps } from './deps.ts';

/** What SES would answer to a letter. */
export type Reply = Postman['send'];

/** Dependencies with a postman, and what it was given. */
export type MailWorld = TestDeps & MailDeps & { readonly sent: Letter[] };

/** A postman that takes everything, unless a test says what it answers. */
export function mailWorld(more: Parameters<typeof testDeps>[0] = {}, reply?: Reply, idempotent = false): MailWorld {
  const sent: Letter[] = [];
  const taken: Reply = async ({ envelope }) => ({ messageId: `ses-${envelope}` });
  const postman: Postman = {
    idempotent,
    send: (letter) => {
      sent.push(letter);
      return (reply ?? taken)(letter);
    },
  };
  return { ...testDeps({ forms, ...more }), postman, sent };
}

/** A person in a seat. */
export async function sit(deps: TestDeps, name: string, seat: string, locale: 'ca' | 'es' | 'en' = 'ca'): Promise<string> {
  const { id } = await ensurePerson(deps, { address: `${name}@centre.example`, name, locale });
  await grantSeat(deps, id, seat);
  return id;
}

/** An application that was submitted. */
export function submitted(deps: TestDeps, more: Partial<CaseHead> = {}): Promise<CaseHead> {
  return storedCase(deps, { id: '01CASE', form: 'sollicitud-centre', state: 'submitted', reference: 'MAG-7K3P-9QXM', ...more });
}

/** Commits a cause about the case. */
export async function caused(deps: TestDeps, more: Partial<Parameters<typeof newCause>[0]> = {}): Promise<Cause> {
  const cause = newCause({
    ...{ id: deps.ids.ulid(deps.now()), message: 'M-SOL-RETIRADA', now: deps.now() },
    anchor: { kind: 'case', id: '01CASE', version: 1 },
    audience: { of: 'case', groups: ['applicant', 'official', 'coordination'] },
    ...more,
  });
  await deps.store.commit([causeWrite(cause)]);
  return cause;
}

/** The reasons of a cause. */
export async function reasonsOf(deps: Pick<TestDeps, 'store'>, { id }: Pick<Cause, 'id'>): Promise<readonly Reason[]> {
  return (await everyItem(deps.store, `cause#${id}`, { from: 'reason#' })).map(reasonOf);
}

/** Addresses of letters, in order. */
export const addresses = (letters: readonly Letter[]): readonly string[] => letters.map(({ to }) => to).sort();

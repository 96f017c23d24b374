/** The whole service in memory: a store, two clocks that stand still, files, schools, a call, and people of every role. */

import { getAudit } from '#functions/store/audit.ts';
import { callWrite } from '#functions/store/call.ts';
import { causeOf } from '#functions/store/cause.ts';
import { centreWrite, codeWrite } from '#functions/store/centre.ts';
import type { Store } from '#functions/store/store.ts';
import { applicantSeat } from '#functions/use-cases/cases/applicant.ts';
import { type LoadedCase, loadCase } from '#functions/use-cases/cases/load-case.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import type { Form, Raw } from '#schemas/form/form.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { form as application } from '#schemas/forms/sollicitud-centre.ts';
import { forms } from '#schemas/registry.ts';
import type { Result } from '#schemas/result.ts';
import { type TestDeps, testDeps } from './deps.ts';
import { type MemoryFiles, memoryFiles } from './files.ts';
import { sampleForm } from './sample-form.ts';

/** Dependencies with everything in them. */
export interface World extends TestDeps {
  readonly files: MemoryFiles;
  readonly form: Form;
  readonly call: Call;
  readonly coordinator: Actor;
  readonly other: Actor;
  /** Three members. */
  readonly committee: readonly Actor[];
}

/** A form that stays what it is, for tests that speak of its fields. */
export const applicationForm: Form = application;

/** A service with the programme's forms and the sample, an open call, five schools, two coordinators and a committee of three. */
export async function world(
  more: { readonly store?: Store; readonly forms?: readonly Form[]; readonly start?: string } = {},
): Promise<World> {
  const files = memoryFiles();
  const deps = testDeps({ forms: [...forms, sampleForm], ...more, files });
  const call = await openedCall(deps);
  for (const code of fictionalCodes.slice(0, 5)) await school(deps, code);
  const coordinator = await person(deps, 'Nora Vidal', 'programme:magnet#coordination');
  const other = await person(deps, 'Pau Bassols', 'programme:magnet#coordination');
  const committee: Actor[] = [];
  for (const name of ['Aina Roca', 'Biel Serra', 'Clara Puig']) committee.push(await person(deps, name, 'programme:magnet#committee'));
  return { ...deps, files, form: applicationForm, call, coordinator, other, committee };
}

/** A person with seats, as an actor. */
export async function person(deps: TestDeps, name: string, ...seats: readonly SeatId[]): Promise<Actor> {
  const address = `${name.toLowerCase().replace(/\P{L}+/gu, '.')}@magnet.example`;
  const { id } = await ensurePerson(deps, { address, name, locale: 'ca' });
  for (const seat of seats) await grantSeat(deps, id, seat);
  return { person: id, name, locale: 'ca', seats, task: null };
}

/** An invented school, in the directory. */
export async function school(deps: Pick<Deps, 'store' | 'now'>, codi: string, more: Partial<Centre['record']> = {}): Promise<string> {
  const id = `C${codi}`;
  const at = deps.now();
  const record: Centre['record'] = {
    ...{ codi, nom: `Escola ${codi}`, tipus: 'ESC', naturalesa: 'public', titularitat: 'Departament', adreca: '', cp: '' },
    ...{ municipi: 'Vilamostra', municipiCodi: '080018', comarca: 'Vallès Occidental', territori: 'VOC', etapes: ['EINF2C', 'EPRI'] },
    ...{ telefon: '+34937000000', correu: '', web: '', lat: null, lon: null },
    ...more,
  };
  const centre: Centre = { id, record, source: 'demo', listed: true, createdAt: at, changedAt: at };
  const { ok } = await deps.store.commit([centreWrite(centre), codeWrite({ codi, centre: id, from: at, to: null })]);
  if (!ok) throw new Error(`the school ${codi} is there already`);
  return id;
}

/** A call of the application that opened a week ago and closes in a month. */
export async function openedCall(deps: Pick<Deps, 'store'>, more: Partial<Call> = {}): Promise<Call> {
  const words = { ca: 'Convocatòria 2027-28', es: 'Convocatoria 2027-28', en: 'Call 2027-28' };
  const call: Call = {
    ...{ id: 'CALL1', programme: 'magnet', form: applicationForm.slug, version: 1, curs: '2027-2028', name: words, intro: words },
    ...{ officialUrl: 'https://tramits.example/magnet', opensAt: '2026-11-16T00:00:00.000Z', closesAt: '2026-12-23T22:59:59.000Z' },
    ...{ resolvesAt: null, demo: true },
    ...more,
  };
  const { ok } = await deps.store.commit([callWrite(call)]);
  if (!ok) throw new Error('that call is there already');
  return call;
}

/** A draft of a school, begun by an address that nobody has proved; answers who writes it. */
export async function draft(
  deps: World,
  code: string = fictionalCodes[0],
  address = 'mestra@escola.example',
): Promise<{ readonly id: string; readonly writer: Actor }> {
  const started = value(await startCase(deps, null, { form: deps.form.slug, code, address, locale: 'ca' }));
  return { id: started.case, writer: { person: null, name: address, locale: 'ca', seats: [applicantSeat(started.case)], task: null } };
}

/** Valid answers to all that is asked at submission. */
export function answers(deps: World, loaded: LoadedCase, given: Raw = {}): Raw {
  return sample(deps.form, loaded.head.version, { facts: loaded.facts, answers: { codiCentre: loaded.head.code, ...given } });
}

/** Writes every page of a draft with valid answers. */
export async function filled(deps: World, id: string, writer: Actor, given: Raw = {}): Promise<LoadedCase> {
  const loaded = await opened(deps, writer, id);
  const raw = answers(deps, loaded, given);
  for (const { page, rev } of loaded.pages) {
    const own = ofSection(deps.form, loaded.head.version, page.section, raw);
    if (Object.keys(own).length > 0) value(await savePage(deps, writer, { case: id, section: page.section, raw: own, revision: rev }));
  }
  return opened(deps, writer, id);
}

/** A draft that is ready to be sent. */
export async function ready(
  deps: World,
  code?: string,
  address?: string,
): Promise<LoadedCase & { readonly id: string; readonly writer: Actor }> {
  const { id, writer } = await draft(deps, code, address);
  return { id, writer, ...(await filled(deps, id, writer)) };
}

/** The case as somebody opens it. */
export async function opened(deps: Deps, actor: Actor, id: string): Promise<LoadedCase> {
  const asSchool = await loadCase(deps, actor, { case: id });
  return asSchool.ok ? asSchool.value : value(await loadCase(deps, actor, { case: id, permission: 'read-staff-case' }));
}

/** The value of a success. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Everything that was caused to be mailed, in the order in which it was. */
export async function causes({ store }: Pick<Deps, 'store'>): Promise<readonly Cause[]> {
  const found = (await everything(store)).filter(({ type }) => type === 'cause').map(causeOf);
  return found.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** The audit entries of a case, the first one first. */
export async function entries({ store }: Pick<Deps, 'store'>, id: string): Promise<readonly AuditEntry[]> {
  return (await getAudit(store, id)).toReversed();
}

/** All rows. */
export async function everything(store: Store) {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await store.dump(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return items;
}

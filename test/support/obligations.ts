/** What a centre owes, for tests: opened as the calendar does it, written with the examples of its form, sent. */
import { commitNamed } from '#functions/store/commit.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { formOfCase } from '#functions/use-cases/cases/known.ts';
import { type Obligation, openObligation } from '#functions/use-cases/cases/open-obligation.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { opened, value, type World } from './world.ts';

/** The first school of a world. */
export const centre = `C${fictionalCodes[0]}`;
/** Another one. */
export const neighbour = `C${fictionalCodes[1]}`;

/** Opens an obligation and commits it; answers the id of its case. */
export async function owes(deps: World, form: string, more: Partial<Obligation> = {}): Promise<string> {
  const { id = `${form}-1`, curs = '2026-2027' } = more;
  const asked = { id, form, centre, curs, deadline: `${curs.slice(5)}-06-30T21:59:59.000Z`, ...more };
  const { writes } = value(await openObligation(deps, asked));
  if (!(await commitNamed(deps.store, writes)).ok) throw new Error(`${id} was opened by somebody else`);
  return id;
}

/** Writes every page with valid answers, those that are given among them. */
export async function written(deps: World, id: string, writer: Actor, given: Raw = {}): Promise<string> {
  const { head, facts, pages, raw: there } = await opened(deps, writer, id);
  const form = formOfCase(deps, head);
  const raw = sample(form, head.version, { facts, answers: { ...there, ...given } });
  for (const { page, rev } of pages) {
    const own = ofSection(form, head.version, page.section, raw);
    if (Object.keys(own).length > 0) value(await savePage(deps, writer, { case: id, section: page.section, raw: own, revision: rev }));
  }
  return (await opened(deps, writer, id)).seen;
}

/** Writes and sends. */
export async function handedIn(deps: World, id: string, writer: Actor, given: Raw = {}): Promise<void> {
  const seen = await written(deps, id, writer, given);
  value(await submitCase(deps, writer, { case: id, key: `send-${seen}`, seen }));
}

/** An action of the coordination. */
export async function coordinates(deps: World, id: string, action: string, raw: Raw = {}, comments: Record<string, string> = {}) {
  const { rev } = await opened(deps, deps.coordinator, id);
  return value(await actOnCase(deps, deps.coordinator, { case: id, action, revision: rev, raw, comments }));
}

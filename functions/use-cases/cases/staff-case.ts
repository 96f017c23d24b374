/** A case as coordination and committee read it: each sees what is theirs to see, and nothing else leaves this file. */

import { seesField } from '#functions/rules/authorise.ts';
import type { Offer } from '#functions/rules/available.ts';
import { readableScores, type Standing, standing } from '#functions/rules/scoring.ts';
import type { CaseDocument } from '#schemas/entities/case.ts';
import type { Actor, Person } from '#schemas/entities/people.ts';
import { type Comparison, comparisonsOf } from '#schemas/form/comparisons.ts';
import { type Plan, planOf } from '#schemas/form/plan.ts';
import { read } from '#schemas/form/read.ts';
import { type SummaryRow, type SummarySection, summary } from '#schemas/form/summary.ts';
import { ok, type Result } from '#schemas/result.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';
import { holdersOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { actionsOf } from './act-on-case.ts';
import { type History, historyOf } from './history.ts';
import { type LoadedCase, loadStaffCase } from './load-case.ts';
import { markRead } from './mark-read.ts';

/** What the soft rules say, in words. */
export type CaseWarnings = readonly CaseDocument['warnings'][number][];

/** Everything that the page of a case shows. */
export interface StaffCase extends History {
  /** Notes, scores and files only as far as the reader may see them. */
  readonly loaded: LoadedCase;
  readonly coordinates: boolean;
  /** Questions and answers of the last submission; of a draft, its pages as they stand. */
  readonly sections: readonly SummarySection[];
  readonly warnings: CaseWarnings;
  readonly compared: readonly Comparison[];
  /** What is asked after the submission, with its answer so far, and whether somebody outside is asked for it. */
  readonly later: readonly (SummaryRow & { readonly outside: boolean; readonly answered: boolean })[];
  readonly offers: readonly Offer[];
  /** Null where nobody scores. */
  readonly standing: (Standing & { readonly closed: boolean; readonly names: readonly string[] }) | null;
  readonly mayScore: boolean;
  readonly assignee: Person | null;
  readonly coordinators: readonly Person[];
  readonly now: string;
}

/** `opens`: somebody has it before their eyes, and for the coordination it is read from now on. */
export interface StaffCaseAsked {
  readonly case: string;
  readonly opens?: boolean;
}

/** `not-found` for who is no staff; the committee reads what it scores. */
export async function staffCase(deps: Deps, actor: Actor, { case: id, opens }: StaffCaseAsked): Promise<Result<StaffCase>> {
  const loaded = await loadStaffCase(deps, actor, id);
  if (!loaded.ok) return loaded;
  const coordinates = loaded.value.roles.includes('coordination');
  const marked = opens && coordinates && loaded.value.head.unread ? await markRead(deps, actor, { case: id, unread: false }) : loaded;
  if (!marked.ok) return marked;
  const held = { ...marked.value, roles: loaded.value.roles };
  const coordinators = await holdersOf(deps, `programme:${held.head.programme}#coordination`);
  return ok({
    ...(coordinates ? await historyOf(deps, held) : { happened: [], mails: [] }),
    ...saidIn(held),
    ...(await scoringOf(deps, held)),
    loaded: trimmed(held, actor, coordinates),
    coordinates,
    offers: actionsOf(deps, held),
    coordinators,
    assignee: coordinators.find((person) => person.id === held.head.assignee) ?? null,
    now: deps.now(),
  });
}

function trimmed(held: LoadedCase, { person }: Actor, coordinates: boolean): LoadedCase {
  const { closed, round } = held.body.scoring;
  const readable = readableScores(
    held.scores.map(({ score }) => score),
    person,
    { closed: closed && coordinates, round },
  );
  const plan = planOf(held.form, held.head.version);
  return {
    ...held,
    scores: held.scores.filter(({ score }) => readable.includes(score)),
    notes: coordinates ? held.notes : [],
    files: held.files.filter(({ field }) => sees(plan, held.roles, field)),
  };
}

function sees(plan: Plan, roles: readonly ActorRole[], key: string): boolean {
  return seesField(roles, plan.at.get(key)?.field.sees);
}

/** What was sent counts; answers that are asked later are added to it. */
function saidIn(held: LoadedCase): Pick<StaffCase, 'sections' | 'warnings' | 'compared' | 'later'> {
  const { form, head, document, facts, roles, files } = held;
  const plan = planOf(form, head.version);
  const isLater = (key: string) => plan.at.get(key)?.field.asked === 'later';
  const mine = (key: string) => sees(plan, roles, key);
  const added = Object.entries(held.raw).filter(([path]) => isLater(path));
  const raw = document ? { ...document.raw, ...Object.fromEntries(added) } : held.raw;
  const reading = read(form, head.version, raw, facts);
  const fileName = (id: string) => files.find((file) => file.id === id)?.name;
  const all = summary(form, head.version, raw, facts, { answered: reading.answered, fileName, asked: 'all' });
  const sections = (document?.summary ?? all).map((section) => ({
    ...section,
    rows: section.rows.filter(({ key }) => mine(key) && !isLater(key)),
  }));
  const later = all.flatMap(({ rows }) => rows).filter(({ key }) => document && mine(key) && isLater(key));
  return {
    sections: sections.filter(({ rows }) => rows.length > 0),
    warnings: warningsOf(held, plan, reading.warnings).filter(({ id }) => mine(placeOf(plan, id))),
    compared: comparisonsOf(plan, reading, facts).filter(({ key, other }) => mine(key) && (other === null || mine(other))),
    later: later.map((row) => ({
      ...row,
      answered: reading.answered.typed.has(row.key),
      outside: plan.at.get(row.key)?.field.by?.includes('ajuntament') ?? false,
    })),
  };
}

/** As it was when it was sent; what later answers are about, as it is now. */
function warningsOf({ document }: LoadedCase, plan: Plan, now: CaseWarnings): CaseWarnings {
  if (!document) return now;
  return document.warnings.map((warning) =>
    plan.at.get(placeOf(plan, warning.id))?.field.asked === 'later' ? (now.find(({ id }) => id === warning.id) ?? warning) : warning,
  );
}

/** The input that a warning speaks of; those of a widget are named by it. */
function placeOf(plan: Plan, id: string): string {
  return plan.warnings.find(({ warning }) => warning.id === id)?.warning.at ?? id.replace(/\.[^.]*$/u, '');
}

async function scoringOf(deps: Deps, { form, head, body, scores, roles }: LoadedCase): Promise<Pick<StaffCase, 'standing' | 'mayScore'>> {
  const { scoring } = form.workflow;
  const open = isTagged(form.workflow, head.state, 'scoring');
  if (!scoring || (!open && scores.length === 0)) return { standing: null, mayScore: false };
  const members = await holdersOf(deps, `programme:${head.programme}#committee`);
  const stands = standing(
    scoring,
    scores.map(({ score }) => score),
    members.map(({ id }) => id),
    body.scoring,
  );
  const names = members.filter(({ id }) => stands.waiting.includes(id)).map(({ name }) => name);
  const { closed } = body.scoring;
  return { standing: { ...stands, closed, names }, mayScore: roles.includes('committee') && open && !closed };
}

/** A member of the committee scores, or declares a conflict of interest. When nobody is waited for any more, the scoring closes by itself. */
import { advance } from '#functions/rules/advance.ts';
import { systemActor } from '#functions/rules/authorise.ts';
import { readPoints, standing } from '#functions/rules/scoring.ts';
import type { CaseScore } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { tidy } from '#schemas/form/typed.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { isTagged, transitionsFrom } from '#schemas/workflow/walk.ts';
import { auditWrite } from '../../store/audit.ts';
import { getCase, headKey, scoreWrite } from '../../store/case.ts';
import { commitNamed } from '../../store/commit.ts';
import { holdersOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { actWrites } from './act-writes.ts';
import { plainEntry } from './entry.ts';
import { situationOf } from './known.ts';
import { holding, type LoadedCase, loadCase } from './load-case.ts';

/** What a member says. */
export interface Score {
  readonly case: string;
  /** A conflict of interest: then no points are asked. */
  readonly conflict: boolean;
  /** Points by criterion, as typed. */
  readonly points: Readonly<Record<string, string>>;
  readonly comment: string;
}

const tries = 5;
const closed = { ca: 'la valoració és tancada.', es: 'la valoración está cerrada.', en: 'scoring is closed.' };

/** `not-allowed-now` while nothing is scored, `invalid` at each criterion without a mark. Scoring again replaces one's own. */
export async function scoreCase(deps: Deps, actor: Actor, said: Score): Promise<Result<null>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const loaded = await loadCase(deps, actor, { case: said.case, permission: 'score-case' });
    if (!loaded.ok) return loaded;
    const { form, head, body } = loaded.value;
    const { scoring } = form.workflow;
    if (!scoring || actor.person === null) return fail('not-found');
    if (!isTagged(form.workflow, head.state, 'scoring') || body.scoring.closed) {
      return fail('not-allowed-now', { values: { why: closed[actor.locale] } });
    }
    const { points, errors } = said.conflict ? { points: {}, errors: [] } : readPoints(scoring, said.points);
    if (errors.length > 0) return fail('invalid', { errors });
    const score: CaseScore = {
      ...{ case: head.id, person: actor.person, name: actor.name, conflict: said.conflict, points: { ...points } },
      ...{ comment: tidy(said.comment).slice(0, 4_000), at: deps.now(), round: body.scoring.round },
    };
    if (await write(deps, loaded.value, score)) {
      await closeWhenComplete(deps, head.id);
      return ok(null);
    }
  }
  return fail('busy');
}

/** The state must stand: nobody scores what was closed meanwhile. */
async function write(deps: Deps, { head, rev, scores }: LoadedCase, score: CaseScore): Promise<boolean> {
  const before = scores.find((each) => each.score.person === score.person);
  const { person, name } = score;
  const action = score.conflict ? 'conflict' : 'score';
  const outcome = await commitNamed(deps.store, {
    score: scoreWrite(score, before?.rev),
    head: { check: headKey(head.id), if: rev },
    entry: auditWrite(plainEntry(deps, head, { person, name, role: 'committee', action, revision: rev })),
  });
  return outcome.ok;
}

/** Whoever comes last closes; two who come last at once find the same, and one of them does it. */
async function closeWhenComplete(deps: Deps, id: string): Promise<void> {
  const rows = await getCase(deps.store, id);
  const held = rows && (await holding(deps, rows));
  if (!held?.form.workflow.scoring || held.body.scoring.closed) return;
  const { workflow } = held.form;
  const members = await holdersOf(deps, `programme:${held.head.programme}#committee`);
  const scores = held.scores.map(({ score }) => score);
  const ids = members.map((member) => member.id);
  const { complete } = standing(held.form.workflow.scoring, scores, ids, held.body.scoring);
  const row = transitionsFrom(workflow, held.head.state).find(
    ({ who, effects = [] }) => who.includes('system') && effects.some(({ effect }) => effect === 'close-scoring'),
  );
  if (!complete || !row) return;
  const now = deps.now();
  const act = { action: row.action, actor: systemActor, roles: ['system'], input: {}, comments: {}, hash: null } as const;
  const advanced = advance(situationOf(held, now), { ...act, entry: deps.ids.ulid(now), revision: held.rev + 1 });
  if (advanced.ok) await commitNamed(deps.store, await actWrites(deps, held, advanced.value));
}

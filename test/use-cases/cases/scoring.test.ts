/** Scoring in rounds: what is opened again is scored anew, and it closes by itself when nobody is waited for. */
import { describe, expect, it } from 'vitest';
import { getCase } from '#functions/store/case.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { queue } from '#functions/use-cases/cases/queue.ts';
import { scoreCase } from '#functions/use-cases/cases/score-case.ts';
import { staffAction } from '#functions/use-cases/cases/staff-action.ts';
import { staffCase } from '#functions/use-cases/cases/staff-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { caseBody, caseScore } from '#schemas/entities/case.ts';
import { bodyOf } from '#test/support/situation.ts';
import { draft, filled, opened, value, type World, world } from '#test/support/world.ts';

async function act(deps: World, id: string, action: string, comments: Readonly<Record<string, string>> = {}): Promise<void> {
  deps.now.pass({ minutes: 1 });
  const { rev } = await opened(deps, deps.coordinator, id);
  const raw = { deadline: '18/12/2026', why: 'Cal decidir abans de l’hivern.' };
  value(await actOnCase(deps, deps.coordinator, { case: id, action, revision: rev, raw, comments }));
}

async function submit(deps: World, id: string, key: string): Promise<void> {
  const writer = { person: null, name: 'Mestra', locale: 'ca', seats: [`case:${id}#applicant`], task: null } as const;
  const { seen } = await opened(deps, writer, id);
  deps.now.pass({ minutes: 1 });
  value(await submitCase(deps, writer, { case: id, key, seen }));
}

/** An application that the committee may score. */
async function inReview(): Promise<{ readonly deps: World; readonly id: string }> {
  const deps = await world();
  const { id, writer } = await draft(deps);
  await filled(deps, id, writer);
  await submit(deps, id, 'k1');
  const official = { ...writer, seats: ['centre:C08099017#direccio'] };
  const { rev } = await opened(deps, deps.coordinator, id);
  value(await actOnCase(deps, official, { case: id, action: 'confirmSender', revision: rev }));
  await act(deps, id, 'accept');
  return { deps, id };
}

/** `mark` by the members from the first on; null = a conflict of interest. */
async function score(deps: World, id: string, which: number, mark: number | null): Promise<void> {
  const member = deps.committee[which] ?? deps.coordinator;
  const keys = Object.keys(deps.form.workflow.scoring?.criteria ?? {});
  const points = Object.fromEntries(keys.map((key) => [key, String(mark)]));
  deps.now.pass({ minutes: 1 });
  value(await scoreCase(deps, member, { case: id, conflict: mark === null, points, comment: `Un ${mark}.` }));
}

async function stands(deps: World, id: string) {
  const { standing, loaded } = value(await staffCase(deps, deps.coordinator, { case: id }));
  if (!standing) throw new Error('nobody scores this case');
  const { facts } = value(await staffAction(deps, deps.coordinator, { case: id, action: 'closeScoring' }));
  const comments = loaded.scores.map((each) => each.score.comment);
  return { ...standing, names: standing.names.toSorted(), comments, counted: facts['scoring.count'] };
}

async function scoredInQueue(deps: World, id: string): Promise<readonly (boolean | undefined)[]> {
  const seen = deps.committee.map(async (member) => value(await queue(deps, member, { form: deps.form.slug })).scored?.has(id));
  return Promise.all(seen);
}

describe('scoring that is opened again', () => {
  it('waits for everybody anew, and the mean is of the new marks only', async () => {
    const { deps, id } = await inReview();
    for (const which of [0, 1, 2]) await score(deps, id, which, 4);
    expect(await stands(deps, id)).toMatchObject({ closed: true, result: { overall: { mean: 4 } } });
    expect(await scoredInQueue(deps, id)).toEqual([true, true, true]);

    await act(deps, id, 'reopenScoring');
    expect(await stands(deps, id)).toMatchObject({ closed: false, scored: [], counted: 0, comments: [] });
    expect(await scoredInQueue(deps, id)).toEqual([false, false, false]);
    await score(deps, id, 0, 8);
    expect(await stands(deps, id)).toMatchObject({ closed: false, scored: ['Aina Roca'], names: ['Biel Serra', 'Clara Puig'], counted: 1 });
    expect(await scoredInQueue(deps, id)).toEqual([true, false, false]);
    await score(deps, id, 1, 8);
    expect((await stands(deps, id)).closed).toBe(false);
    await score(deps, id, 2, 8);
    expect(await stands(deps, id)).toMatchObject({ closed: true, result: { overall: { mean: 8, low: 8, high: 8 } } });
  });

  it('leaves the marks of before out when the coordination closes it with a reason', async () => {
    const { deps, id } = await inReview();
    for (const which of [0, 1, 2]) await score(deps, id, which, 4);
    await act(deps, id, 'reopenScoring');
    await score(deps, id, 2, 9);
    const { rev } = await opened(deps, deps.coordinator, id);
    const silent = { case: id, action: 'closeScoring', revision: rev, raw: { why: '' } };
    expect(await actOnCase(deps, deps.coordinator, silent)).toMatchObject({ ok: false, failure: { errors: [{ path: 'why' }] } });
    await act(deps, id, 'closeScoring');
    expect(await stands(deps, id)).toMatchObject({ result: { overall: { mean: 9, low: 9 } }, comments: ['Un 9.'] });
  });

  it('after amendments counts no mark that was given to the answers of before', async () => {
    const { deps, id } = await inReview();
    await score(deps, id, 0, 4);
    await score(deps, id, 1, 4);
    await act(deps, id, 'requestAmendments', { pctBeques: 'Comproveu aquesta xifra.' });
    await submit(deps, id, 'k2');
    await act(deps, id, 'accept');
    expect(await stands(deps, id)).toMatchObject({ closed: false, scored: [], counted: 0 });
    await score(deps, id, 2, 7);
    expect(await stands(deps, id)).toMatchObject({ closed: false, names: ['Aina Roca', 'Biel Serra'] });
    await score(deps, id, 0, 7);
    await score(deps, id, 1, 7);
    expect(await stands(deps, id)).toMatchObject({ closed: true, result: { overall: { mean: 7, low: 7, high: 7 } } });
  });

  it('asks nobody twice about a conflict of interest', async () => {
    const { deps, id } = await inReview();
    await score(deps, id, 0, null);
    await score(deps, id, 1, 4);
    await act(deps, id, 'closeScoring');
    await act(deps, id, 'reopenScoring');
    expect(await stands(deps, id)).toMatchObject({ conflicts: ['Aina Roca'], names: ['Biel Serra', 'Clara Puig'] });
  });
});

describe('scoring with a conflict of interest', () => {
  it('closes by itself with the last mark of those without conflict', async () => {
    const { deps, id } = await inReview();
    await score(deps, id, 2, null);
    await score(deps, id, 0, 5);
    expect((await stands(deps, id)).closed).toBe(false);
    await score(deps, id, 1, 7);
    expect(await stands(deps, id)).toMatchObject({ closed: true, conflicts: ['Clara Puig'], result: { overall: { mean: 6 } } });
  });

  it('closes by itself when the last one declares it', async () => {
    const { deps, id } = await inReview();
    await score(deps, id, 0, 5);
    await score(deps, id, 1, null);
    await score(deps, id, 2, null);
    expect(await stands(deps, id)).toMatchObject({ closed: true, result: { overall: { mean: 5 } } });
  });

  it('stays open where nobody could score: that is for the coordination to decide', async () => {
    const { deps, id } = await inReview();
    for (const which of [0, 1, 2]) await score(deps, id, which, null);
    expect((await stands(deps, id)).closed).toBe(false);
  });
});

it('reads what was stored before there were rounds as of the first one', async () => {
  const { round: _, ...scoring } = bodyOf().scoring;
  expect(caseBody.parse({ ...bodyOf(), scoring }).scoring.round).toBe(0);
  const { deps, id } = await inReview();
  await score(deps, id, 0, 4);
  const [stored] = (await getCase(deps.store, id))?.scores ?? [];
  expect(stored?.score.round).toBe(1);
  const { round: __, ...old } = stored?.score ?? {};
  expect(caseScore.parse(old).round).toBe(0);
});

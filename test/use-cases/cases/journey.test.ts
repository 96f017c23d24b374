/** From the first page to the decision: what a school, a coordinator and a committee do, and what each finds afterwards. */
import { describe, expect, it } from 'vitest';
import { StoreBusy } from '#functions/store/errors.ts';
import { hostile } from '#functions/store/hostile.ts';
import { getParticipation } from '#functions/store/participation.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { answerLater } from '#functions/use-cases/cases/answer-later.ts';
import { attachFile, offerUpload } from '#functions/use-cases/cases/attach-file.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { scoreCase } from '#functions/use-cases/cases/score-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import { memoryStore } from '#test/support/deps.ts';
import { pdfBytes } from '#test/support/files.ts';
import { causes, draft, entries, filled, opened, value, type World, world } from '#test/support/world.ts';

const reason = 'El projecte és clar i el claustre hi creu.';

/** Somebody who presses again while the service says that it is busy, as its page asks them to. */
async function pressed<T>(press: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      const done = await press();
      if (done.ok || done.failure.code !== 'busy') return done;
    } catch (error) {
      if (!(error instanceof StoreBusy)) throw error;
    }
  }
  throw new Error('the service is busy without end');
}
const done = async <T>(press: () => Promise<Result<T>>): Promise<T> => value(await pressed(press));

async function act(
  deps: World,
  actor: Actor,
  id: string,
  action: string,
  raw: Record<string, string> = {},
  comments: Record<string, string> = {},
) {
  deps.now.pass({ minutes: 1 });
  return pressed(async () => {
    const { rev } = await opened(deps, deps.coordinator, id);
    return actOnCase(deps, actor, { case: id, action, revision: rev, raw, comments });
  });
}

async function sent(deps: World): Promise<{ id: string; writer: Actor }> {
  const { id, writer } = await done(async () => ok(await draft(deps)));
  const { seen } = await done(async () => ok(await filled(deps, id, writer)));
  deps.now.pass({ minutes: 1 });
  await done(() => submitCase(deps, writer, { case: id, key: 'k1', seen }));
  return { id, writer };
}

/** Who did what, without what they did again because the service was busy. */
async function history(deps: World, id: string): Promise<readonly string[]> {
  const all = await entries(deps, id);
  const again = (at: number) => all[at]?.action === all[at - 1]?.action && all[at]?.actor === all[at - 1]?.actor;
  return all.filter((_, at) => !again(at)).map(({ action }) => action);
}

/** A store at its worst, over a service that has been there for a while. */
async function rough(seed: number): Promise<World> {
  const calm = memoryStore();
  return { ...(await world({ store: calm })), store: hostile(calm, { seed, conflicts: 0.8 }) };
}

const stores: readonly (readonly [string, () => Promise<World>])[] = [
  ['a store', () => world()],
  ...[1, 2, 3].map((seed) => [`a store at its worst (${seed})`, () => rough(seed)] as const),
];

describe.each(stores)('an application on %s', (_, begun) => {
  it('goes from the first page to year 0, with every mail and every entry on the way', async () => {
    const deps = await begun();
    const { id, writer } = await sent(deps);
    const official: Actor = { ...writer, name: 'Direcció', seats: ['centre:C08099017#direccio'], task: 'confirm-sender' };
    const sentHead = (await opened(deps, deps.coordinator, id)).head;
    expect(sentHead).toMatchObject({ state: 'submitted', sender: 'unconfirmed', unread: true, documents: 1, percent: 100 });
    expect((await act(deps, deps.coordinator, id, 'accept', { deadline: '18/12/2026' })).ok).toBe(false);
    value(await act(deps, official, id, 'confirmSender'));
    value(await act(deps, deps.coordinator, id, 'accept', { deadline: '18/12/2026' }));

    value(await act(deps, deps.coordinator, id, 'requestAmendments', { deadline: '9/12/2026' }, { pctBeques: 'Comproveu aquesta xifra.' }));
    const amending = await opened(deps, writer, id);
    expect(amending.head.deadline).toBe('2026-12-09T22:59:59.000Z');
    const section = amending.pages.find(({ page }) => 'pctBeques' in page.raw);
    const posted = { ...section?.page.raw, pctBeques: '41,5', pctEstrangers: '99' };
    await done(() => savePage(deps, writer, { case: id, section: section?.page.section ?? '', raw: posted, revision: section?.rev ?? 0 }));
    const amended = await opened(deps, writer, id);
    expect(amended.raw.pctBeques).toBe('41,5');
    expect(amended.raw.pctEstrangers).toBe(amending.raw.pctEstrangers);
    deps.now.pass({ minutes: 1 });
    await done(() => submitCase(deps, writer, { case: id, key: 'k2', seen: amended.seen }));

    value(await act(deps, deps.coordinator, id, 'accept', { deadline: '18/12/2026' }));
    for (const [at, member] of deps.committee.entries()) {
      const keys = Object.keys(deps.form.workflow.scoring?.criteria ?? {});
      deps.now.pass({ minutes: 1 });
      const points = Object.fromEntries(keys.map((key) => [key, String(6 + at)]));
      await done(() => scoreCase(deps, member, { case: id, conflict: false, points, comment: '' }));
    }
    expect((await opened(deps, deps.coordinator, id)).body.scoring.closed).toBe(true);

    expect(await act(deps, deps.coordinator, id, 'preselect', { reason })).toMatchObject({ failure: { code: 'not-allowed-now' } });
    deps.now.pass({ minutes: 1 });
    await done(() => offerUpload(deps, writer, { case: id, field: 'cartaAjuntament', redirect: 'http://127.0.0.1:3000/x' }));
    deps.files.objects.set('pending/01ARZ3NDEKTSV4RRFFQ69G5FAV', { type: 'application/pdf', bytes: pdfBytes });
    await done(() =>
      attachFile(deps, writer, { case: id, field: 'cartaAjuntament', key: 'pending/01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'carta.pdf' }),
    );
    value(await act(deps, deps.coordinator, id, 'preselect', { reason }));
    deps.now.pass({ minutes: 1 });
    await done(() => answerLater(deps, writer, { case: id, raw: { registreOficial: 'E-2026-000123', dataRegistre: '20/11/2026' } }));
    value(await act(deps, deps.coordinator, id, 'select', { reason }));

    const { head } = await opened(deps, deps.coordinator, id);
    expect(head.state).toBe('selected');
    expect((await getParticipation(deps.store, 'magnet', 'C08099017'))?.participation).toMatchObject({ state: 'any0', case: id });
    expect(await history(deps, id)).toEqual([
      ...[
        'start',
        'submit',
        'confirmSender',
        'accept',
        'requestAmendments',
        'resubmit',
        'accept',
        'score',
        'score',
        'score',
        'closeScoring',
      ],
      ...['attach', 'preselect', 'answerLater', 'select'],
    ]);
    expect((await causes(deps)).map(({ message }) => message).sort()).toEqual([
      ...[
        'M-COM-NOVA',
        'M-COM-NOVA',
        'M-SOL-ESMENA',
        'M-SOL-ESMENA-REBUDA',
        'M-SOL-ESMENADA',
        'M-SOL-NOVA',
        'M-SOL-PRESELECCIO',
        'M-SOL-REBUDA',
      ],
      ...['M-SOL-RESOLUCIO', 'confirm-sender', 'resume'],
    ]);
  });
});

/** From the first page to the decision: what a school, a coordinator and a committee do, and what each finds afterwards. */
import { describe, expect, it } from 'vitest';
import { getParticipation } from '#functions/store/participation.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { answerLater } from '#functions/use-cases/cases/answer-later.ts';
import { attachFile, offerUpload } from '#functions/use-cases/cases/attach-file.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { scoreCase } from '#functions/use-cases/cases/score-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { pdfBytes } from '#test/support/files.ts';
import { causes, draft, entries, filled, opened, value, type World, world } from '#test/support/world.ts';

const reason = 'El projecte és clar i el claustre hi creu.';

async function act(
  deps: World,
  actor: Actor,
  id: string,
  action: string,
  raw: Record<string, string> = {},
  comments: Record<string, string> = {},
) {
  deps.now.pass({ minutes: 1 });
  const { rev } = await opened(deps, actor, id);
  return actOnCase(deps, actor, { case: id, action, revision: rev, raw, comments });
}

async function sent(deps: World): Promise<{ id: string; writer: Actor }> {
  const { id, writer } = await draft(deps);
  const { seen } = await filled(deps, id, writer);
  deps.now.pass({ minutes: 1 });
  value(await submitCase(deps, writer, { case: id, key: 'k1', seen }));
  return { id, writer };
}

describe('an application', () => {
  it('goes from the first page to year 0, with every mail and every entry on the way', async () => {
    const deps = await world();
    const { id, writer } = await sent(deps);
    const official: Actor = { ...writer, name: 'Direcció', seats: ['centre:C08099017#direccio'], task: 'confirm-sender' };
    const sentHead = (await opened(deps, deps.coordinator, id)).head;
    expect(sentHead).toMatchObject({ state: 'submitted', sender: 'unconfirmed', unread: true, documents: 1, percent: 100 });
    expect((await act(deps, deps.coordinator, id, 'accept', { deadline: '18/12/2026' })).ok).toBe(false);
    const { rev } = await opened(deps, deps.coordinator, id);
    deps.now.pass({ minutes: 1 });
    value(await actOnCase(deps, official, { case: id, action: 'confirmSender', revision: rev }));
    value(await act(deps, deps.coordinator, id, 'accept', { deadline: '18/12/2026' }));

    value(await act(deps, deps.coordinator, id, 'requestAmendments', { deadline: '9/12/2026' }, { pctBeques: 'Comproveu aquesta xifra.' }));
    const amending = await opened(deps, writer, id);
    expect(amending.head.deadline).toBe('2026-12-09T22:59:59.000Z');
    const section = amending.pages.find(({ page }) => 'pctBeques' in page.raw);
    const posted = { ...section?.page.raw, pctBeques: '41,5', pctEstrangers: '99' };
    value(await savePage(deps, writer, { case: id, section: section?.page.section ?? '', raw: posted, revision: section?.rev ?? 0 }));
    const amended = await opened(deps, writer, id);
    expect(amended.raw.pctBeques).toBe('41,5');
    expect(amended.raw.pctEstrangers).toBe(amending.raw.pctEstrangers);
    deps.now.pass({ minutes: 1 });
    value(await submitCase(deps, writer, { case: id, key: 'k2', seen: amended.seen }));

    value(await act(deps, deps.coordinator, id, 'accept', { deadline: '18/12/2026' }));
    for (const [at, member] of deps.committee.entries()) {
      const keys = Object.keys(deps.form.workflow.scoring?.criteria ?? {});
      deps.now.pass({ minutes: 1 });
      const points = Object.fromEntries(keys.map((key) => [key, String(6 + at)]));
      value(await scoreCase(deps, member, { case: id, conflict: false, points, comment: '' }));
    }
    expect((await opened(deps, deps.coordinator, id)).body.scoring.closed).toBe(true);

    expect(await act(deps, deps.coordinator, id, 'preselect', { reason })).toMatchObject({ failure: { code: 'not-allowed-now' } });
    deps.now.pass({ minutes: 1 });
    value(await offerUpload(deps, writer, { case: id, field: 'cartaAjuntament', redirect: 'http://127.0.0.1:3000/x' }));
    deps.files.objects.set('pending/01ARZ3NDEKTSV4RRFFQ69G5FAV', { type: 'application/pdf', bytes: pdfBytes });
    value(
      await attachFile(deps, writer, { case: id, field: 'cartaAjuntament', key: 'pending/01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'carta.pdf' }),
    );
    value(await act(deps, deps.coordinator, id, 'preselect', { reason }));
    deps.now.pass({ minutes: 1 });
    value(await answerLater(deps, writer, { case: id, raw: { registreOficial: 'E-2026-000123', dataRegistre: '20/11/2026' } }));
    value(await act(deps, deps.coordinator, id, 'select', { reason }));

    const { head } = await opened(deps, deps.coordinator, id);
    expect(head.state).toBe('selected');
    expect((await getParticipation(deps.store, 'magnet', 'C08099017'))?.participation).toMatchObject({ state: 'any0', case: id });
    const said = (await entries(deps, id)).map(({ action }) => action);
    expect(said).toEqual([
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

/** A form gets a second version: drafts go on in it, what was sent stays what it was, and no version goes while a case needs it. */
import { describe, expect, test } from 'vitest';
import { callWrite, getCall } from '#functions/store/call.ts';
import { lostVersions } from '#functions/use-cases/cases/lost-versions.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import type { Form } from '#schemas/form/form.ts';
import { storedCase } from '#test/support/cases.ts';
import { twoVersions } from '#test/support/two-versions.ts';
import { draft, filled, opened, value, type World, world } from '#test/support/world.ts';

/** The call of the world pins the next version. */
async function pins(deps: World, version: number): Promise<void> {
  const found = await getCall(deps.store, deps.call.id);
  if (!found) throw new Error('there is no call');
  await deps.store.commit([callWrite({ ...found.call, version }, found.rev)]);
}

const twice = async () => ({ ...(await world({ forms: [twoVersions] })), form: twoVersions });

describe('when the call pins a second version', () => {
  test('a draft is brought to it by whoever opens it first: what was typed under the new name, what changed in words', async () => {
    const deps = await twice();
    const { id, writer } = await draft(deps);
    value(await savePage(deps, writer, { case: id, section: 'direccio', raw: { nomDireccio: 'Mercè Valldosera' }, revision: 0 }));
    expect((await opened(deps, writer, id)).head.version).toBe(1);
    await pins(deps, 2);
    const { head, raw, body, rev } = await opened(deps, writer, id);
    expect([head.version, raw.nomDirector, raw.nomDireccio]).toEqual([2, 'Mercè Valldosera', undefined]);
    expect(body.notes.map(({ ca }) => ca)).toEqual(['El nom de la direcció ara es demana d’una altra manera.']);
    expect(await opened(deps, writer, id), 'once').toMatchObject({ rev, body: { notes: body.notes } });
  });

  test('two who open it at once find the same, and the change is told once', async () => {
    const deps = await twice();
    const { id, writer } = await draft(deps);
    value(await savePage(deps, writer, { case: id, section: 'direccio', raw: { nomDireccio: 'Mercè Valldosera' }, revision: 0 }));
    await pins(deps, 2);
    const both = await Promise.all([opened(deps, writer, id), opened(deps, deps.coordinator, id)]);
    for (const { head, raw, body } of both) expect([head.version, raw.nomDirector, body.notes.length]).toEqual([2, 'Mercè Valldosera', 1]);
  });

  test('a page that was on somebody’s screen before loses nothing of either side', async () => {
    const deps = await twice();
    const { id, writer } = await draft(deps);
    const shown = value(
      await savePage(deps, writer, { case: id, section: 'direccio', raw: { nomDireccio: 'Mercè Valldosera' }, revision: 0 }),
    );
    await pins(deps, 2);
    await opened(deps, deps.coordinator, id);
    const raw = { nomDirector: 'Mercè V.' };
    const saved = value(await savePage(deps, writer, { case: id, section: 'direccio', raw, revision: shown.revision }));
    expect(saved.conflicts.map(({ path, mine, theirs }) => [path, mine, theirs])).toEqual([
      ['nomDirector', 'Mercè V.', 'Mercè Valldosera'],
    ]);
    expect((await opened(deps, writer, id)).raw.nomDirector).toBe('Mercè Valldosera');
  });

  test('what was sent keeps its version', async () => {
    const deps = await twice();
    const { id, writer } = await draft(deps);
    await filled(deps, id, writer);
    const { seen } = await opened(deps, writer, id);
    value(await submitCase(deps, writer, { case: id, key: 'once', seen }));
    await pins(deps, 2);
    expect((await opened(deps, deps.coordinator, id)).head.version).toBe(1);
  });
});

describe('a version that leaves the code', () => {
  const { 2: second } = twoVersions.versions;
  const without = { ...twoVersions, versions: { 2: second } } as Form;

  test('is missed while an open case stands on it, drafts too', async () => {
    const deps = await twice();
    await storedCase(deps, { id: '01DRAFT', form: twoVersions.slug, state: 'draft', version: 1 });
    await storedCase(deps, { id: '01SENT', form: twoVersions.slug, state: 'submitted', version: 1, curs: '2026-2027' });
    await storedCase(deps, { id: '01NEW', form: twoVersions.slug, state: 'submitted', version: 2 });
    expect(await lostVersions(deps)).toEqual([]);
    expect(await lostVersions({ store: deps.store, forms: [without] })).toEqual([{ form: twoVersions.slug, version: 1, cases: 2 }]);
  });

  test('is not missed by cases that are closed', async () => {
    const deps = await twice();
    await storedCase(deps, { id: '01DONE', form: twoVersions.slug, state: 'rejected', version: 1 });
    expect(await lostVersions({ store: deps.store, forms: [without] })).toEqual([]);
  });
});

/** Writing a page: nothing typed is lost, whoever else is writing. */
import { describe, expect, it } from 'vitest';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { causes, draft, entries, everything, filled, opened, value, type World, world } from '#test/support/world.ts';

const section = 'direccio';
const colleague = (id: string): Actor => ({
  person: null,
  name: 'company@escola.example',
  locale: 'ca',
  seats: [`case:${id}#applicant`],
  task: null,
});
const save = (deps: World, actor: Actor, id: string, raw: Record<string, string>, revision: number) =>
  savePage(deps, actor, { case: id, section, raw, revision });

describe('a page', () => {
  it('is one row: no audit, no mail', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const before = await everything(deps.store);
    const saved = value(await save(deps, writer, id, { nomDireccio: 'Mercè Valldosera' }, 0));
    expect(saved).toMatchObject({ revision: 1, savedAt: deps.now(), conflicts: [] });
    expect((await everything(deps.store)).length - before.length).toBe(1);
    expect(await entries(deps, id)).toHaveLength(1);
    expect(await causes(deps)).toHaveLength(1);
  });

  it('shows its progress on the head only when it changes', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    value(await save(deps, writer, id, { nomDireccio: 'M' }, 0));
    const { rev } = await opened(deps, writer, id);
    value(await save(deps, writer, id, { nomDireccio: 'Me' }, 1));
    expect((await opened(deps, writer, id)).rev).toBe(rev);
    const full = await filled(deps, id, writer);
    expect(full.head.percent).toBe(100);
  });

  it('keeps what two people wrote in different places, and shows what both changed', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    value(await save(deps, writer, id, { nomDireccio: 'Mercè', telefon: '937000000' }, 0));
    value(await save(deps, writer, id, { nomDireccio: 'Mercè Valldosera', telefon: '937000000' }, 1));
    const apart = value(await save(deps, colleague(id), id, { nomDireccio: 'Mercè', telefon: '937000001' }, 1));
    expect(apart).toMatchObject({ conflicts: [], revision: 3 });
    const both = value(await save(deps, colleague(id), id, { nomDireccio: 'Mercè V.', telefon: '937000001' }, 1));
    expect(both.conflicts).toEqual([
      { path: 'nomDireccio', mine: 'Mercè V.', theirs: 'Mercè Valldosera', by: writer.name, at: deps.now() },
    ]);
    expect((await opened(deps, writer, id)).raw).toMatchObject({ nomDireccio: 'Mercè Valldosera', telefon: '937000001' });
  });

  it('loses nothing when many save at the same moment', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const names = ['nomDireccio', 'telefon', 'correuDireccio', 'personaContacte'];
    const saves = await Promise.all(names.map((name) => save(deps, writer, id, { [name]: `x ${name}` }, 0)));
    for (const saved of saves) expect(value(saved).conflicts).toEqual([]);
    expect((await opened(deps, writer, id)).raw).toMatchObject(Object.fromEntries(names.map((name) => [name, `x ${name}`])));
  });

  it('keeps what is wrong too, and unknown inputs never', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    value(await save(deps, writer, id, { telefon: 'demà', estrany: 'x', codiCentre: '1' }, 0));
    const { raw } = await opened(deps, writer, id);
    expect(raw).toMatchObject({ telefon: 'demà', codiCentre: '08099017' });
    expect(raw).not.toHaveProperty('estrany');
  });

  it('follows the school that is chosen in it', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const { pages } = await opened(deps, writer, id);
    const rev = pages.find(({ page }) => page.section === 'centre')?.rev ?? 0;
    value(await savePage(deps, writer, { case: id, section: 'centre', raw: { codiCentre: '08099029' }, revision: rev }));
    const other = await opened(deps, writer, id);
    expect(other.head).toMatchObject({ subject: 'C08099029', code: '08099029', name: 'Escola 08099029' });
    expect(other.facts['centre.codi']).toBe('08099029');
    value(await savePage(deps, writer, { case: id, section: 'centre', raw: { codiCentre: '0809902' }, revision: rev + 1 }));
    const typing = await opened(deps, writer, id);
    expect([typing.head.code, typing.raw.codiCentre]).toEqual(['08099029', '0809902']);
  });

  it('is not there for another school, nor for who is not signed in, nor under an unknown name', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const stranger = colleague('ALTRE');
    expect(await save(deps, stranger, id, { telefon: '1' }, 0)).toMatchObject({ failure: { code: 'not-found' } });
    expect(await save(deps, deps.coordinator, id, { telefon: '1' }, 0)).toMatchObject({ failure: { code: 'not-found' } });
    expect(await savePage(deps, writer, { case: id, section: 'enlloc', raw: {}, revision: 0 })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(await savePage(deps, writer, { case: 'RES', section, raw: {}, revision: 0 })).toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('amendments', () => {
  it('open the commented answers only, and mark what changed', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const { seen } = await filled(deps, id, writer);
    value(await submitCase(deps, writer, { case: id, key: 'a', seen }));
    const act = async (actor: Actor, action: string, raw = {}, comments = {}) => {
      const { rev } = await opened(deps, deps.coordinator, id);
      return value(await actOnCase(deps, actor, { case: id, action, revision: rev, raw, comments }));
    };
    await act({ ...writer, seats: ['centre:C08099017#direccio'] }, 'confirmSender');
    await act(deps.coordinator, 'accept', { deadline: '18/12/2026' });
    const comments = { telefon: 'No contesta ningú.' };
    const { rev } = await opened(deps, deps.coordinator, id);
    const strange = await actOnCase(deps, deps.coordinator, {
      case: id,
      action: 'requestAmendments',
      revision: rev,
      raw: { deadline: '9/12/2026' },
      comments: { res: 'x' },
    });
    expect(strange).toMatchObject({ failure: { code: 'invalid', errors: [{ path: 'res' }] } });
    await act(deps.coordinator, 'requestAmendments', { deadline: '9/12/2026' }, comments);
    const before = await opened(deps, writer, id);
    const page = before.pages.find(({ page: each }) => each.section === section);
    value(await save(deps, writer, id, { telefon: '937 000 009', nomDireccio: 'Una altra' }, page?.rev ?? 0));
    const after = await opened(deps, writer, id);
    expect(after.raw).toMatchObject({ telefon: '937 000 009', nomDireccio: before.raw.nomDireccio });
    value(await submitCase(deps, writer, { case: id, key: 'b', seen: after.seen }));
    const { document } = await opened(deps, writer, id);
    const changed = document?.summary.flatMap(({ rows }) => rows.filter((row) => row.changed).map(({ key }) => key));
    expect([document?.number, changed]).toEqual([2, ['telefon']]);
  });
});

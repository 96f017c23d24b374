/** Sending: once, whatever happens on the way. */
import { describe, expect, it } from 'vitest';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { ensureOfficial } from '#functions/use-cases/people/official.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { causes, draft, entries, everything, filled, opened, openedCall, ready, value, world } from '#test/support/world.ts';

describe('five clicks', () => {
  it('send one application and give one receipt', async () => {
    const deps = await world();
    const { id, writer, seen } = await ready(deps);
    const clicks = await Promise.all(Array.from({ length: 5 }, () => submitCase(deps, writer, { case: id, key: 'k', seen })));
    const late = await submitCase(deps, writer, { case: id, key: 'k', seen });
    expect(new Set([...clicks, late].map((click) => JSON.stringify(value(click)))).size).toBe(1);
    expect((await entries(deps, id)).filter(({ action }) => action === 'submit')).toHaveLength(1);
    expect((await causes(deps)).map(({ message }) => message).sort()).toEqual(['M-SOL-NOVA', 'M-SOL-REBUDA', 'confirm-sender', 'resume']);
    expect((await everything(deps.store)).filter(({ type }) => type === 'case-document')).toHaveLength(1);
  });

  it('of two people, each on their own screen, give both the same receipt', async () => {
    const deps = await world();
    const { id, writer, seen } = await ready(deps);
    const [one, other] = await Promise.all([
      submitCase(deps, writer, { case: id, key: 'a', seen }),
      submitCase(deps, writer, { case: id, key: 'b', seen }),
    ]);
    expect(value(one)).toEqual(value(other));
  });

  it('with a key that was used for something else are refused', async () => {
    const deps = await world();
    const { id, writer, seen } = await ready(deps);
    value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
    expect(await submitCase(deps, writer, { case: id, key: 'k', seen: 'altres pàgines' })).toMatchObject({
      failure: { code: 'key-reused' },
    });
  });
});

describe('an application', () => {
  it('is kept as it was read: document, reference, warnings and everything that was said', async () => {
    const deps = await world();
    const { id, writer, seen, raw } = await ready(deps);
    const receipt = value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
    expect(receipt).toMatchObject({ case: id, document: 1, at: deps.now() });
    expect(receipt.reference).toMatch(/^MAG-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/u);
    const { document, head } = await opened(deps, writer, id);
    expect(document).toMatchObject({ number: 1, form: 'sollicitud-centre', version: 1, raw });
    expect(document?.summary[0]?.rows[0]?.question).toHaveProperty('es');
    expect(document?.warnings.map(({ id: criterion }) => criterion)).toContain('C1');
    expect(head).toMatchObject({ state: 'submitted', reference: receipt.reference, percent: 100 });
    expect(head.warnings).toEqual(document?.warnings.filter(({ holds }) => holds === 'warns').map(({ id: criterion }) => criterion));
  });

  it('cannot be written any more', async () => {
    const deps = await world();
    const { id, writer, seen } = await ready(deps);
    value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
    const saved = await savePage(deps, writer, { case: id, section: 'centre', raw: { 'zer.es': 'si' }, revision: 9 });
    expect(saved).toMatchObject({ failure: { code: 'not-allowed-now', values: { why: expect.stringContaining('Enviada i rebuda') } } });
  });

  it('is not sent while something is missing, and every place is named', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const { seen } = await opened(deps, writer, id);
    const refused = await submitCase(deps, writer, { case: id, key: 'k', seen });
    expect(refused).toMatchObject({
      failure: { code: 'invalid', errors: expect.arrayContaining([expect.objectContaining({ path: 'nomDireccio' })]) },
    });
    expect((await opened(deps, writer, id)).head.state).toBe('draft');
  });

  it('is not sent when somebody wrote after the answers were shown', async () => {
    const deps = await world();
    const { id, writer, seen, pages } = await ready(deps);
    const page = pages.find(({ page: each }) => each.raw.telefon !== undefined);
    value(
      await savePage(deps, writer, {
        case: id,
        section: page?.page.section ?? '',
        raw: { telefon: '937 000 001' },
        revision: page?.rev ?? 0,
      }),
    );
    expect(await submitCase(deps, writer, { case: id, key: 'k', seen })).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  });

  it('is not sent after the call has closed', async () => {
    const deps = await world();
    const { id, writer, seen } = await ready(deps);
    deps.now.pass({ days: 31 });
    expect(await submitCase(deps, writer, { case: id, key: 'k', seen })).toMatchObject({ failure: { code: 'not-allowed-now' } });
  });

  it('of a school that has one already is told which, until that one is withdrawn', async () => {
    const deps = await world();
    const first = await ready(deps);
    const second = await ready(deps, undefined, 'altra@escola.example');
    const { reference } = value(await submitCase(deps, first.writer, { case: first.id, key: 'k', seen: first.seen }));
    const press = () => submitCase(deps, second.writer, { case: second.id, key: 'k', seen: second.seen });
    expect(await press()).toEqual({ ok: false, failure: { code: 'already-submitted', values: { reference } } });
    const { rev } = await opened(deps, first.writer, first.id);
    value(
      await actOnCase(deps, first.writer, { case: first.id, action: 'withdraw', revision: rev, raw: { reason: 'Ho farem amb l’altra.' } }),
    );
    expect((await press()).ok).toBe(true);
  });

  it('of two drafts of one school sent at the same moment is one', async () => {
    const deps = await world();
    const drafts = [await ready(deps), await ready(deps, undefined, 'altra@escola.example')];
    const sent = await Promise.all(drafts.map(({ id, writer, seen }) => submitCase(deps, writer, { case: id, key: 'k', seen })));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(sent.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'already-submitted' } });
  });

  it('is confirmed when the head of the school sends it, and then nobody is asked', async () => {
    const deps = await world();
    const { id, seen } = await ready(deps);
    const { person } = await ensureOfficial(deps, 'C08099017', fictionalCodes[0], 'ca');
    const head = { person: person.id, name: person.name, locale: 'ca', seats: [`case:${id}#applicant`], task: null } as const;
    value(await submitCase(deps, head, { case: id, key: 'k', seen }));
    expect((await opened(deps, head, id)).head.sender).toBe('confirmed');
    expect((await causes(deps)).map(({ message }) => message)).not.toContain('confirm-sender');
  });

  it('asks the official mailbox three times a day at most', async () => {
    const deps = await world();
    for (let turn = 0; turn < 4; turn += 1) {
      const { id, writer, seen } = await ready(deps, undefined, `mestra${turn}@escola.example`);
      value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
      const { rev } = await opened(deps, writer, id);
      value(await actOnCase(deps, writer, { case: id, action: 'withdraw', revision: rev, raw: { reason: 'Només era una prova.' } }));
    }
    const asked = async () => (await causes(deps)).filter(({ message }) => message === 'confirm-sender').length;
    expect(await asked()).toBe(3);
    deps.now.pass({ days: 1 });
    const { id, writer, seen } = await ready(deps);
    value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
    expect(await asked()).toBe(4);
  });

  it('of a school that the directory does not know is sent once the school is named by hand, and says that it is to be verified', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    const unnamed = await filled(deps, id, writer, { codiCentre: '43099036' });
    expect(await submitCase(deps, writer, { case: id, key: 'k', seen: unnamed.seen })).toMatchObject({
      failure: { code: 'invalid', errors: [{ path: 'nomCentreManual' }] },
    });
    expect(unnamed.head).toMatchObject({ code: '43099036', name: '43099036' });
    const { rev } = unnamed.pages.find(({ page }) => page.section === 'centre') ?? { rev: 0 };
    const raw = { codiCentre: '43099036', nomCentreManual: 'Escola Molí de Llum' };
    value(await savePage(deps, writer, { case: id, section: 'centre', raw, revision: rev }));
    const named = await opened(deps, writer, id);
    value(await submitCase(deps, writer, { case: id, key: 'k', seen: named.seen }));
    const { head } = await opened(deps, writer, id);
    expect(head).toMatchObject({ name: 'Escola Molí de Llum', code: '43099036', warnings: expect.arrayContaining(['directori']) });
  });
});

describe('a later version of the form', () => {
  it('leaves a draft that was begun between two calls where it is', async () => {
    const deps = await world();
    const { id, writer } = await draft(deps);
    await openedCall(deps, { id: 'CALL2', opensAt: '2027-11-16T00:00:00.000Z', closesAt: '2027-12-23T22:59:59.000Z', curs: '2028-2029' });
    expect((await opened(deps, writer, id)).head.call).toBe('CALL1');
  });
});

/** The one place of a school in a call is the school's. */
import { expect, test } from 'vitest';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { ensureOfficial } from '#functions/use-cases/people/official.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { causes, entries, opened, ready, value, world } from '#test/support/world.ts';

test('somebody unproven who sends first in the name of a school does not keep the school from sending its own, and is disowned', async () => {
  const deps = await world();
  const [first, own] = [await ready(deps, undefined, 'estrany@lloc.example'), await ready(deps)];
  const press = () => submitCase(deps, first.writer, { case: first.id, key: 'k', seen: first.seen });
  value(await press());
  const { person } = await ensureOfficial(deps, 'C08099017', fictionalCodes[0], 'ca');
  const head = { person: person.id, name: person.name, locale: 'ca', seats: [`case:${own.id}#applicant`], task: null } as const;
  const receipt = value(await submitCase(deps, head, { case: own.id, key: 'k', seen: own.seen }));
  expect((await opened(deps, head, own.id)).head).toMatchObject({ sender: 'confirmed', state: 'submitted' });
  expect((await opened(deps, first.writer, first.id)).head.sender).toBe('denied');
  expect((await entries(deps, first.id)).at(-1)).toMatchObject({ action: 'denySender', role: 'official', name: person.name });
  expect((await causes(deps)).map(({ message }) => message)).toContain('M-SOL-NO-RECONEGUDA');
  const { rev } = await opened(deps, first.writer, first.id);
  value(await actOnCase(deps, first.writer, { case: first.id, action: 'withdraw', revision: rev, raw: { reason: 'No era del centre.' } }));
  const third = await ready(deps, undefined, 'altra@escola.example');
  expect(await submitCase(deps, third.writer, { case: third.id, key: 'k', seen: third.seen })).toMatchObject({
    failure: { code: 'already-submitted', values: { reference: receipt.reference } },
  });
  const again = await ready(deps, undefined, 'quarta@escola.example');
  const same = { ...head, seats: [`case:${again.id}#applicant`] } as const;
  expect(await submitCase(deps, same, { case: again.id, key: 'k', seen: again.seen })).toMatchObject({
    failure: { code: 'already-submitted' },
  });
  const mine = await opened(deps, head, own.id);
  value(await actOnCase(deps, head, { case: own.id, action: 'withdraw', revision: mine.rev, raw: { reason: 'Ho fem un altre curs.' } }));
  expect((await submitCase(deps, third.writer, { case: third.id, key: 'k2', seen: third.seen })).ok).toBe(true);
});

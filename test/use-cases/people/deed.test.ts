/** Nobody gives a part to anybody, or moves a call, without leaving who did it and when. */
import { expect, test } from 'vitest';
import { getCall } from '#functions/store/call.ts';
import { getDeeds } from '#functions/store/deed.ts';
import { typedCall } from '#functions/use-cases/calls/call-fields.ts';
import { editCall } from '#functions/use-cases/calls/edit-call.ts';
import { openCall } from '#functions/use-cases/calls/open-call.ts';
import { addMember, founderOf, removeMember } from '#functions/use-cases/people/staff.ts';
import { testDeps } from '#test/support/deps.ts';
import { applicationForm, value, world } from '#test/support/world.ts';

test('a coordinator who seats a friend and unseats a colleague is found in the trace, once for each', async () => {
  const deps = await world();
  const friend = { name: 'Un Amic', address: 'amic@magnet.example', role: 'coordination', locale: 'ca' } as const;
  const { id } = value(await addMember(deps, deps.coordinator, friend));
  value(await addMember(deps, deps.coordinator, friend));
  deps.now.pass({ hours: 1 });
  value(await removeMember(deps, deps.coordinator, { person: deps.other.person ?? '', role: 'coordination' }));
  expect(await removeMember(deps, deps.other, { person: id, role: 'committee' })).toMatchObject({ ok: false });
  const by = { actor: deps.coordinator.person, name: 'Nora Vidal' };
  expect(await getDeeds(deps.store)).toMatchObject([
    { ...by, action: 'seat', at: '2026-11-23T09:00:00.000Z', said: { seat: 'programme:magnet#coordination', person: id, name: 'Un Amic' } },
    { ...by, action: 'unseat', at: '2026-11-23T10:00:00.000Z', said: { person: deps.other.person, name: 'Pau Bassols' } },
  ]);
});

test('who opens a call or moves its last day is found in the trace, with the days', async () => {
  const deps = await world();
  const found = await getCall(deps.store, deps.call.id);
  const words = { ca: 'Una', es: 'Una', en: 'One' };
  const raw = typedCall({ ...deps.call, name: words, intro: words, closesAt: '2027-01-08T22:59:59.000Z' });
  value(await editCall(deps, deps.other, { id: deps.call.id, raw, revision: found?.rev ?? 0 }));
  expect(await editCall(deps, deps.other, { id: deps.call.id, raw, revision: found?.rev ?? 0 })).toMatchObject({ ok: false });
  deps.now.pass({ hours: 1 });
  const later = typedCall({
    ...deps.call,
    name: words,
    intro: words,
    opensAt: '2027-11-15T23:00:00.000Z',
    closesAt: '2027-12-23T22:59:59.000Z',
  });
  const { id } = value(await openCall(deps, deps.coordinator, { form: applicationForm.slug, raw: later }));
  expect(await getDeeds(deps.store)).toMatchObject([
    { name: 'Pau Bassols', action: 'edit-call', said: { call: 'CALL1', closesAt: '2027-01-08T22:59:59.000Z' } },
    { name: 'Nora Vidal', action: 'open-call', said: { call: id, opensAt: '2027-11-15T23:00:00.000Z' } },
  ]);
});

test('the first coordinator, whom nobody seats, is in the trace too', async () => {
  const deps = testDeps({ founder: 'primera@magnet.example' });
  const person = await founderOf(deps, 'primera@magnet.example', 'ca');
  expect(await getDeeds(deps.store)).toMatchObject([{ actor: 'system', action: 'seat', said: { person: person?.id } }]);
});

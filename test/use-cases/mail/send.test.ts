/** From a cause to a mail in somebody's box, and why some are not sent. */
import { describe, expect, test } from 'vitest';
import { getHead, headKey, headWrite, scoreWrite } from '#functions/store/case.ts';
import type { NewCause } from '#functions/store/cause.ts';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { addressHash, suppressedWrite } from '#functions/store/suppressed.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { expandCause } from '#functions/use-cases/mail/expand-cause.ts';
import { openLink } from '#functions/use-cases/people/link.ts';
import { leaveSeat } from '#functions/use-cases/people/seats.ts';
import { letterProps } from '#schemas/letter.ts';
import { addresses, caused, mailWorld, reasonsOf, sit, submitted } from '#test/support/mail.ts';

/** A withdrawn application with an applicant, a head and two coordinators. */
async function world() {
  const deps = mailWorld();
  await submitted(deps);
  const people = {
    jana: await sit(deps, 'jana', 'case:01CASE#applicant', 'es'),
    mar: await sit(deps, 'mar', 'centre:01CENTRE#direccio'),
    nora: await sit(deps, 'nora', 'programme:magnet#coordination'),
    pau: await sit(deps, 'pau', 'programme:magnet#coordination'),
  };
  return { deps, people };
}

describe('a cause', () => {
  test('reaches everybody in its seats once, each in their language', async () => {
    const { deps } = await world();
    const cause = await caused(deps);
    expect(await drain(deps)).toMatchObject({ sent: 4, skipped: 0, failed: 0, errors: 0, more: false });
    expect(addresses(deps.sent)).toEqual(['jana@centre.example', 'mar@centre.example', 'nora@centre.example', 'pau@centre.example']);
    expect(deps.sent.find(({ to }) => to.startsWith('jana'))?.props.subject).toBe('La solicitud MAG-7K3P-9QXM se ha retirado');
    expect((await reasonsOf(deps, cause)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(await drain(deps)).toMatchObject({ sent: 0 });
    expect(deps.sent).toHaveLength(4);
  });

  test('gives schools a link that opens their seat, and staff the address of the case', async () => {
    const { deps } = await world();
    await caused(deps);
    await drain(deps);
    const urlTo = (name: string) => letterProps.parse(deps.sent.find(({ to }) => to.startsWith(name))?.props).buttons[0]?.url ?? '';
    expect(urlTo('nora')).toBe('http://127.0.0.1:3000/coordinacio/casos/01CASE');
    expect(await openLink(deps, urlTo('jana').split('/').at(-1) ?? '')).toMatchObject({
      ok: true,
      value: { purpose: 'resume', seat: 'case:01CASE#applicant', case: '01CASE', singleUse: false },
    });
  });

  test('sends one mail to who has two seats', async () => {
    const { deps } = await world();
    await sit(deps, 'jana', 'centre:01CENTRE#direccio');
    const cause = await caused(deps, { audience: { of: 'case', groups: ['applicant', 'official'] } });
    expect(await drain(deps)).toMatchObject({ sent: 2, merged: 1 });
    expect(addresses(deps.sent)).toEqual(['jana@centre.example', 'mar@centre.example']);
    const merged = (await reasonsOf(deps, cause)).find(({ state }) => state === 'merged');
    expect(deps.sent.map(({ envelope }) => envelope)).toContain(merged?.envelope);
  });

  test('writes to the official mailbox while nobody sits there, and counts an empty seat', async () => {
    const deps = mailWorld();
    await submitted(deps);
    const cause = await caused(deps);
    expect(await drain(deps)).toMatchObject({ sent: 1, skipped: 2 });
    expect(addresses(deps.sent)).toEqual(['a8099017@xtec.cat']);
    expect((await reasonsOf(deps, cause)).flatMap(({ why }) => why ?? [])).toEqual(['nobody', 'nobody']);
  });

  test('waits for its hour', async () => {
    const { deps } = await world();
    await caused(deps, { notBefore: '2026-11-24T06:30:00.000Z' });
    expect(await drain(deps)).toMatchObject({ sent: 0 });
    deps.now.pass({ days: 1 });
    expect(await drain(deps)).toMatchObject({ sent: 4 });
  });
});

describe('a mail is not sent', () => {
  const skipped = async (deps: Awaited<ReturnType<typeof world>>['deps'], cause: { readonly id: string }) => {
    await drain(deps);
    return (await reasonsOf(deps, cause)).map(({ why }) => why ?? 'sent');
  };
  const reminder: Partial<NewCause> = {
    ...{ message: 'M-SOL-ESMENA-REC', whileState: 'amending', audience: { of: 'case', groups: ['applicant'] } },
  };

  test('after its last moment', async () => {
    const { deps } = await world();
    const cause = await caused(deps, { notAfter: deps.now() });
    deps.now.pass({ minutes: 1 });
    expect(await skipped(deps, cause)).toEqual(['late', 'late', 'late', 'late']);
    expect(deps.sent).toEqual([]);
  });

  test('to remind of what is done, or of a date that has moved', async () => {
    const { deps } = await world();
    expect(await skipped(deps, await caused(deps, reminder))).toEqual(['done']);
    const moved = { kind: 'case', id: '01CASE', version: 0 } as const;
    expect(await skipped(deps, await caused(deps, { ...reminder, whileState: 'submitted', anchor: moved }))).toEqual(['changed']);
  });

  test('to a member of the committee who has scored', async () => {
    const { deps } = await world();
    const ona = await sit(deps, 'ona', 'programme:magnet#committee');
    await sit(deps, 'quim', 'programme:magnet#committee');
    const score = { case: '01CASE', person: ona, name: 'Ona', conflict: false, points: {}, comment: '', at: deps.now(), round: 0 };
    await deps.store.commit([scoreWrite(score)]);
    await skipped(
      deps,
      await caused(deps, { message: 'M-COM-PENDENT', whileState: 'submitted', audience: { of: 'case', groups: ['committee'] } }),
    );
    expect(addresses(deps.sent)).toEqual(['quim@centre.example']);
  });

  test('but the reminder goes to a member whose marks are of an earlier round, and not to who has a conflict of interest', async () => {
    const { deps } = await world();
    const ona = await sit(deps, 'ona', 'programme:magnet#committee');
    const quim = await sit(deps, 'quim', 'programme:magnet#committee');
    const given = { case: '01CASE', name: '', points: {}, comment: '', at: deps.now(), round: 0 };
    for (const [person, conflict] of [
      [ona, false],
      [quim, true],
    ] as const)
      await deps.store.commit([scoreWrite({ ...given, person, conflict })]);
    const stored = await getHead(deps.store, '01CASE');
    if (!stored) throw new Error('the case is gone');
    const body = { ...stored.body, scoring: { ...stored.body.scoring, round: 1 } };
    await deps.store.commit([headWrite(stored.head, body, null, stored.rev)]);
    const audience = { of: 'case' as const, groups: ['committee' as const] };
    const cause = await caused(deps, { message: 'M-COM-PENDENT', whileState: 'submitted', audience });
    expect([...(await skipped(deps, cause))].sort()).toEqual(['done', 'sent']);
    expect(addresses(deps.sent)).toEqual(['ona@centre.example']);
  });

  test('to who has left the seat, or to an address that bounced', async () => {
    const { deps, people } = await world();
    const cause = await caused(deps, { audience: { of: 'case', groups: ['coordination', 'official'] } });
    await expandCause(deps, cause.id);
    await leaveSeat(deps, people.pau, 'programme:magnet#coordination');
    const hash = addressHash('nora@centre.example');
    await deps.store.commit([suppressedWrite({ hash, why: 'bounce', at: deps.now(), envelope: 'X' })]);
    expect([...(await skipped(deps, cause))].sort()).toEqual(['left', 'sent', 'suppressed']);
  });

  test('about a case that was erased', async () => {
    const { deps } = await world();
    const cause = await caused(deps, { audience: { of: 'seats', seats: ['case:01CASE#applicant'] } });
    await deps.store.commit([{ del: headKey('01CASE'), if: 1 }]);
    expect(await skipped(deps, cause)).toEqual(['gone']);
  });
});

test('an envelope keeps who, what and when, and of its links only the hashes', async () => {
  const { deps } = await world();
  await caused(deps, { audience: { of: 'case', groups: ['applicant'] } });
  await drain(deps);
  const [letter] = deps.sent;
  const [item] = await deps.store.get([envelopeKey(letter?.envelope ?? '')]);
  expect(envelopeOf(item!)).toMatchObject({
    ...{ state: 'sent', address: 'jana@centre.example', case: '01CASE', attempt: 1, possiblyTwice: false, lease: null },
    messageId: `ses-${letter?.envelope}`,
    tokens: [expect.stringMatching(/^[0-9a-f]{64}$/u)],
  });
  expect(JSON.stringify(item)).not.toContain(letterProps.parse(letter?.props).buttons[0]?.url.split('/').at(-1));
});

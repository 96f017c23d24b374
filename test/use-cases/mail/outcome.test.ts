/** What SES answers, or does not: every outcome ends somewhere, and doubt is told. */
import { describe, expect, test } from 'vitest';
import { headKey, headOfCase, headWrite } from '#functions/store/case.ts';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { getPerson } from '#functions/store/person.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import { caseBody } from '#schemas/entities/case.ts';
import type { Envelope, MailEvent } from '#schemas/entities/mail.ts';
import { caused, type MailWorld, mailWorld, type Reply, reasonsOf, sit, submitted } from '#test/support/mail.ts';

/** One coordinator, one cause, and what SES answers. */
async function world(reply?: Reply) {
  const deps = mailWorld({}, reply);
  await submitted(deps);
  const nora = await sit(deps, 'nora', 'programme:magnet#coordination');
  const cause = await caused(deps, { audience: { of: 'case', groups: ['coordination'] } });
  return { deps, cause, nora };
}

async function envelope(deps: MailWorld): Promise<Envelope> {
  const [item] = await deps.store.get([envelopeKey(deps.sent[0]?.envelope ?? '')]);
  return envelopeOf(item!);
}

function later(deps: MailWorld, minutes: number): void {
  for (const clock of [deps.now, deps.real]) clock.pass({ minutes });
}

const lost: Reply = async () => {
  throw new Error('no answer');
};
const event = (deps: MailWorld, kind: MailEvent['kind'], lasting = false): MailEvent => {
  const { envelope: id = '' } = deps.sent[0] ?? {};
  return { kind, envelope: id, messageId: `ses-${id}`, lasting, at: deps.real() };
};

describe('without an answer from SES', () => {
  test('the Send event closes the mail, and it is not sent again', async () => {
    const { deps, cause } = await world(lost);
    expect(await drain(deps)).toMatchObject({ sent: 0, later: 1 });
    expect(await envelope(deps)).toMatchObject({ state: 'unknown' });
    await applyFeedback(deps, event(deps, 'send'));
    later(deps, 20);
    await drain(deps);
    expect(deps.sent).toHaveLength(1);
    expect(await envelope(deps)).toMatchObject({ state: 'sent', possiblyTwice: false });
    expect(await reconcile(deps, [cause.id])).toMatchObject({ tally: { all: 1, sent: 1 }, right: true });
  });

  test('nor an event it goes out once more after fifteen minutes, marked, and then no more', async () => {
    const { deps, cause } = await world(lost);
    await drain(deps);
    later(deps, 14);
    await drain(deps);
    expect(deps.sent).toHaveLength(1);
    later(deps, 2);
    await drain(deps);
    expect(deps.sent).toHaveLength(2);
    expect(await envelope(deps)).toMatchObject({ state: 'unknown', possiblyTwice: true, attempt: 2 });
    expect(deps.logged).toContain('mail-possibly-twice');
    for (let quarter = 0; quarter < 4; quarter += 1) {
      later(deps, 16);
      await drain(deps);
    }
    expect(deps.sent).toHaveLength(2);
    expect(await reasonsOf(deps, cause)).toMatchObject([{ state: 'failed', why: 'unknown' }]);
    await applyFeedback(deps, event(deps, 'delivery'));
    expect(await reasonsOf(deps, cause)).toMatchObject([{ state: 'sent' }]);
  });
});

test('what SES throttles waits, holds others back, and goes out later', async () => {
  let busy = true;
  const { deps, cause } = await world(async ({ envelope: id }) => (busy ? { throttled: true } : { messageId: id }));
  await sit(deps, 'pau', 'programme:magnet#coordination');
  expect(await drain(deps, { width: 1 })).toMatchObject({ throttled: 1, later: 1 });
  expect(deps.sent).toHaveLength(1);
  expect(await envelope(deps)).toMatchObject({ state: 'waiting' });
  busy = false;
  later(deps, 1);
  await drain(deps);
  expect((await reasonsOf(deps, cause)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(await envelope(deps)).toMatchObject({ state: 'sent', attempt: 2, possiblyTwice: false });
});

test('what SES refuses has failed, and says so', async () => {
  const { deps, cause } = await world(async () => ({ refused: 'MessageRejected' }));
  expect(await drain(deps)).toMatchObject({ failed: 1 });
  expect(await reasonsOf(deps, cause)).toMatchObject([{ state: 'failed', why: 'refused' }]);
  expect(deps.logged).toContain('mail-refused');
  expect(await drain(deps)).toMatchObject({ failed: 0 });
});

describe('a mail that comes back', () => {
  test('marks envelope and person, and the address is not written to again', async () => {
    const { deps, nora } = await world();
    await drain(deps);
    for (let twice = 0; twice < 2; twice += 1) await applyFeedback(deps, event(deps, 'bounce', true));
    expect(await envelope(deps)).toMatchObject({ state: 'bounced' });
    expect((await getPerson(deps.store, nora))?.addresses).toMatchObject([{ status: 'bounced' }]);
    const next = await caused(deps, { audience: { of: 'case', groups: ['coordination'] } });
    await drain(deps);
    expect(await reasonsOf(deps, next)).toMatchObject([{ state: 'skipped', why: 'suppressed' }]);
  });

  test('for a while only is shown, and the address stays', async () => {
    const { deps, nora } = await world();
    await drain(deps);
    await applyFeedback(deps, event(deps, 'bounce'));
    expect(await envelope(deps)).toMatchObject({ state: 'bounced' });
    expect((await getPerson(deps.store, nora))?.addresses).toMatchObject([{ status: 'active' }]);
  });

  test('as spam after it arrived is a complaint; late news of its delivery changes nothing', async () => {
    const { deps } = await world();
    await drain(deps);
    for (const kind of ['delivery', 'complaint', 'delivery', 'send'] as const) await applyFeedback(deps, event(deps, kind, true));
    expect(await envelope(deps)).toMatchObject({ state: 'complained' });
  });
});

test('a cancellation that comes between reading and claiming wins', async () => {
  const { deps } = await world();
  const reminder = await caused(deps, {
    ...{ message: 'M-SOL-ESMENA-VENCUDA', whileState: 'submitted', audience: { of: 'case', groups: ['coordination'] } },
  });
  let raced = false;
  const commit: MailWorld['store']['commit'] = async (writes) => {
    if (!raced && writes.some((write) => 'put' in write && write.put.type === 'envelope')) {
      raced = true;
      const [item] = await deps.store.get([headKey('01CASE')]);
      await deps.store.commit([headWrite({ ...headOfCase(item!), state: 'withdrawn' }, caseBody.parse(item?.body), null, item?.rev)]);
    }
    return deps.store.commit(writes);
  };
  await drain({ ...deps, store: { ...deps.store, commit } }, { width: 1 });
  expect(raced).toBe(true);
  expect(await reasonsOf(deps, reminder)).toMatchObject([{ state: 'skipped', why: 'done' }]);
});

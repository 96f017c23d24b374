/** The mails of a case, shown again without having been kept. */
import { describe, expect, test } from 'vitest';
import { auditWrite } from '#functions/store/audit.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { mailsOfCase, showMail, troubled } from '#functions/use-cases/mail/history.ts';
import { dailyCheck, reconcileDay } from '#functions/use-cases/mail/reconcile.ts';
import { caused, mailWorld, sit, submitted } from '#test/support/mail.ts';

async function world() {
  const deps = mailWorld();
  await submitted(deps, { state: 'rejected' });
  await sit(deps, 'jana', 'case:01CASE#applicant');
  const entry = {
    ...{ id: '01ENTRY', case: '01CASE', at: deps.now(), actor: 'P', name: 'Nora Vidal', role: 'coordination', action: 'reject' },
    ...{ from: 'inReview', to: 'rejected', revision: 2, hash: null, input: { reason: 'Falta el suport\ndel claustre.' }, causes: [] },
  };
  await deps.store.commit([auditWrite(entry)]);
  const cause = await caused(deps, { message: 'M-SOL-RESOLUCIO', entry: '01ENTRY', audience: { of: 'case', groups: ['applicant'] } });
  await drain(deps);
  return { deps, cause, envelope: deps.sent[0]?.envelope ?? '' };
}

describe('a sent mail', () => {
  test('is in the list of its case', async () => {
    const { deps, envelope } = await world();
    const [line, ...rest] = await mailsOfCase(deps, '01CASE');
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ id: envelope, state: 'sent', address: 'jana@centre.example', message: 'M-SOL-RESOLUCIO' });
    expect(line && troubled(line)).toBe(false);
  });

  test('is shown with the words that were sent and without the link', async () => {
    const { deps, envelope } = await world();
    const shown = await showMail(deps, '01CASE', envelope);
    expect(shown.ok && shown.value.letter).toMatchObject({
      subject: deps.sent[0]?.props.subject,
      blocks: deps.sent[0]?.props.blocks,
      labels: [{ label: 'Mira la sol·licitud', to: 'case' }],
    });
    expect(JSON.stringify(shown)).not.toContain('http');
    expect(shown.ok && shown.value.letter.blocks).toContainEqual({ kind: 'quote', text: 'Falta el suport\ndel claustre.' });
  });

  test('of another case is not found', async () => {
    const { deps, envelope } = await world();
    expect(await showMail(deps, '01OTHER', envelope)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await showMail(deps, '01CASE', 'NONE')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test('that came back troubles the queue', async () => {
    const { deps, envelope } = await world();
    await applyFeedback(deps, { kind: 'bounce', envelope, messageId: 'm', lasting: true, at: deps.real() });
    expect((await mailsOfCase(deps, '01CASE')).filter(troubled)).toHaveLength(1);
  });
});

describe('the daily check', () => {
  test('counts the reasons of yesterday once', async () => {
    const { deps } = await world();
    expect(await dailyCheck(deps)).toMatchObject({ tally: { all: 0 }, right: true });
    deps.now.pass({ days: 1 });
    expect(await dailyCheck(deps)).toMatchObject({ tally: { all: 1, sent: 1 }, overdue: 0, right: true });
    expect(await dailyCheck(deps)).toBeNull();
  });

  test('rings when a mail is still open past its last moment', async () => {
    const { deps } = await world();
    await caused(deps, { audience: { of: 'case', groups: ['applicant'] }, notAfter: deps.now() });
    await drain({ ...deps, postman: { ...deps.postman, send: async () => ({ throttled: true }) } });
    deps.now.pass({ minutes: 1 });
    expect(await reconcileDay(deps, '2026-11-23')).toMatchObject({ overdue: 1, right: false });
    expect(deps.logged).toContain('mail-does-not-add-up');
  });
});

/** How long the log of mails is kept: a year, and never less than it takes to send. */
import { expect, test } from 'vitest';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { caused, mailWorld, sit, submitted } from '#test/support/mail.ts';
import { everything } from '#test/support/world.ts';

const year = Date.parse('2027-11-24T09:00:00.000Z') / 1_000;

async function logged(deps: ReturnType<typeof mailWorld>) {
  const rows = (await everything(deps.store)).filter(({ type }) => ['cause', 'reason', 'envelope'].includes(type));
  return rows.map(({ type, expires }) => [type, expires]);
}

test('whoever was written to is forgotten by the log of mails after a year; what waits to be sent is not', async () => {
  const deps = mailWorld();
  await submitted(deps);
  await sit(deps, 'jana', 'case:01CASE#applicant');
  await caused(deps, { audience: { of: 'case', groups: ['applicant'] } });
  expect(await logged(deps)).toEqual([['cause', undefined]]);
  await drain(deps);
  expect(await logged(deps)).toEqual([
    ['cause', year],
    ['reason', year],
    ['envelope', year],
  ]);
});

test('a mail that nobody knows to be sent stays until it is known', async () => {
  const deps = mailWorld({}, async () => ({ throttled: true }));
  await submitted(deps);
  await sit(deps, 'jana', 'case:01CASE#applicant');
  await caused(deps, { audience: { of: 'case', groups: ['applicant'] } });
  await drain(deps);
  expect((await logged(deps)).filter(([type]) => type !== 'cause').map(([, expires]) => expires)).not.toContain(year);
});

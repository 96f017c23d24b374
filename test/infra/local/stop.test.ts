/** Stopping the service finishes what is in flight: whoever is half way through sending gets an answer, and what it says is kept. */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { realClock } from '#functions/ops/clock.ts';
import { headOfCase } from '#functions/store/case.ts';
import { readServiceFile } from '#infra/local/service-file.ts';
import { left, prepared } from '#test/support/burst.ts';
import { applicationOf, submissions } from '#test/support/many.ts';
import { realService } from '#test/support/real-service.ts';

test('an application that is half sent when the service is stopped is answered and kept; then the process ends', async () => {
  const folder = await prepared(1);
  const service = await realService(folder);
  const body = Buffer.from(applicationOf(0, realClock()));
  const half = Math.floor(body.length / 2);
  // A browser keeps its connection: the process must not wait until it goes.
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, 'Idempotency-Key': 'one', Expect: '100-continue' };
  const sending = request(`${service.origin}${submissions}`, { method: 'POST', headers, agent });
  // «Expect» makes the server say that it has read where this goes.
  sending.flushHeaders();
  await once(sending, 'continue');
  sending.write(body.subarray(0, half));
  const stopping = service.stop();
  await vi.waitFor(() => expect(readServiceFile(folder)).toBeNull(), { timeout: 5_000, interval: 20 });
  await expect(fetch(`${service.origin}/health`), 'nobody new is let in').rejects.toThrow();
  sending.end(body.subarray(half));
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  const { reference } = JSON.parse(await text(answer)) as { readonly reference?: string };
  expect([answer.statusCode, reference]).toEqual([201, expect.stringMatching(/^MAG-/u)]);
  const answered = performance.now();
  await stopping;
  expect(performance.now() - answered, 'milliseconds until the end').toBeLessThan(4_000);
  expect(() => process.kill(service.pid, 0), 'the process is gone').toThrow('ESRCH');
  expect((await left(folder)).rows('case').map((row) => headOfCase(row).reference)).toEqual([reference]);
});

/** Resident memory of the real service after 10,000 applications, as `npm start` runs it. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { realClock } from '#functions/ops/clock.ts';
import { applicationOf, submissions } from '#test/support/many.ts';
import { realService } from '#test/support/real-service.ts';
import { inFolder, type Row } from '../bench.ts';
import { prepareFolder } from '../load.ts';

/** Clients: each may send 3,000 an hour. Linux takes any address of 127.0.0.0/8 for its own. */
const clients = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
const each = 2_500;

/** Sends applications from an address of this machine, 32 at a time. */
async function sendFrom(origin: string, localAddress: string, from: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, localAddress });
  const now = realClock();
  let next = from;
  const send = (nth: number) =>
    new Promise<void>((done, failed) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `clau-${nth}` };
      const sent = request(`${origin}${submissions}`, { method: 'POST', agent, headers }, (response) => {
        response.resume().once('end', () => (response.statusCode === 201 ? done() : failed(new Error(`answered ${response.statusCode}`))));
      });
      sent.once('error', failed).end(applicationOf(nth, now));
    });
  const worker = async () => {
    for (let nth = next++; nth < from + each; nth = next++) await send(nth);
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  agent.destroy();
}

/** Megabytes that a process holds in memory, by Linux's own account. */
function resident(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
}

/** The row. */
export const row: Row = async () => {
  if (process.platform !== 'linux') return [];
  return inFolder(async (folder) => {
    await prepareFolder(folder, clients.length * each);
    const service = await realService(folder);
    for (const [at, localAddress] of clients.entries()) await sendFrom(service.origin, localAddress, at * each);
    const value = resident(service.pid);
    await service.kill();
    return [{ what: 'resident memory after 10,000 applications', value, unit: 'MB', target: { most: 250 } }];
  });
};

/** Resident memory of the real service after 10,000 applications, as `npm start` runs it. */
import { readFileSync } from 'node:fs';
import { realService } from '#test/support/real-service.ts';
import { inFolder, type Row } from '../bench.ts';
import { prepareFolder, sendMany } from '../load.ts';

/** Clients: each may send 3,000 an hour. Linux takes any address of 127.0.0.0/8 for its own. */
const clients = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
const each = 2_500;

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
    for (const [at, localAddress] of clients.entries()) await sendMany(service.origin, { from: at * each, count: each, localAddress });
    const value = resident(service.pid);
    await service.kill();
    return [{ what: 'resident memory after 10,000 applications', value, unit: 'MB', target: { most: 250 } }];
  });
};

/** Mail of the real service: how many go out while forms come in, and how long a backlog of 1,000 takes. */
import { setTimeout as pause } from 'node:timers/promises';
import { linesOf } from '#test/support/burst.ts';
import { realService } from '#test/support/real-service.ts';
import { inFolder, type Row } from '../bench.ts';
import { prepareFolder, sendMany, withServer } from '../load.ts';

const forms = 400;
/** An application causes three mails: the receipt twice, and the question whether it was them. */
const mailsEach = 3;

async function until(folder: string, mails: number): Promise<void> {
  while (linesOf(folder).length < mails) await pause(50);
}

/** Forms and mails a second, both at once. */
async function together(): Promise<readonly [number, number]> {
  return inFolder(async (folder) => {
    await prepareFolder(folder, forms);
    const service = await realService(folder);
    const began = performance.now();
    const rate = await sendMany(service.origin, { from: 0, count: forms, connections: 16 });
    const mails = linesOf(folder).length / ((performance.now() - began) / 1_000);
    await service.stop();
    return [rate, mails];
  });
}

/** Seconds from the first mail to the thousandth of those that nobody has sent. */
async function backlog(): Promise<number> {
  return inFolder(async (folder) => {
    const count = Math.ceil(1_000 / mailsEach);
    await prepareFolder(folder, count);
    await withServer(['app', folder], (origin) => sendMany(origin, { from: 0, count }));
    const service = await realService(folder);
    const before = linesOf(folder).length;
    const began = performance.now();
    await until(folder, before + 900);
    const seconds = ((performance.now() - began) / 1_000) * (1_000 / 900);
    await service.stop();
    return seconds;
  });
}

/** The row. */
export const row: Row = async () => {
  const [taken, sent] = await together();
  return [
    { what: 'applications taken by the whole service', value: taken, unit: 'a second' },
    { what: 'mails rendered and sent meanwhile', value: sent, unit: 'a second' },
    { what: 'time to drain a backlog of 1,000 mails', value: await backlog(), unit: 's' },
  ];
};

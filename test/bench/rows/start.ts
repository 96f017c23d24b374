/** The second start of the service on demonstration data, as `npm start` runs it: from the command to the first answered page. */
import { realService } from '#test/support/real-service.ts';
import { inFolder, median, type Row } from '../bench.ts';

/** Seconds to the first page. */
async function started(folder: string): Promise<number> {
  const began = performance.now();
  const service = await realService(folder, { MAGNET_DEMO: 'on' });
  const { status } = await fetch(service.origin);
  const seconds = (performance.now() - began) / 1_000;
  await service.stop();
  if (status !== 200) throw new Error(`the first page answered ${status}`);
  return seconds;
}

/** The row. */
export const row: Row = () =>
  inFolder(async (folder) => {
    const first = await started(folder);
    const again = [await started(folder), await started(folder), await started(folder)];
    return [
      { what: 'first start with demonstration data, to the first page', value: first, unit: 's' },
      { what: 'second start, to the first page', value: median(again), unit: 's', target: { most: 3 } },
    ];
  });

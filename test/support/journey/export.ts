/** The coordination takes its cases along: a job makes the file, a short link brings it. */
import { expect } from 'vitest';
import { queueText } from '#functions/web/text/staff.ts';
import type { Traveller } from './traveller.ts';

/** Both formats: the CSV can be read, the XLSX is what it says. */
export async function takeAlong(nora: Traveller, codes: readonly string[]): Promise<void> {
  const csv = Buffer.from(await exported(nora, queueText.exportCsv.ca)).toString();
  for (const code of codes) expect(csv).toContain(code);
  const xlsx = Buffer.from(await exported(nora, queueText.exportXlsx.ca));
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
}

async function exported(nora: Traveller, button: string): Promise<ArrayBuffer> {
  const job = await nora.press(await nora.get('/coordinacio/casos'), button);
  const link = async () => {
    await nora.trip.place.settle();
    return (await nora.get(job.path)).root.querySelector(`a[href="${job.path}/fitxer"]`) !== null;
  };
  await expect.poll(link, { timeout: 20_000 }).toBe(true);
  const found = await nora.request(`${job.path}/fitxer`, { method: 'GET' });
  expect(found.status).toBe(303);
  const file = await fetch(new URL(found.headers.get('Location') ?? '', nora.trip.place.origin));
  expect(file.status).toBe(200);
  expect(file.headers.get('Content-Disposition')).toContain('attachment');
  return file.arrayBuffer();
}

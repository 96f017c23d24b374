/** The running service while its clock is moved: what people see, what they get, and what a kill on the way leaves. */
import { rmSync } from 'node:fs';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { realClock } from '#functions/ops/clock.ts';
import { envelopeOf } from '#functions/store/envelope.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { openControl } from '#infra/local/commands/client.ts';
import { runClock } from '#infra/local/commands/run-clock.ts';
import { databasePath } from '#infra/local/places.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import { forms } from '#schemas/registry.ts';
import { clock as hour } from '#schemas/values/dates.ts';
import { left, linesOf, prepared } from '#test/support/burst.ts';
import { testDeps } from '#test/support/deps.ts';
import { codeOf } from '#test/support/many.ts';
import { type RealService, realService } from '#test/support/real-service.ts';
import { value } from '#test/support/world.ts';

let folder: string;
let service: RealService;

/** A school has begun an application whose call closes in sixty days. */
beforeEach(async () => {
  folder = await prepared(1);
  const store = openSqlite(databasePath(folder), { random: () => 0.5 });
  const deps = { ...testDeps({ store, forms }), now: realClock, real: realClock };
  value(await startCase(deps, null, { form: form.slug, code: codeOf(0), address: 'mestra@escola.example', locale: 'ca' }));
  await store.close();
  service = await realService(folder);
  onTestFinished(async () => {
    await service.kill();
    rmSync(folder, { recursive: true, force: true });
  });
});

/** Runs the command beside the service; `heard` gets every line. */
async function command(args: readonly string[], heard: (line: string) => void = () => undefined): Promise<string> {
  const lines: string[] = [];
  const line = (text: string) => {
    lines.push(text);
    heard(text);
  };
  const nobody = () => Promise.reject(new Error('no service answers'));
  await runClock(args, { open: () => openControl(folder, 'clock', nobody), line, stopped: () => false });
  return lines.join('\n');
}

async function reads(path: string, language: string): Promise<string> {
  return (await fetch(`${service.origin}${path}`, { headers: { 'Accept-Language': language, Accept: 'text/html' } })).text();
}

/** Resolves when exactly so many mails are in the inbox. */
const arrived = (mails: number) => vi.waitFor(() => expect(linesOf(folder)).toHaveLength(mails), { timeout: 10_000, interval: 50 });

test('every page says what the clock stands at, in the language of the reader, also where nothing is found', async () => {
  for (const path of ['/', '/entra']) expect(await reads(path, 'ca')).not.toContain('rellotge');
  await command(['--outage', '2031-03-12T08:00']);
  for (const path of ['/', '/entra', '/no-hi-es']) {
    expect(await reads(path, 'ca')).toContain('El rellotge del programa està avançat: 12 de març de 2031, 8.00\u00a0h.');
    expect(await reads(path, 'es')).toContain('El reloj del programa está adelantado: 12 de marzo de 2031, 8:00\u00a0h.');
    expect(await reads(path, 'en')).toContain('The programme’s clock has been moved forward: 12 March 2031, 8:00.');
  }
});

test('after an outage the service finds at once what is late, and sends only what is still of use', async () => {
  await arrived(1);
  await command(['--outage', '+59d']);
  await arrived(2);
  await service.stop();
  expect((await left(folder)).mails, 'three earlier reminders came too late').toHaveLength(2);
});

test('killed in the middle of a journey, nobody gets a mail twice and the clock goes on where it was', async () => {
  await arrived(1);
  let killed: Promise<void> | undefined;
  const journey = command(['2035-06-22'], () => {
    killed ??= service.kill();
  });
  await expect(journey).rejects.toThrow();
  await killed;
  service = await realService(folder);
  const stood = await command([]);
  expect(stood).toContain('està avançat');
  expect(await command(['+1d'])).toContain('Correus enviats pel camí: 0.');
  await service.stop();
  const { rows, mails: sent } = await left(folder);
  const reminders = rows('envelope')
    .map(envelopeOf)
    .filter(({ reasons }) => reasons.some(({ message }) => message === 'M-SOL-TANCAMENT'));
  expect(reminders.map(({ at }) => hour(at))).toEqual(['07:30', '07:30', '07:30', '07:30']);
  expect(sent.toSorted()).toEqual(
    rows('envelope')
      .map((row) => envelopeOf(row).id)
      .toSorted(),
  );
});

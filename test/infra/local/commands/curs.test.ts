/** `npm run curs`, through a running service and on its data. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { newItem } from '#functions/rules/calendar/new-item.ts';
import { centreDaysWrite } from '#functions/store/days.ts';
import { itemWrite } from '#functions/store/item.ts';
import { openControl } from '#infra/local/commands/client.ts';
import { controlCurs } from '#infra/local/commands/control-curs.ts';
import { openOffline } from '#infra/local/commands/offline.ts';
import { runCurs } from '#infra/local/commands/run-curs.ts';
import { createSite, listen } from '#infra/local/http.ts';
import { writeServiceFile } from '#infra/local/service-file.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { calendarOf } from '#test/rules/calendar/years.ts';
import { type CursWish, type CursWorld, cursWorld, itemOf, itemsOf } from '#test/support/curs.ts';
import { localEnv } from '#test/support/local-env.ts';
import { webDeps } from '#test/support/web.ts';

const token = 'a-token-of-more-than-twenty-characters';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-curs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly parts: number }> {
  const out: string[] = [];
  const screen = {
    line: (text: string) => void out.push(`${text}\n`),
    progress: () => undefined,
    write: (text: string) => void out.push(text),
  };
  const offline = () => openOffline(localEnv(folder), ({ deps }) => ({ call: (body) => controlCurs(deps, body) }));
  const code = await runCurs(args, { open: () => openControl(folder, 'curs', offline), screen });
  return { code, out: out.join(''), parts: out.length };
}

/** The real site, which answers commands; ended by the test. */
async function service(wish: CursWish = {}): Promise<CursWorld> {
  const deps = await cursWorld({ planned: false, people: false, ...wish });
  const curs = (body: unknown) => controlCurs(deps, body);
  const { port, close } = await listen(
    createSite(webDeps({ store: deps.store, control: { token, handlers: { curs } } }), { disk: null }),
    0,
  );
  onTestFinished(close);
  writeServiceFile(folder, { port, token, pid: process.pid });
  return deps;
}

const june = { start: '2027-06-28T07:00:00.000Z', end: '2027-06-28T12:00:00.000Z' };
const birth = (deps: CursWorld) => {
  const year = { calendar: calendarOf(deps.curs), participations: [], places: {}, freeDays: {} };
  return { curs: deps.curs, now: deps.now(), rung: { programme: magnet, year, centre: undefined } };
};

/** What `--json` promises, and nothing else. */
const mail = z.strictObject({ at: z.iso.datetime(), to: z.array(z.string()).min(1), message: z.string(), rule: z.string() });
const item = z.strictObject({
  ...{ id: z.string(), activity: z.string(), kind: z.enum(['session', 'deadline']) },
  ...{ centre: z.string().optional(), municipality: z.string().optional() },
  ...{ start: z.iso.datetime().optional(), end: z.iso.datetime().optional(), due: z.iso.datetime().optional() },
  change: z.enum(['add', 'move', 'remove', 'keep']),
  mails: z.array(mail),
  conflict: z.strictObject({ before: z.looseObject({}), proposed: z.looseObject({}) }).optional(),
});
const answer = z.strictObject({
  curs: z.string(),
  items: z.array(item),
  violations: z.array(z.strictObject({ rule: z.string(), item: z.string(), text: z.string() })),
});

describe('a person who plans a curs', () => {
  test('reads the difference, applies it, and then there is nothing to do', async () => {
    const deps = await service();
    const first = await run('plan', '2026-27');
    expect(first.code).toBe(0);
    expect(first.out).toContain('Curs 2026-27 · centres que hi participen: 4');
    expect(first.out).toMatch(/A03 Trobada inicial de centre +3 +· +· +· +·/u);
    expect(first.out).toMatch(/octubre de 2026 +\d+ correus en \d+ onades/u);
    expect(first.out).toMatch(/Canvis: \d+\. Pla \w+\. Per aplicar-lo, afegiu-hi --apply\./u);
    expect(await itemsOf(deps)).toEqual([]);
    const applied = await run('plan', '2026-27', '--apply');
    expect(applied).toMatchObject({ code: 0, out: expect.stringMatching(/Aplicat\. Afegits: \d+ \(ja fets: 0\)/u) });
    const again = await run('plan', '2026-2027', '--apply');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('No hi ha res per aplicar') });
    expect(again.out).not.toContain('A03');
    expect((await run('plan', '2026-27', '--all')).out).toMatch(/A03 Trobada inicial de centre +· +· +· +· +3/u);
  });

  test('brings in a curs that runs: what has passed is said, and done', async () => {
    const deps = await service({ start: '2027-01-15T09:00:00.000Z' });
    expect((await run('plan', '2026-27')).out).toMatch(/Ja han passat: \d+\. Amb --bring-in/u);
    expect((await run('plan', '2026-27', '--apply', '--bring-in')).out).toMatch(/ja fets: [1-9]/u);
    expect((await itemOf(deps, 'A05')).done?.note).toContain('Portat d’abans');
  });

  test('is refused by the name of the rule that would be broken', async () => {
    const deps = await service();
    const jornada = {
      ...newItem({ id: '2026-2027.A20.magnet.1', activity: 'A20', kind: 'session', ordinal: 1 }, birth(deps)).item,
      is: june,
    };
    await deps.store.commit([itemWrite(jornada, null)]);
    const { code, out } = await run('plan', '2026-27', '--apply');
    expect(code).toBe(1);
    expect(out).toContain('R1 (impedeix aplicar-lo): 1\n  «Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca.');
    expect(out).toContain('Aquest pla no es pot aplicar mentre trenqui R1.');
    expect(out).toMatch(/R1: «Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca[^\n]*\n$/u);
    expect(await itemsOf(deps)).toHaveLength(1);
  });

  test('sees the three dates of a conflict, and keeps the one that was set', async () => {
    const deps = await service();
    await run('plan', '2026-27', '--apply');
    const centre = deps.centres[0]?.id ?? '';
    const initial = await itemOf(deps, 'A03', centre);
    const is = { start: '2026-10-29T13:00:00.000Z', end: '2026-10-29T14:30:00.000Z' };
    await deps.store.commit([
      itemWrite({ ...initial, is }, null, 1),
      centreDaysWrite({ curs: deps.curs, centre, free: [initial.is.start?.slice(0, 10) ?? ''] }, 1),
    ]);
    const { out } = await run('plan', '2026-27', '--apply');
    expect(out).toMatch(/es va proposar \d\d\/\d\d\/2026 [\d:–]+, hi ha 29\/10\/2026 14:00–15:30, ara es proposa \d\d\/\d\d\/2026/u);
    expect(out).toContain('conflictes: 1');
    expect((await itemOf(deps, 'A03', centre)).is).toEqual(is);
    const json = answer.parse(JSON.parse((await run('plan', '2026-27', '--json')).out));
    expect(json.items).toEqual([]);
  });

  test('gets JSON of the promised shape, item by item', async () => {
    await service({ centres: 12 });
    const { code, out, parts } = await run('plan', '2026-27', '--json');
    expect(code).toBe(0);
    const { curs, items, violations } = answer.parse(JSON.parse(out));
    expect([curs, violations.map(({ rule }) => rule)]).toEqual(['2026-2027', ['R7']]);
    expect(parts).toBe(items.length + 2);
    expect(out.trim().split('\n')).toHaveLength(1);
    const initial = items.find(({ activity }) => activity === 'A03');
    expect(initial).toMatchObject({
      kind: 'session',
      change: 'add',
      mails: [{ message: 'M-REU-CONVOCATORIA', rule: 'A03 publish' }, {}, {}, { rule: 'A03 -1' }],
    });
    await run('plan', '2026-27', '--apply', '--json');
    expect(answer.parse(JSON.parse((await run('plan', '2026-27', '--json')).out)).items).toEqual([]);
    const all = answer.parse(JSON.parse((await run('plan', '2026-27', '--json', '--all')).out)).items;
    expect(all.map(({ change }) => change)).toEqual(items.map(() => 'keep'));
  });

  test('is told how to call it, and which curs is unknown', async () => {
    expect(await run()).toMatchObject({ code: 2, out: expect.stringContaining('Ús: npm run curs') });
    expect(await run('plan', '2026-28')).toMatchObject({ code: 2, out: expect.stringContaining('«2026-28» no és un curs') });
    expect(await run('plan', '2026-27', '--aply')).toMatchObject({ code: 2 });
    expect(await run('plan', '2050-51')).toMatchObject({ code: 1, out: expect.stringContaining('no està carregat') });
  });
});

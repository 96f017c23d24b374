/** Who goes on and who leaves: what a centre says becomes its participation once it is registered, and is taken along in the columns of the Departament. */
import { describe, expect, test } from 'vitest';
import { getParticipation, participationWrite } from '#functions/store/participation.ts';
import { startRegister } from '#functions/use-cases/exports/register.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { seeJob } from '#functions/use-cases/jobs/see-job.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { Raw } from '#schemas/form/form.ts';
import { centre, coordinates, handedIn, neighbour, owes } from '#test/support/obligations.ts';
import { sheetOf } from '#test/support/unzip.ts';
import { causes, opened, person, value, type World, world } from '#test/support/world.ts';

const curs = '2026-2027';
const began: Participation = {
  ...{ programme: 'magnet', centre, case: null, from: '2023-2024', to: null, state: 'active', left: null, pausedUntil: null },
  phases: { '2023-2024': 'any0', '2024-2025': 'intensive', '2025-2026': 'intensive', '2026-2027': 'intensive' },
};
const stays = { continua: 'si', on: 'programa' };
const network = { continua: 'si', on: 'xarxa', certificacio: 'si' };
const leaves = { continua: 'no', motiuBaixa: 'temps', dataBaixa: '15/10/2026', certificacio: 'no' };

async function site() {
  const deps = await world();
  for (const [at, id] of [centre, neighbour].entries())
    await deps.store.commit([participationWrite({ ...began, centre: id, from: at === 0 ? began.from : '2024-2025' })]);
  return { deps, head: await person(deps, 'Marta Vila', `centre:${centre}#direccio`) };
}

/** What the centre said, registered by the coordination. */
async function said(answers: Raw, asked: Raw = {}) {
  const { deps, head } = await site();
  const id = await owes(deps, 'continuitat');
  await handedIn(deps, id, head, answers);
  const before = (await getParticipation(deps.store, 'magnet', centre))?.participation;
  expect(before).toMatchObject({ state: 'active', left: null });
  await coordinates(deps, id, 'accept', asked);
  expect((await opened(deps, head, id)).head.state).toBe('accepted');
  return { deps, participation: (await getParticipation(deps.store, 'magnet', centre))?.participation };
}

async function exported(deps: World, format: 'csv' | 'xlsx' = 'csv', of: string | null = curs) {
  const { id } = value(await startRegister(deps, deps.coordinator, { curs: of, format, locale: 'ca' }));
  while (await runDueJobs(deps));
  const { job } = value(await seeJob(deps, deps.coordinator, id));
  const bytes = deps.files.objects.get(String(job.result.file))?.bytes ?? new Uint8Array();
  return { job, bytes, lines: new TextDecoder().decode(bytes).replace('\uFEFF', '').trim().split('\r\n') };
}

const header = 'programa-codi;Curs Inici;Curs Final;Certifica;Continua;Baixa';
const [code, other] = [centre.slice(1), neighbour.slice(1)];

describe('a centre that registers', () => {
  test('to go on in the programme stays what it is', async () => {
    const { deps, participation } = await said(stays);
    expect(participation).toEqual({ ...began, continues: { [curs]: true } });
    expect((await exported(deps)).lines).toEqual([header, `magnet-${code};2023-2024;;;S;N`, `magnet-${other};2024-2025;;;;`]);
  });

  test('to go on in the network is in it from this curs on, certified or not', async () => {
    const { deps, participation } = await said(network, { certificat: 'si' });
    expect(participation).toMatchObject({ state: 'active', phases: { ...began.phases, [curs]: 'network' }, certified: true, left: null });
    expect((await exported(deps)).lines[1]).toBe(`magnet-${code};2023-2024;2025-2026;S;S;N`);
  });

  test('to leave has left on the day that it says, and the coordination is told when it says so', async () => {
    const { deps, participation } = await said(leaves, { certificat: 'no' });
    expect(participation).toMatchObject({
      state: 'left',
      left: '2026-10-15',
      phases: began.phases,
      continues: { [curs]: false },
      certified: false,
    });
    expect((await causes(deps)).map(({ message }) => message).sort()).toEqual(['M-CNT-NOVA', 'M-CNT-REBUDA', 'M-CNT-REGISTRADA']);
    expect((await exported(deps)).lines[1]).toBe(`magnet-${code};2023-2024;2026-2027;N;N;S`);
  });

  test('nothing that asks for the coordination does not write to it', async () => {
    const { deps } = await said(stays);
    expect((await causes(deps)).map(({ message }) => message).sort()).toEqual(['M-CNT-REBUDA', 'M-CNT-REGISTRADA']);
  });
});

describe('the register', () => {
  test('is of a curs: who began later is not in it', async () => {
    const { deps } = await site();
    const { job, lines } = await exported(deps, 'csv', '2023-2024');
    expect(job).toMatchObject({ state: 'done', result: { centres: 1, name: `registre-2023-2024-2026-11-23.csv` } });
    expect(lines).toEqual([header, `magnet-${code};2023-2024;;;;`]);
  });

  test('is of the curs of today where none is said, also as XLSX', async () => {
    const { deps } = await site();
    const [head, first] = sheetOf((await exported(deps, 'xlsx', null)).bytes);
    expect([...(head ?? [])].map(([, { text }]) => text)).toEqual(header.split(';'));
    expect([...(first ?? [])][0]?.[1].text).toBe(`magnet-${code}`);
  });

  test('is for the coordination alone', async () => {
    const { deps, head } = await site();
    const [member] = deps.committee;
    for (const actor of [head, member ?? head])
      expect(await startRegister(deps, actor, { curs, format: 'csv', locale: 'ca' })).toMatchObject({ failure: { code: 'not-found' } });
  });
});

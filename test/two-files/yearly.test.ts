/** A maintainer adds an activity: a row; and gives one its form: two files, and `form: '…'` on its row. It opens, is reminded of, is handed in, and then nobody is reminded. */
import { expect, test } from 'vitest';
import { addDays } from '#functions/rules/working-days.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { digestMail } from '#schemas/messages.ts';
import { paths } from '#schemas/paths.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { forms } from '#schemas/registry.ts';
import { itemOf } from '#test/support/curs.ts';
import { fates, type MailedCurs, mailedCurs, morning, toldTo } from '#test/support/curs-mail.ts';
import { type Page, Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';
import { value } from '#test/support/world.ts';
import { form } from './forms/pla-de-prova.ts';

/** All that changes in the programme. */
const programme: Programme = {
  ...magnet,
  activities: magnet.activities.map((each) => (each.id === 'A04' && each.kind === 'deadline' ? { ...each, form: form.slug } : each)),
};

/** The curs from its first day on; the plan is due on Thursday 15 October. */
async function site() {
  const deps: MailedCurs = { ...(await mailedCurs({ centres: 1, forms: [...forms, form] })), programme };
  const app = createApp({ ...webDeps(deps), ...deps });
  const as = async ({ person, seats }: Pick<Actor, 'person' | 'seats'>): Promise<Reader> => {
    const reader = new Reader(app, { 'Accept-Language': 'ca' });
    const { secret } = await startSession(deps, { person, seats: person ? [] : [...seats], task: null, via: 'link' });
    reader.cookies.set('session', secret);
    return reader;
  };
  const team = deps.people.get(`centre:${deps.centres[0]?.id}#impulsor`);
  if (!team) throw new Error('the school has no core team');
  return { deps, team: () => as(team), nora: () => as(deps.coordinator), code: deps.centres[0]?.code ?? '' };
}

/** Everything mailed of the plan from one morning to another, `day message reader`. */
async function mailed(deps: MailedCurs, from: string, to: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const letters = (await morning(deps, day)).filter(
      ({ message, props }) => message !== digestMail && JSON.stringify(props).includes('Planificació anual'),
    );
    lines.push(...toldTo(letters).map((reader) => `${day} ${reader}`));
  }
  return lines;
}

/** What stands on the board under the plan. */
const cell = ({ root }: Page) => root.querySelector('.matrix tbody td[data-of="Planificació"]')?.text.replace(/\s+/gu, ' ').trim();

test('from its opening to the case of the coordination, on the pages, in the mails and on the board that are there', async () => {
  const { deps, code, team, nora } = await site();
  const board = paths.cursBoard(deps.curs);
  expect(await mailed(deps, '2026-09-08', '2026-09-16')).toEqual([`2026-09-15 impulsor.${code}`]);
  const item = await itemOf(deps, 'A04');
  const open = item.case ?? '';

  const school = await team();
  const home = await school.get((await school.get(paths.myYear())).link('Emplena el formulari: Planificació anual'));
  expect([home.path, home.title]).toEqual([paths.caseHome(open), 'Pla de prova']);
  const check = await school.press(await school.get(`${home.path}/pla`), 'Desa i continua', { objectiu: 'Que tothom hi canti' });
  expect(cell(await (await nora()).get(board))).toMatch(/^esborrany, 100/u);
  expect(await mailed(deps, '2026-10-07', '2026-10-08')).toEqual([`2026-10-08 impulsor.${code}`]);

  const sender = await team();
  const receipt = await sender.press(await sender.get(check.path), 'Envia la planificació');
  expect(receipt.text).toMatch(/PLA-\w{4}-\w{4}/u);
  const waiting = await (await nora()).get(board);
  expect(cell(waiting)).toBe('per revisar');
  expect(waiting.html).toContain(paths.staffCase(open));
  expect(await mailed(deps, '2026-10-14', '2026-10-31')).toEqual([]);
  expect(deps.sent.map(({ message }) => message)).toContain('M-PLA-REBUDA');
  expect(await fates(deps, 'M-PLA-REC', item.id)).toEqual(['done', 'sent', 'sent']);

  const read = await (await nora()).get(paths.staffCase(open));
  expect(read.text).toContain('Que tothom hi canti');
});

test('a new activity is a row: the next plan adds its items and their mails, and touches nothing else', async () => {
  const deps = await mailedCurs({ people: false });
  const [row] = magnet.activities.filter(({ id }) => id === 'A12');
  if (!row) throw new Error('nobody meets the inspectorate');
  const more: Programme = { ...magnet, activities: [...magnet.activities, { ...row, id: 'A30', phases: ['network'] }] };
  const { plan } = value(await planCurs({ ...deps, programme: more }, deps.curs));
  const changes = plan.steps.filter(({ change }) => change !== 'keep');
  expect(changes.map(({ change, item }) => `${change} ${item.id}`)).toEqual([`add 2026-2027.A30.${deps.centres[3]?.id}.1`]);
  expect(changes.flatMap(({ mails }) => mails.map(({ rule, step }) => `${rule} ${step}`))).toContain('A30 publish');
});

/** `npm run curs -- plan 2026-27`: what planning a curs would change, and with --apply the change itself. */
import { parseArgs } from 'node:util';
import { sleep } from '#functions/ops/clock.ts';
import { type Plan, plan } from '#functions/rules/calendar/plan.ts';
import { weighed } from '#functions/rules/calendar/verdict.ts';
import { wantedIds } from '#functions/use-cases/calendar/load-live.ts';
import { programmeOf } from '#functions/use-cases/calendar/rung.ts';
import { changesOf } from '#functions/use-cases/calendar/start-apply.ts';
import type { Live } from '#schemas/calendar/item.ts';
import type { Failure } from '#schemas/result.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import type { Control } from './client.ts';
import type { CursAnswers, CursAsk, CursGround } from './control-curs.ts';
import { planJson } from './curs-json.ts';
import { endLine, failureLines, planLines, progressLine, usage } from './curs-words.ts';
import type { Screen } from './run-directory.ts';

/** What the command has around it. `write` prints without a line's end. */
export interface CursAround {
  readonly open: () => Promise<Control>;
  readonly screen: Screen & { readonly write: (text: string) => void };
}

interface Said {
  readonly curs: string;
  readonly json: boolean;
  readonly all: boolean;
  readonly apply: boolean;
  readonly bringIn: boolean;
  readonly why: string;
}

/** Milliseconds between two looks at a job that somebody else works on. */
const pause = 200;
/** Items that are asked for at once. */
const page = 1000;

/** Runs the command; answers its exit code: 0 done, 1 refused, 2 called wrongly. */
export async function runCurs(args: readonly string[], { open, screen }: CursAround): Promise<number> {
  const said = argumentsOf(args);
  if (typeof said === 'string') {
    screen.line(said);
    return 2;
  }
  const control = await open();
  try {
    return await planned(said, asking(control), screen);
  } finally {
    await control.close();
  }
}

async function planned(said: Said, ask: Ask, screen: CursAround['screen']): Promise<number> {
  const ground = await ask({ do: 'year', curs: said.curs });
  if (!ground.ok) return refused(ground.failure, screen);
  const live = await everyLive(ground.value, ask);
  const { year, now } = ground.value;
  const made = plan(programmeOf({}), year, { live, now });
  if (said.json) for (const text of planJson(made, said.all)) screen.write(text);
  else for (const line of planLines(made, { year, now, all: said.all, apply: said.apply })) screen.line(line);
  const forbidden = weighed(made.violations, made.steps).some(({ weight }) => weight === 'forbids');
  if (!said.apply || changesOf(made) === 0) return forbidden ? 1 : 0;
  return applied(said, made, ask, screen);
}

/** With `--json` only the plan stands on the output. */
async function applied({ curs, bringIn, why, json }: Said, { hash }: Plan, ask: Ask, screen: Screen): Promise<number> {
  const quiet: Screen = json ? { line: () => undefined, progress: () => undefined } : screen;
  const start = await ask({ do: 'start', curs, hash, bringIn, why });
  if (!start.ok) return refused(start.failure, quiet);
  for (let seen = ''; ; ) {
    const step = await ask({ do: 'step', job: start.value.id });
    if (!step.ok) return refused(step.failure, quiet);
    quiet.progress(progressLine(step.value));
    if (step.value.endedAt) {
      quiet.line(endLine(step.value));
      return step.value.state === 'done' ? 0 : 1;
    }
    if (step.value.updatedAt === seen) await sleep(pause);
    seen = step.value.updatedAt;
  }
}

async function everyLive({ year, ids }: CursGround, ask: Ask): Promise<readonly Live[]> {
  const all = [...new Set([...ids, ...wantedIds(programmeOf({}), year)])];
  const found: Live[] = [];
  for (let at = 0; at < all.length; at += page) found.push(...(await ask({ do: 'live', ids: all.slice(at, at + page) })));
  return found;
}

type Ask = <D extends CursAsk['do']>(ask: Extract<CursAsk, { do: D }>) => Promise<CursAnswers[D]>;

/** Both ends are of one version: the service's answers are what the types say. */
function asking(control: Control): Ask {
  return async <D extends CursAsk['do']>(ask: Extract<CursAsk, { do: D }>) => (await control.call(ask)) as CursAnswers[D];
}

function refused(failure: Failure, screen: Screen): number {
  for (const line of failureLines(failure)) screen.line(line);
  return 1;
}

/** What is said, or why it cannot be. */
function argumentsOf(args: readonly string[]): Said | string {
  try {
    const flag = { type: 'boolean' } as const;
    const options = { json: flag, all: flag, apply: flag, 'bring-in': flag, why: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb, typed = '', ...rest] = positionals;
    const curs = parseSchoolYear(typed);
    if (verb !== 'plan' || rest.length > 0 || typed === '') return usage;
    if (!curs) return `«${typed}» no és un curs. Escriviu-lo com ara 2026-27.\n${usage}`;
    const { json = false, all = false, apply = false, why = '' } = values;
    return { curs, json, all, apply, bringIn: values['bring-in'] ?? false, why };
  } catch {
    return usage;
  }
}

/** `npm run directory -- import FILE [--apply]`: the plan of an import, and with --apply the import itself. */
import { parseArgs } from 'node:util';
import { sleep } from '#functions/ops/clock.ts';
import type { Failure } from '#schemas/result.ts';
import type { Control } from './client.ts';
import type { DirectoryAnswers, DirectoryAsk } from './control-directory.ts';
import { endLine, failureLines, planLines, progressLine, usage } from './directory-words.ts';

/** What the command writes to. `progress` may write over its last line. */
export interface Screen {
  readonly line: (text: string) => void;
  readonly progress: (text: string) => void;
}

/** Milliseconds between two looks at a job that somebody else works on. */
const pause = 200;

/** What the command has around it. */
export interface Around {
  readonly open: () => Promise<Control>;
  /** A path as the person means it. */
  readonly near: (path: string) => string;
  readonly screen: Screen;
}

/** Runs the command; answers its exit code: 0 done, 1 refused, 2 called wrongly. */
export async function runDirectory(args: readonly string[], { open, near, screen }: Around): Promise<number> {
  const said = argumentsOf(args);
  if (!said) {
    screen.line(usage);
    return 2;
  }
  const control = await open();
  try {
    return await imported({ ...said, path: near(said.path) }, control, screen);
  } finally {
    await control.close();
  }
}

interface Said {
  readonly path: string;
  readonly apply: boolean;
  readonly evenSo: boolean;
}

async function imported({ path, apply, evenSo }: Said, control: Control, screen: Screen): Promise<number> {
  const ask = asking(control);
  const plan = await ask({ do: 'plan', path });
  if (!plan.ok) return refused(plan.failure, screen);
  for (const line of planLines(plan.value)) screen.line(line);
  if (!apply) {
    screen.line('Això era una prova i no s’ha desat res. Per desar-ho, afegiu-hi --apply.');
    return 0;
  }
  const start = await ask({ do: 'start', file: plan.value.file.id, evenSo });
  if (!start.ok) {
    const code = refused(start.failure, screen);
    if (plan.value.suspicious) screen.line('Si el fitxer és el directori sencer, afegiu-hi --even-so.');
    return code;
  }
  return followed(start.value.id, ask, screen);
}

async function followed(id: string, ask: Ask, screen: Screen): Promise<number> {
  for (let seen = ''; ; ) {
    const step = await ask({ do: 'step', job: id });
    if (!step.ok) return refused(step.failure, screen);
    screen.progress(progressLine(step.value));
    if (step.value.endedAt) {
      screen.line(endLine(step.value));
      return step.value.state === 'done' ? 0 : 1;
    }
    if (step.value.updatedAt === seen) await sleep(pause);
    seen = step.value.updatedAt;
  }
}

type Ask = <D extends DirectoryAsk['do']>(ask: Extract<DirectoryAsk, { do: D }>) => Promise<DirectoryAnswers[D]>;

/** Both ends are of one version: the service's answers are what the types say. */
function asking(control: Control): Ask {
  return async <D extends DirectoryAsk['do']>(ask: Extract<DirectoryAsk, { do: D }>) => (await control.call(ask)) as DirectoryAnswers[D];
}

function refused(failure: Failure, screen: Screen): number {
  for (const line of failureLines(failure)) screen.line(line);
  return 1;
}

function argumentsOf(args: readonly string[]): Said | null {
  try {
    const options = { apply: { type: 'boolean' }, 'even-so': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb, path, ...rest] = positionals;
    if (verb !== 'import' || !path || rest.length > 0) return null;
    return { path, apply: values.apply ?? false, evenSo: values['even-so'] ?? false };
  } catch {
    return null;
  }
}

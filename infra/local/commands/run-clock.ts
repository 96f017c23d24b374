/** `npm run clock -- [--outage] [WHEN]`: what the programme clock stands at, a journey to another time, or a jump. */
import type { Instant } from '#schemas/entities/instant.ts';
import type { Control } from './client.ts';
import { jumped, left, reached, standing, targetOf, usage } from './clock-words.ts';
import type { ClockAnswers, ClockAsk } from './control-clock.ts';

/** What the command has around it. */
export interface ClockAround {
  readonly open: () => Promise<Control>;
  readonly line: (text: string) => void;
  /** Somebody asked to stop. */
  readonly stopped: () => boolean;
}

/** Runs the command; answers its exit code: 0 done, 2 refused or called wrongly, 130 stopped on the way. */
export async function runClock(args: readonly string[], around: ClockAround): Promise<number> {
  const outage = args.includes('--outage');
  const [said, ...more] = args.filter((arg) => arg !== '--outage');
  if (more.length > 0 || (outage && said === undefined)) return refused(usage, around);
  const control = await around.open();
  const ask: Ask = async <D extends ClockAsk['do']>(asked: Extract<ClockAsk, { do: D }>) => (await control.call(asked)) as ClockAnswers[D];
  try {
    const shown = await ask({ do: 'show' });
    if (said === undefined) return done(standing(shown), around);
    const target = targetOf(said, shown.now);
    if ('refused' in target) return refused(target.refused, around);
    if (outage) return done(jumped(await ask({ do: 'jump', to: target.to })), around);
    return await journey(ask, target.to, around);
  } finally {
    await control.close();
  }
}

/** Both ends are of one version: the service's answers are what the types say. */
type Ask = <D extends ClockAsk['do']>(ask: Extract<ClockAsk, { do: D }>) => Promise<ClockAnswers[D]>;

async function journey(ask: Ask, to: Instant, around: ClockAround): Promise<number> {
  for (let sent = 0; ; ) {
    const stretch = await ask({ do: 'travel', to });
    sent += stretch.sent;
    const here = { ...stretch, sent };
    if (!here.arrived && around.stopped()) {
      around.line(left(here));
      return 130;
    }
    around.line(reached(here));
    if (here.arrived) return 0;
  }
}

function done(text: string, { line }: ClockAround): number {
  line(text);
  return 0;
}

function refused(lines: readonly string[], { line }: ClockAround): number {
  for (const text of lines) line(text);
  return 2;
}

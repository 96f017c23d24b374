/** `npm run rehearse`: a whole curs in a minute, with invented schools, on a store and a clock of its own. */
import { realClock } from '#functions/ops/clock.ts';

// Mails are rendered as in the cloud: for development it takes three times as long.
process.env.NODE_ENV ??= 'production';
const { runRehearse } = await import('./run-rehearse.ts');

// Who reads only the beginning (`| head`) gets no error for it.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = await runRehearse(process.argv.slice(2), {
    line: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => void process.stderr.write(`${text}\n`),
    real: realClock,
    memory: () => process.memoryUsage().rss,
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

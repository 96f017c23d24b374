/** A whole curs of 60 centres, rehearsed by the command: every mail rendered, built and opened again. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Report } from '#infra/local/rehearsal/report.ts';
import type { Effort } from '#infra/local/rehearsal/report-words.ts';
import type { Row } from '../bench.ts';

const said = ['--import', 'tsx', 'infra/local/commands/rehearse.ts', '2026-27', '--centres', '60', '--json'];

/** The row. */
export const row: Row = async () => {
  const { stdout } = await promisify(execFile)(process.execPath, said, { env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 1e8 });
  const { sent, seconds, megabytes, violations }: Report & Effort = JSON.parse(stdout);
  return [
    { what: `rehearse a whole curs, 60 centres, ${sent} mails rendered`, value: seconds, unit: 's', target: { most: 60 } },
    { what: 'memory of the rehearsal', value: megabytes, unit: 'MB' },
    { what: 'what must never happen in it', value: violations.length, unit: 'times', target: { most: 0 } },
  ];
};

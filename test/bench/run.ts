/** `npm run bench`: measures what the design promises (section 7), prints a table and writes bench.json. Names of rows as arguments measure only these. */
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Figure, kept, type Row } from './bench.ts';

const folder = new URL('./rows/', import.meta.url);
const asked = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => asked.length === 0 || asked.includes(file.replace('.ts', '')));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const marks = { true: '✓', false: '✗', null: ' ' } as const;

function lineOf(figure: Figure): string {
  const { what, value, unit, target } = figure;
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
  const wanted = !target ? '' : 'most' in target ? `≤ ${target.most}` : `≥ ${target.least}`;
  return `${marks[`${kept(figure)}`]} ${what.padEnd(62)} ${shown.padStart(9)} ${unit.padEnd(12)} ${wanted}`;
}

const measured: Record<string, readonly Figure[]> = {};
say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}\n`);
for (const file of files) {
  const { row } = (await import(new URL(file, folder).href)) as { readonly row: Row };
  const figures = await row();
  measured[file.replace('.ts', '')] = figures;
  for (const figure of figures) say(lineOf(figure));
}
const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.versions.node };
writeFileSync('bench.json', `${JSON.stringify({ at: new Date().toISOString(), machine, measured }, null, 2)}\n`);
process.exitCode = Object.values(measured)
  .flat()
  .some((figure) => kept(figure) === false)
  ? 1
  : 0;

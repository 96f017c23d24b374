/** Clock, randomness, environment and console belong to functions/ops. */
import ts from 'typescript';
import { offence, type Rule, type Source, walk } from './source.ts';

const free = /^(functions\/ops|infra|test)\//;

/** What reads the wall clock: always, when called without arguments, or as a luxon method. */
const clocks = new Set(['Date.now', 'DateTime.now', 'performance.now', 'process.hrtime', 'process.uptime']);
const clockless = new Set(['DateTime.local', 'DateTime.utc', 'Date', 'ulid']);
const relative = new Set(['diffNow', 'toRelative', 'toRelativeCalendar']);
const dice = new Set(['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'getRandomValues']);

/** What a node does that only functions/ops may do. */
function impure(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date')
    return 'makes a Date: an instant is an argument, and luxon reads it';
  if (ts.isPropertyAccessExpression(node)) return impureName(node);
  if (!ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  if (clockless.has(name) && node.arguments.length === 0) return `calls ${name}(): the time is an argument`;
  if (relative.has(lastOf(name))) return `calls ${lastOf(name)}(): it looks at the wall clock`;
  return dice.has(lastOf(name)) ? `calls ${name}(): randomness is an argument` : undefined;
}

function impureName(node: ts.PropertyAccessExpression): string | undefined {
  const name = node.getText();
  if (name === 'Math.random') return 'reads Math.random: randomness is an argument';
  if (clocks.has(name)) return `reads ${name}: the time is an argument`;
  return name === 'process.env' ? 'reads process.env: settings are an argument' : undefined;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function look(sources: readonly Source[], wrong: (node: ts.Node) => string | undefined): readonly string[] {
  return sources
    .filter(({ path }) => !free.test(path))
    .flatMap((file) => {
      const found: string[] = [];
      walk(file.tree, (node) => {
        const words = wrong(node);
        if (words) found.push(offence(file, node, words));
      });
      return found;
    });
}

/** Time, chance and settings come as arguments. */
export const nothingHidden: Rule = (sources) => look(sources, impure);

/** What is logged passes through functions/ops, which keeps personal data out. */
export const nothingPrinted: Rule = (sources) =>
  look(sources, (node) => (ts.isIdentifier(node) && node.text === 'console' ? 'uses console: logs go through functions/ops' : undefined));

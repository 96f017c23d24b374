/** Size budgets of files and functions. */
import ts from 'typescript';
import { offence, type Rule, type Source, walk } from './source.ts';

/** Declarations are data: longer files, but hardly any code. */
const declarations = /^(schemas\/(forms|workflows|programme|catalonia)|functions\/web\/text|emails\/text)\//;
/** Median length of a file that is no declaration. */
export const medianBudget = 80;

function budget(file: Source): { readonly file: number; readonly function: number } {
  if (declarations.test(file.path)) return { file: 600, function: 10 };
  // A journey is told in one breath; the budget of functions is one of the product.
  return { file: 200, function: file.path.startsWith('test/') ? 80 : 40 };
}

function lines({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}

/** Files over their budget. */
export const filesAreShort: Rule = (sources) =>
  sources.flatMap((file) => {
    const { file: most } = budget(file);
    return lines(file) > most ? [`${file.path}:${most + 1} has ${lines(file)} lines: a file here has at most ${most}`] : [];
  });

/** The length in lines that half of the files do not exceed. */
export function medianLines(sources: readonly Source[]): number {
  const sorted = sources
    .filter((file) => !declarations.test(file.path))
    .map(lines)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What `describe` calls, and a function that only names tests, groups them and has no length of its own. */
function groupsTests(node: ts.FunctionLikeDeclaration): boolean {
  if (ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText())) return true;
  const statements = node.body && ts.isBlock(node.body) ? node.body.statements : [];
  return statements.some((each) => ts.isExpressionStatement(each) && /^(describe|test|it|property)\b/.test(each.getText()));
}

/** Functions over their budget. */
export const functionsAreShort: Rule = (sources) =>
  sources.flatMap((file) => {
    const most = budget(file).function;
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (!isFunction(node) || !node.body || (file.path.startsWith('test/') && groupsTests(node))) return;
      const line = (position: number) => file.tree.getLineAndCharacterOfPosition(position).line;
      const length = line(node.end) - line(node.getStart(file.tree)) + 1;
      if (length > most) found.push(offence(file, node, `has a function of ${length} lines: here at most ${most}`));
    });
    return found;
  });

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node;
}

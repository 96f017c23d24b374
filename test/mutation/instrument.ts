/** Compiles all mutants of a file into one copy: a switch decides at run time which one is alive. */
import ts from 'typescript';
import { indivisible, removable, replacements, untouched } from './operators.ts';

/** One changed place. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** `a < b → a <= b` */
  readonly change: string;
}

/** The copy and what can be switched on in it. */
export interface Instrumented {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** In the copy `__mutant(id)` asks whether a mutant is alive, `__turn()` counts the turns of loops. */
export function instrument(file: string, text: string, firstId = 0): Instrumented {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, to: string): number => {
    const id = firstId + mutants.length;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({ id, file, line, change: `${short(node.getText())} → ${short(to)}` });
    return id;
  };
  /** A node and what stands between it and `from`. */
  const emit = (node: ts.Node, from: number): string => {
    if (untouched(node)) return text.slice(from, node.getEnd());
    const lead = text.slice(from, node.getStart());
    return lead + counted(node, changed(node));
  };
  /** A node with its mutants beside it. */
  const changed = (node: ts.Node): string => {
    if (removable(node)) return `{ if (!__mutant(${add(node, 'nothing')})) {${inner(node)}} }`;
    const others = indivisible(node) ? [] : replacements(node).map((other) => `__mutant(${add(node, other)}) ? (${other}) : `);
    return others.length > 0 ? `(${others.join('')}(${inner(node)}))` : inner(node);
  };
  /** A node's own text, with its children emitted. */
  const inner = (node: ts.Node): string => {
    let at = node.getStart();
    let out = '';
    ts.forEachChild(node, (child) => {
      out += emit(child, at);
      at = child.getEnd();
    });
    return out + text.slice(at, node.getEnd());
  };
  return { code: inner(tree), mutants };
}

/** A loop's body counts its turns, so that a mutant cannot run for ever. */
function counted(node: ts.Node, text: string): string {
  if (!ts.isIterationStatement(node.parent, false) || node.parent.statement !== node) return text;
  return `{ __turn(); ${text} }`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

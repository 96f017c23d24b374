/** The project's own source files as syntax trees, and how an offence against a rule is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One source file; `path` is relative to the project, with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** A rule finds offences in all sources; none is good. */
export type Rule = (sources: readonly Source[]) => readonly string[];

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The five folders that hold code. */
export const folders = ['schemas', 'functions', 'emails', 'infra', 'test'] as const;

/** A source from its text; samples in tests are made of it too. */
export function source(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Names file, line and rule. */
export function offence({ path, tree }: Source, at: number | ts.Node, rule: string): string {
  const position = typeof at === 'number' ? at : at.getStart(tree);
  return `${path}:${tree.getLineAndCharacterOfPosition(position).line + 1} ${rule}`;
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every source file of the project. */
export function projectSources(): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|m?js)$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort()
      .map((path) => source(path, readFileSync(join(root, path), 'utf8'))),
  );
}

/** Who may import whom: the layers of the project as a table. */
import { posix } from 'node:path';
import ts from 'typescript';
import { offence, type Rule, type Source, walk } from './source.ts';

/** One import: `to` is a path in the project or the name of a package. */
export interface Import {
  readonly to: string;
  readonly specifier: string;
  readonly own: boolean;
  /** Vanishes when compiled. */
  readonly type: boolean;
  readonly at: ts.Node;
}

interface Layer {
  readonly in: string;
  /** Prefixes of paths; `types` may only be imported as types. */
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: RegExp;
}

const flow = 'imports flow infra → lambdas → web → use-cases → rules → schemas';
const pure = /^(zod|luxon)$/;
const ports = ['functions/use-cases/ports.ts', 'functions/store/store.ts'];
const adapter = (folder: string): Layer => ({ in: `functions/${folder}/`, may: [`functions/${folder}/`, 'schemas/'], types: ports });

/** The first layer whose prefix fits is the layer of a file. */
const layers: readonly Layer[] = [
  { in: 'schemas/', may: ['schemas/'], packages: pure },
  { in: 'functions/rules/', may: ['functions/rules/', 'schemas/'], packages: pure },
  {
    in: 'functions/use-cases/',
    may: ['functions/use-cases/', 'functions/rules/', 'functions/store/', 'schemas/'],
    types: ['functions/files/port.ts'],
    packages: /^(zod|luxon|ulid|node:crypto|csv-parse)$/,
  },
  {
    in: 'functions/web/',
    may: ['functions/web/', 'functions/use-cases/', 'functions/rules/', 'schemas/'],
    packages: /^(?!@aws-sdk|aws-|react|@react-email|nodemailer|pdfkit|node:sqlite|node:child_process)/,
  },
  ...['store', 'mail', 'files', 'ops'].map(adapter),
  { in: 'functions/lambdas/mailer.ts', may: ['functions/', 'emails/', 'schemas/'] },
  { in: 'functions/lambdas/', may: ['functions/', 'schemas/'] },
  { in: 'emails/', may: ['emails/', 'schemas/'] },
  { in: 'infra/local/', may: ['infra/', 'functions/', 'emails/', 'schemas/'] },
  { in: 'infra/', may: ['infra/', 'functions/', 'schemas/'] },
  { in: 'test/', may: ['test/', 'infra/', 'functions/', 'emails/', 'schemas/'] },
];

/** Packages that belong to one place. */
const homes: readonly { readonly name: RegExp; readonly in: RegExp }[] = [
  { name: /^(@react-email\/|react-email$)/, in: /^(emails\/kit\.tsx|test\/.*)$/ },
  { name: /^react(-dom)?$/, in: /^(emails|test)\// },
  { name: /^(aws-cdk|constructs$|cdk-nag$)/, in: /^(infra|test)\// },
  { name: /^node:sqlite$/, in: /^(functions\/store|test)\// },
  { name: /^@sparticuz\/|^playwright/, in: /^test\// },
];

const engines = /^functions\/store\/(sqlite|dynamodb|hostile)\.ts$/;

const known = new WeakMap<Source, readonly Import[]>();

/** Everything a file imports, in its order. */
export function importsOf(file: Source): readonly Import[] {
  const found = known.get(file) ?? findImports(file);
  known.set(file, found);
  return found;
}

function findImports(file: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (at: ts.Node, name: ts.Node | undefined, type: boolean) => {
    if (name && ts.isStringLiteralLike(name)) found.push({ ...target(file.path, name.text), type, at });
  };
  walk(file.tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false);
  });
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'own' | 'specifier'> {
  if (specifier.startsWith('#')) return { to: specifier.slice(1), own: true, specifier };
  if (specifier.startsWith('.')) return { to: posix.join(posix.dirname(from), specifier), own: true, specifier };
  const parts = specifier.split('/');
  return { to: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier), own: false, specifier };
}

/** What is wrong with one import, in words. */
function wrong(from: string, { to, specifier, own, type }: Import): string | undefined {
  const layer = layers.find((each) => from.startsWith(each.in));
  if (!layer) return `is in no layer: ${flow}`;
  if (!own) {
    const home = homes.find((each) => each.name.test(specifier) && !each.in.test(from));
    if (home) return `imports ${specifier}, which has one home: ${home.in.source}`;
    return layer.packages && !layer.packages.test(to)
      ? `imports ${specifier}: ${layer.in} may import only ${layer.packages.source}`
      : undefined;
  }
  const top = (path: string) => path.slice(0, path.indexOf('/'));
  if (specifier.startsWith('.') && top(from) !== top(to)) return `imports ${specifier}: across folders write #${to}`;
  if (from.startsWith('functions/use-cases/') && engines.test(to))
    return `imports the engine ${to}: use-cases know the port and the entities`;
  if (layer.may.some((prefix) => to.startsWith(prefix))) return undefined;
  if (layer.types?.includes(to)) return type ? undefined : `imports ${to}, which ${layer.in} may import as a type only`;
  return `imports ${to}: ${layer.in} may import ${[...layer.may, ...(layer.types ?? []).map((path) => `types of ${path}`)].join(', ')} (${flow})`;
}

/** Imports that go against the flow. */
export const importsFlowOneWay: Rule = (sources) =>
  sources.flatMap((file) =>
    importsOf(file).flatMap((each) => {
      const words = wrong(file.path, each);
      return words ? [offence(file, each.at, words)] : [];
    }),
  );

/** Files that need each other to start: one offence a circle. */
export const noCircles: Rule = (sources) => {
  const next = new Map(sources.map((file) => [file.path, importsOf(file).flatMap((each) => (each.own && !each.type ? [each.to] : []))]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push(`${path}:1 imports itself in a circle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return circles;
};

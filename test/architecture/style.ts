/** What every file looks like: its name, its first line, its exports and their comments. */
import ts from 'typescript';
import { offence, type Rule, type Source } from './source.ts';

function docComments({ text }: Source, position: number): readonly string[] {
  const ranges = ts.getLeadingCommentRanges(text, position) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).filter((comment) => comment.startsWith('/**'));
}

/** Doc comments at the top of a file; a compiler pragma says nothing to a reader. */
function opening(file: Source): readonly string[] {
  return docComments(file, ts.getShebang(file.text)?.length ?? 0).filter((comment) => !/^\/\*\*\s*@jsx\S*\s+\S+\s*\*\/$/.test(comment));
}

/** `kebab-case.ts`, `kebab-case.test.ts`. */
export const namesAreKebab: Rule = (sources) =>
  sources.flatMap(({ path }) =>
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(tsx?|m?js)$/.test(path.slice(path.lastIndexOf('/') + 1))
      ? []
      : [`${path}:1 is not in kebab-case`],
  );

/** A file says in its first lines what it is. */
export const filesSayWhatTheyAre: Rule = (sources) =>
  sources.flatMap((file) =>
    opening(file).some((comment) => /\p{L}{2}/u.test(comment)) ? [] : [`${file.path}:1 does not begin with a module comment /** … */`],
  );

/** Default exports and `export *` hide names; tools that ask for a default get it in test/config. */
export const exportsAreNamed: Rule = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('test/config/'))
    .flatMap((file) =>
      file.tree.statements.flatMap((statement) => {
        const star = ts.isExportDeclaration(statement) && !statement.exportClause;
        const usual = ts.isExportAssignment(statement) || has(statement, ts.SyntaxKind.DefaultKeyword);
        return star || usual ? [offence(file, statement, 'has an export without a name')] : [];
      }),
    );

function has(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

/** `z.infer<typeof person>`: the schema carries the explanation. */
function isInferred(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) && /^z\.(infer|input|output)<typeof \w+>$/.test(statement.type.getText());
}

/** Exports of schemas/ and functions/rules/ say shapes, units, errors and the source of a rule. */
export const exportsAreExplained: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(schemas|functions\/rules)\//.test(path))
    .flatMap((file) =>
      file.tree.statements.flatMap((statement, at) => {
        if (!has(statement, ts.SyntaxKind.ExportKeyword) || isInferred(statement)) return [];
        const comments = docComments(file, statement.pos).length - (at === 0 ? 1 : 0);
        return comments > 0 ? [] : [offence(file, statement, 'exports something without a doc comment')];
      }),
    );

/** The compiler is never told to look away. */
export const compilerIsHeard: Rule = (sources) =>
  sources.flatMap((file) => {
    const at = file.text.search(/\/[/*]\s*@ts-(ignore|nocheck|expect-error)/);
    return at < 0 ? [] : [offence(file, at, 'silences the compiler')];
  });

/** What each piece of code may be turned into: the small mistakes that a test should notice. */
import ts from 'typescript';

const binary: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

/** The texts an expression may be replaced by. */
export function replacements(node: ts.Node): readonly string[] {
  const text = node.getText();
  const own = [...mistakes(node, text)];
  if (isCondition(node)) own.push('true', 'false');
  if (isReturned(node) && text !== 'undefined') own.push('undefined');
  return own.filter((each) => each !== text);
}

function mistakes(node: ts.Node, text: string): readonly string[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node);
  if (ts.isPostfixUnaryExpression(node)) return [node.operand.getText() + (text.endsWith('++') ? '--' : '++')];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1)];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text === '' ? "'?'" : "''"];
  if (ts.isTemplateExpression(node)) return ["''"];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : [];
  return ts.isCallExpression(node) ? ofCall(node) : [];
}

function ofBinary({ left, operatorToken, right }: ts.BinaryExpression): readonly string[] {
  const joins = operatorToken.kind === ts.SyntaxKind.PlusToken && [left, right].some(ts.isStringLiteralLike);
  const signs = joins ? [] : (binary[operatorToken.kind] ?? []);
  return signs.map((sign) => `(${left.getText()}) ${sign} (${right.getText()})`);
}

function ofPrefix({ operator, operand }: ts.PrefixUnaryExpression): readonly string[] {
  if (operator === ts.SyntaxKind.ExclamationToken || operator === ts.SyntaxKind.MinusToken) return [operand.getText()];
  if (operator === ts.SyntaxKind.PlusPlusToken) return [`--${operand.getText()}`];
  return operator === ts.SyntaxKind.MinusMinusToken ? [`++${operand.getText()}`] : [];
}

function ofCall(node: ts.CallExpression): readonly string[] {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const other = methods.get(callee.name.text);
  const rest = node.getText().slice(callee.getEnd() - node.getStart());
  return other ? [`${callee.expression.getText()}.${other}${rest}`] : [];
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

function isReturned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isReturnStatement(parent) && parent.expression === node) ||
    (ts.isArrowFunction(parent) && parent.body === node && !ts.isBlock(node))
  );
}

/** A statement that does something and can be left out. */
export function removable(node: ts.Node): boolean {
  return ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression) && node.expression.kind !== ts.SyntaxKind.SuperKeyword;
}

/** Types, names and words for people hold no logic: nothing below them is changed. */
export function untouched(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isThrowStatement(node) || (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()))) return true;
  if (ts.isPropertyAssignment(node) && /^['"]?(ca|es|en)['"]?$/.test(node.name.getText())) return true;
  return isName(node) || isTarget(node) || ts.isTaggedTemplateExpression(node.parent);
}

function isName(node: ts.Node): boolean {
  return 'name' in node.parent && node.parent.name === node;
}

function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** An optional chain must stay in one piece. */
export function indivisible(node: ts.Node): boolean {
  return (node.flags & ts.NodeFlags.OptionalChain) !== 0;
}

import ts from 'typescript';

/** What stands for a part that only the running program knows: a plain name. */
const UNKNOWN = 'name';

/** Works out the text an expression of the code gives, as far as its own file tells; undefined where that is nothing. */
export function evaluateText(node: ts.Expression, file: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) return joinTemplate(node.template, file, readRaw);
  if (ts.isTemplateExpression(node)) return joinTemplate(node, file, ({ text }) => text);
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source')
    return evaluateText(node.expression, file);
  if (ts.isBinaryExpression(node)) return joinBoth(node, file);
  if (ts.isCallExpression(node)) return joinList(node, file);
  return ts.isIdentifier(node) ? evaluateConstant(node.text, file) : undefined;
}

function joinTemplate(
  template: ts.TemplateLiteral,
  file: ts.SourceFile,
  read: (part: ts.TemplateLiteralLikeNode) => string,
): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return read(template);
  const parts = template.templateSpans.map(
    ({ expression, literal }) => (evaluateText(expression, file) ?? UNKNOWN) + read(literal),
  );
  return read(template.head) + parts.join('');
}

function readRaw(part: ts.TemplateLiteralLikeNode): string {
  return part.rawText ?? part.text;
}

function joinBoth(node: ts.BinaryExpression, file: ts.SourceFile): string | undefined {
  if (node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [evaluateText(node.left, file), evaluateText(node.right, file)];
  return left === undefined && right === undefined
    ? undefined
    : (left ?? UNKNOWN) + (right ?? UNKNOWN);
}

/** `LIST.join('|')` */
function joinList(call: ts.CallExpression, file: ts.SourceFile): string | undefined {
  const { expression: callee } = call;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'join') return undefined;
  const list = ts.isIdentifier(callee.expression)
    ? findConstant(callee.expression.text, file)
    : callee.expression;
  const [mark] = call.arguments;
  if (!list || !ts.isArrayLiteralExpression(list)) return undefined;
  const members = list.elements.map((element) => evaluateText(element, file) ?? UNKNOWN);
  return members.join(mark ? evaluateText(mark, file) : ',');
}

function evaluateConstant(name: string, file: ts.SourceFile): string | undefined {
  const value = findConstant(name, file);
  return value && evaluateText(value, file);
}

function findConstant(name: string, file: ts.SourceFile): ts.Expression | undefined {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find(
      (declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name,
    );
    const value = found?.initializer;
    if (value) return ts.isAsExpression(value) ? value.expression : value;
  }
  return undefined;
}

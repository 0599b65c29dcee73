import ts from 'typescript';

/** What a program can reach the network by, or run text by as if it were a program. */
const ways = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'sendBeacon', 'importScripts', 'eval', 'Function'],
]);

/** Of what runs text, only these do so: `eval` may be named by a table of globals. */
const onlyWhenCalled = new Set(['Function']);

/** Objects whose property is the global itself. */
const globals = new Set(['window', 'self', 'globalThis', 'navigator', 'top', 'parent']);

/**
 * The ways to the network, or to running text, that a built script refers to, sorted, each once. It reads the syntax,
 * so a word in a text, a property of that name of another object, and a method that is so called do not count.
 */
export function reaches(script: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = referredTo(node);
    if (name !== null && ways.has(name) && (!onlyWhenCalled.has(name) || isCalled(node))) found.add(name);
    if (isRemoteImport(node)) found.add('import');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return [...found].sort();
}

/** The name of the global that this node stands for, or null. */
function referredTo(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return isGlobal(node.expression) ? node.name.text : null;
  if (ts.isElementAccessExpression(node))
    return isGlobal(node.expression) && ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : null;
  return ts.isIdentifier(node) && isReference(node) ? node.text : null;
}

function isGlobal(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && globals.has(node.text);
}

/** The identifier stands for a value; it is not the name of a property, a method or something declared here. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const isName = ('name' in parent && parent.name === node) || ts.isLabeledStatement(parent);
  return !isName && !(ts.isBindingElement(parent) && parent.propertyName === node);
}

function isCalled(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}

/** `import()` of something that is not beside this file in the package. */
function isRemoteImport(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return false;
  const [of] = node.arguments;
  return !(of && ts.isStringLiteralLike(of) && /^\.{0,2}\//.test(of.text));
}

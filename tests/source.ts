import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/** One import of a file: the path from the top of the tree for a file of ours, else the name of the package. */
export type Import = { of: string; typeOnly: boolean; local: boolean };

export type Source = { path: string; lines: number; imports: readonly Import[]; anys: number };

/** All program files under a folder (`.ts` and `.svelte`); tests and what only they use (`testing/`) left out. */
export function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const program = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  let anys = 0;
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys += 1;
    const found = importOf(node);
    if (found) imports.push(resolve(path, found));
    ts.forEachChild(node, visit);
  };
  visit(program);
  return { path, lines: text.trimEnd().split('\n').length, imports, anys };
}

/** All files that run when `path` runs, itself included, and the packages that they load. */
export function loadedBy(path: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (!/\.(ts|svelte)$/.test(file)) return;
    for (const { of, local, typeOnly } of readSource(file).imports) {
      if (typeOnly) continue;
      if (local) load(of);
      else packages.add(of);
    }
  };
  load(path);
  return { files, packages };
}

function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

type Found = { specifier: string; typeOnly: boolean };

function importOf(node: ts.Node): Found | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: onlyTypes(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (dynamic && argument && ts.isStringLiteral(argument)) {
    return { specifier: argument.text, typeOnly: false };
  }
  return null;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(from: string, { specifier, typeOnly }: Found): Import {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { of: posix.join(dirname(from), bare), typeOnly, local: true };
  const [scope = '', name = ''] = bare.split('/');
  // `wxt/browser` is the extension's API; the rest of wxt is tooling and needs telling apart from it.
  const of = scope.startsWith('@') || scope === 'wxt' ? `${scope}/${name}` : scope;
  return { of, typeOnly, local: false };
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';
import ts from 'typescript';

export type Asset = { contentType: string; bytes: Buffer };

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  // Ours, with the types taken out on the way.
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const packages = ['tinymce', 'ckeditor5', 'ckeditor4'];
const own = join(import.meta.dirname, 'browser');

/**
 * Reads what a page of the app asks for: its own scripts and style under `/assets/`, and files of the two
 * editors under `/vendor/`, straight from their npm packages.
 * @returns null for anything that is not there.
 */
export async function readAsset(path: string): Promise<Asset | null> {
  const contentType = contentTypes[extname(path)];
  if (!contentType) return null;
  const [, root, ...rest] = path.split('/');
  try {
    if (root === 'assets') return { contentType, bytes: await readOwn(rest.join('/')) };
    if (root === 'vendor') return { contentType, bytes: await readVendor(rest) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return null;
}

async function readOwn(name: string): Promise<Buffer> {
  const bytes = await readFile(within(own, name));
  if (!name.endsWith('.ts')) return bytes;
  const { outputText } = ts.transpileModule(bytes.toString('utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  return Buffer.from(outputText);
}

async function readVendor([name = '', ...rest]: readonly string[]): Promise<Buffer> {
  if (!packages.includes(name)) return notFound();
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return readFile(within(folder, rest.join('/')));
}

/** Keeps `..` in an address from leaving the folder. */
function within(folder: string, name: string): string {
  const path = resolve(folder, name);
  return path.startsWith(folder + sep) ? path : notFound();
}

function notFound(): never {
  throw Object.assign(new Error('Not found'), { code: 'ENOENT' });
}

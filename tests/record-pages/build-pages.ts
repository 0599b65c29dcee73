import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const sources = join(import.meta.dirname, 'browser');

/**
 * Builds the scripts of the pages with the editors in them, as a record app would. What was built of the same sources
 * and packages before is used again.
 * @returns the folder: `<name>.js` and `<name>.css` for each script in `browser/`
 */
export async function buildPages(): Promise<string> {
  const names = (await readdir(sources))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const path of [...names.map((name) => join(sources, name)), join(root, 'package-lock.json')])
    hash.update(await readFile(path));
  const folder = join(root, '.output/record-pages', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const making = `${folder}-${randomUUID()}`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: sources,
    publicDir: false,
    build: {
      outDir: making,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [basename(name, '.ts'), join(sources, name)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  // Another run may have made it meanwhile.
  await rename(making, folder).catch(() => rm(making, { recursive: true }));
  return folder;
}

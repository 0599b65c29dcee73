import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * Bundles a module with all that it imports into one script, which puts what the module exports under a global name.
 * @param entry absolute path
 */
export async function bundleForPage(entry: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bundle-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins,
      build: { outDir: folder, lib: { entry, formats: ['iife'], name, fileName: () => 'bundle.js' } },
    });
    return readFileSync(join(folder, 'bundle.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

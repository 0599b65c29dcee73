import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { FilledYear } from './compose-year.ts';

/** What `browser/store-year.ts` is in the page, under the name that the bundle is given. */
declare const filled: typeof import('./browser/store-year.ts');

/**
 * Writes a year into the database of the extension.
 * @param page a page of the extension itself
 */
export async function fillExtension(page: Page, year: FilledYear): Promise<void> {
  // Over the debugging protocol: the extension itself has no way in for this, and lets no page run other scripts.
  await page.evaluate(await bundled());
  await page.evaluate((given) => filled.storeYear(given), year);
}

async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-filled-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        lib: {
          entry: join(import.meta.dirname, 'browser/store-year.ts'),
          formats: ['iife'],
          name: 'filled',
          fileName: () => 'filled.js',
        },
      },
    });
    return readFileSync(join(folder, 'filled.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

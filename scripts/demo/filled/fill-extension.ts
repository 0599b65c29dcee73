import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../../browser/bundle-for-page.ts';
import type { FilledYear } from './compose-year.ts';

/** What `browser/store-year.ts` is in the page. */
declare const filled: typeof import('./browser/store-year.ts');

/**
 * Writes a year into the database of the extension.
 * @param page a page of the extension itself
 */
export async function fillExtension(page: Page, year: FilledYear): Promise<void> {
  // Over the debugging protocol: the extension itself has no way in for this, and lets no page run other scripts.
  await page.evaluate(await bundleForPage(join(import.meta.dirname, 'browser/store-year.ts'), 'filled'));
  await page.evaluate((given) => filled.storeYear(given), year);
}

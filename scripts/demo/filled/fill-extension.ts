import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { MatrixData } from '../../../lib/matrix/bundle/matrix-data.ts';
import { bundleForPage } from '../../browser/bundle-for-page.ts';
import type { FilledYear } from './compose-year.ts';

/** What the files of `browser/` are in the page. */
declare const filled: typeof import('./browser/store-year.ts') & typeof import('./browser/store-teams.ts');

/**
 * Writes a year into the database of the extension.
 * @param page a page of the extension itself
 */
export async function fillExtension(page: Page, year: FilledYear): Promise<void> {
  await bringIn(page, 'store-year.ts');
  await page.evaluate((given) => filled.storeYear(given), year);
}

/**
 * Writes the focus groups of teams into the database of the extension.
 * @param page a page of the extension itself
 */
export async function fillTeams(page: Page, data: MatrixData): Promise<void> {
  await bringIn(page, 'store-teams.ts');
  await page.evaluate((given) => filled.storeTeams(given), data);
}

/** Over the debugging protocol: the extension itself has no way in for this, and lets no page run other scripts. */
async function bringIn(page: Page, file: string): Promise<void> {
  await page.evaluate(await bundleForPage(join(import.meta.dirname, 'browser', file), 'filled'));
}

import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/find-browser.ts';
import { openExtensionPage, quietFile } from '../../browser/open-extension-page.ts';
import { composeYear, type FilledYear } from './compose-year.ts';
import { fillExtension } from './fill-extension.ts';

/** The mirror of somebody who used Naast for a year, and what that year holds. */
type FilledMirror = { page: Page; year: FilledYear; openAgain(): Promise<void> };

/**
 * Fills the extension with a fictional year that ends today, and opens the mirror.
 * @param extensionId as the browser named it when it was installed
 */
export async function openFilledMirror(
  browser: Browser,
  name: BrowserName,
  extensionId: string,
): Promise<FilledMirror> {
  const year = await composeYear(Date.now());
  const page = await browser.newPage();
  await openExtensionPage(page, name, extensionId, quietFile);
  await fillExtension(page, year);
  const openAgain = () => openExtensionPage(page, name, extensionId, 'mirror.html');
  await openAgain();
  return { page, year, openAgain };
}

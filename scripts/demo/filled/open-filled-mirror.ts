import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/find-browser.ts';
import { openExtensionPage } from '../../browser/open-extension-page.ts';
import { composeYear, type FilledYear } from './compose-year.ts';
import { fillExtension } from './fill-extension.ts';

/** The mirror of somebody who used Naast for a year, and what that year holds. */
export type FilledMirror = { page: Page; year: FilledYear; openAgain(): Promise<void> };

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
  // Any file of the extension will do; one that is no page of its own reads and writes nothing meanwhile.
  await openExtensionPage(page, name, extensionId, 'icon/128.png');
  await fillExtension(page, year);
  const openAgain = () => openExtensionPage(page, name, extensionId, 'mirror.html');
  await openAgain();
  return { page, year, openAgain };
}

import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { firefoxExtensionUuid } from './launch-browser.ts';

/** A file of the extension that is no page of its own: opened in a tab it has the extension's database, and does nothing. */
export const quietFile = 'icon/128.png';

/** Opens a file of the extension in a tab. @param id as the browser named it when it was installed */
export async function openExtensionPage(
  page: Page,
  browser: BrowserName,
  id: string,
  file: string,
): Promise<void> {
  if (browser !== 'firefox') {
    await page.goto(`chrome-extension://${id}/${file}`);
    return;
  }
  // Firefox never tells that a page of an extension was loaded.
  await page
    .goto(`moz-extension://${firefoxExtensionUuid}/${file}`, { timeout: 1500 })
    .catch(() => undefined);
  await page.waitForFunction(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`);
}

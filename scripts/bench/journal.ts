import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import { bundleForPage } from '../browser/bundle-for-page.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { howToInstall } from '../browser/install-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openExtensionPage, quietFile } from '../browser/open-extension-page.ts';
import { fillExtension } from '../demo/filled/fill-extension.ts';
import { measureMirror, type MirrorFigures } from './journal/measure-mirror.ts';
import { tenYears } from './journal/ten-years.ts';
import { percentile, rounded } from './measure.ts';

export type JournalBench = MirrorFigures & {
  contacts: number;
  assessments: number;
  addMs: number;
  addMsEmpty: number;
};

/** What `journal/browser/add-contacts.ts` is in the page. */
declare const adding: typeof import('./journal/browser/add-contacts.ts');

const counts = { contacts: 50_000, assessments: 100 };
const rounds = 5;
const additionsARound = 60;

/**
 * Ten years in the database of the built extension, in a real browser with a profile on disk; beside it, for the time
 * that one more contact takes, a browser in which nothing is kept yet.
 */
export async function benchJournal(): Promise<JournalBench> {
  const found = findBrowser(['chromium', 'chrome', 'edge']);
  if (!found) throw new Error(howToInstall);
  const extension = buildExtension(found.name);
  const launch = () => launchBrowser({ browser: found, extension, headless: true });
  const [full, empty] = await Promise.all([launch(), launch()]);
  try {
    const years = await tenYears(Date.now(), counts);
    const fullPage = await openQuietPage(full, extension);
    await fillExtension(fullPage, years);
    const adding = await timeAdding(fullPage, await openQuietPage(empty, extension));
    return { ...counts, ...(await measureMirror(fullPage, years)), ...adding };
  } finally {
    await Promise.all([full.close(), empty.close()]);
  }
}

/** A file of the extension that does nothing by itself; and nothing is deleted for its age while we measure. */
async function openQuietPage(browser: Browser, extension: string): Promise<Page> {
  const id = await browser.installExtension(extension);
  const page = await browser.newPage();
  await openExtensionPage(page, 'chromium', id, quietFile);
  await page.evaluate('chrome.alarms.clearAll()');
  return page;
}

/** The median times (ms) in which one more contact is kept in a full store and in an empty one, in turns. */
async function timeAdding(full: Page, empty: Page): Promise<{ addMs: number; addMsEmpty: number }> {
  const script = await bundleForPage(join(import.meta.dirname, 'journal/browser/add-contacts.ts'), 'adding');
  const times = { full: [] as number[], empty: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const [side, page] of Object.entries({ full, empty }) as ['full' | 'empty', Page][]) {
      await page.evaluate(script);
      times[side].push(...(await page.evaluate((count) => adding.timeAdding(count), additionsARound)));
    }
  }
  return {
    addMs: rounded(percentile(times.full, 0.5)),
    addMsEmpty: rounded(percentile(times.empty, 0.5)),
  };
}

import type { Browser } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { howToInstall } from '../browser/install-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { quietFile } from '../browser/open-extension-page.ts';
import { until } from '../browser/until.ts';
import { startReportApp } from './day/report-app.ts';
import { workThrough, type Held } from './day/work-through.ts';

export type DayBench = {
  reports: number;
  /** What Naast holds in the page beside what the page holds by itself, after so many reports. */
  ours: Held[];
  heapGrowthKb: number;
  listenersGrowth: number;
};

/** The first look comes when all has run a few times; between the second and the last nothing should grow. */
const looks = [20, 100, 200, 300];

/**
 * A working day of eight hours in small: 300 reports are opened, typed in and saved in one page that is never loaded
 * anew, in a browser with Naast and in one without. Heap and listeners of the page are compared.
 */
export async function benchDay(): Promise<DayBench> {
  const found = findBrowser(['chromium', 'chrome', 'edge']);
  if (!found) throw new Error(howToInstall);
  const extension = buildExtension(found.name);
  const app = await startReportApp();
  const launch = () => launchBrowser({ browser: found, extension, headless: true });
  const sides = { with: await launch(), without: await launch() };
  try {
    const id = await sides.with.installExtension(extension);
    const isCounted = await countContacts(sides.with, id);
    const without = await workThrough(sides.without, app.address, looks, async () => undefined);
    const ours = (await workThrough(sides.with, app.address, looks, isCounted)).map((held, i) => ({
      reports: held.reports,
      heapKb: held.heapKb - (without[i]?.heapKb ?? NaN),
      listeners: held.listeners - (without[i]?.listeners ?? NaN),
    }));
    const growth = (of: 'heapKb' | 'listeners') => (ours.at(-1)?.[of] ?? NaN) - (ours[1]?.[of] ?? NaN);
    return {
      reports: looks.at(-1) ?? 0,
      ours,
      heapGrowthKb: growth('heapKb'),
      listenersGrowth: growth('listeners'),
    };
  } finally {
    await Promise.all(Object.values(sides).map((browser) => browser.close()));
    await app.close();
  }
}

/** What waits until the journal holds so many contacts: a report that was not counted would make the figures a lie. */
async function countContacts(browser: Browser, id: string): Promise<(contacts: number) => Promise<void>> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${quietFile}`);
  const count = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('naast');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('contacts').objectStore('contacts').count();
            counting.onsuccess = () => resolve(counting.result);
            opening.result.close();
          };
        }),
    );
  return async (contacts) => {
    await until(`${contacts} contacts`, async () => ((await count()) === contacts ? true : null));
  };
}

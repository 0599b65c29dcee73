import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';
import { composeText } from '../text.ts';

/** What a page holds after its garbage was collected. */
export type Held = { reports: number; heapKb: number; listeners: number };

/** What the page of the app has for us. */
declare const openReport: (n: number) => void;
declare const saved: number;

const reportLength = 400;

/**
 * Opens, types and saves reports in one page that is never loaded anew.
 * @param looks after how many reports it is measured, rising; with the last it ends
 * @param isCounted waits until Naast has counted so many contacts, where it is there
 */
export async function workThrough(
  browser: Browser,
  address: string,
  looks: readonly number[],
  isCounted: (contacts: number) => Promise<void>,
): Promise<Held[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  const held: Held[] = [];
  for (let n = 1; n <= (looks.at(-1) ?? 0); n++) {
    await writeReport(page, n);
    await isCounted(n);
    if (looks.includes(n)) held.push({ reports: n, ...(await measure(page)) });
  }
  await page.close();
  return held;
}

async function writeReport(page: Page, n: number): Promise<void> {
  await page.evaluate((number) => openReport(number), n);
  const session = await page.createCDPSession();
  // In stretches, for what is pasted at once is read once.
  const text = composeText(reportLength, n);
  for (let at = 0; at < text.length; at += 40) {
    await session.send('Input.insertText', { text: text.slice(at, at + 40) });
    await page.keyboard.press('ArrowRight');
  }
  await session.detach();
  await page.click('button.save');
  await until(`Report ${n} saved`, () => page.evaluate((number) => (saved === number ? true : null), n));
}

async function measure(page: Page): Promise<Omit<Held, 'reports'>> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  await session.detach();
  const { JSHeapUsedSize = NaN, JSEventListeners = NaN } = await page.metrics();
  return { heapKb: Math.round(JSHeapUsedSize / 1024), listeners: JSEventListeners };
}

import type { SessionResult } from '../../../lib/session/session-result.ts';
import { buildExtension } from '../../browser/build-extension.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { openExtensionPage, quietFile } from '../../browser/open-extension-page.ts';
import { fillTeams } from '../../demo/filled/fill-extension.ts';
import { percentile, rounded } from '../measure.ts';
import { showAgain, watchFirstPicture } from './in-matrix.ts';

const rounds = 9;

/** Null where there is no browser to measure in. */
export type ViewFigures = {
  /** From the moment that the page asks for what is stored to the picture: read, parsed, counted, drawn. */
  openMs: number | null;
  /** The same from the moment that the page is asked for: with the browser's own loading. */
  pageMs: number | null;
  /** From the click on its part of the page to the picture, where another part was shown. */
  showMs: number | null;
};

/** Opens the matrix of these results in the built extension, in a profile on disk; medians in milliseconds. */
export async function measureView(results: readonly SessionResult[]): Promise<ViewFigures> {
  const found = findBrowser(['chromium', 'chrome', 'edge']);
  if (!found) return { openMs: null, pageMs: null, showMs: null };
  const extension = buildExtension(found.name);
  const browser = await launchBrowser({ browser: found, extension, headless: true });
  try {
    const id = await browser.installExtension(extension);
    const page = await browser.newPage();
    await openExtensionPage(page, 'chromium', id, quietFile);
    await fillTeams(page, { results: [...results], events: [], codings: [], actions: [] });
    await page.bringToFront();
    await page.evaluateOnNewDocument(watchFirstPicture);
    const open: number[] = [];
    const whole: number[] = [];
    const show: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await openExtensionPage(page, 'chromium', id, quietFile);
      await openExtensionPage(page, 'chromium', id, 'matrix.html');
      const first = await page.waitForFunction(
        () => (window as Window & { firstPicture?: { page: number; open: number } }).firstPicture,
      );
      const times = await first.jsonValue();
      open.push(times?.open ?? NaN);
      whole.push(times?.page ?? NaN);
      show.push(await page.evaluate(showAgain));
    }
    const [openMs, pageMs, showMs] = [open, whole, show].map((times) => rounded(percentile(times, 0.5))) as [
      number,
      number,
      number,
    ];
    return { openMs, pageMs, showMs };
  } finally {
    await browser.close();
  }
}

import type { Page } from 'puppeteer-core';
import { dayOf } from '../../../lib/journal/contact.ts';
import { isWithin, periodOf } from '../../../lib/journal/period.ts';
import type { FilledYear } from '../../demo/filled/compose-year.ts';
import { quietFile } from '../../browser/open-extension-page.ts';
import { percentile, rounded } from '../measure.ts';
import { heapOverPeriods } from './heap-over-periods.ts';
import { choosePeriod, watchFirstChart } from './in-mirror.ts';
import { mirrorStores, readBare } from './read-bare.ts';

export type MirrorFigures = {
  /** From the moment that the mirror is asked for to the first chart with something on it. */
  openMs: number;
  /** All rows that the mirror can show, read by IndexedDB alone in a page that does nothing else. */
  bareMs: number;
  ratio: number;
  /** From the choice of 'everything' to the counts of all rows on the page. */
  allMs: number;
  allRatio: number;
  heapMb: number[];
};

const rounds = 7;
type Spans = 'all' | 'quarter' | 'year';

/**
 * Measures the mirror beside a bare read, in turns; medians in milliseconds.
 * @param page any page of the extension
 * @param years what is in the database
 */
export async function measureMirror(page: Page, years: FilledYear): Promise<MirrorFigures> {
  const addressOf = (file: string) => new URL(`/${file}`, page.url()).href;
  const counts = countContacts(years);
  const bare: number[] = [];
  const open: number[] = [];
  const all: number[] = [];
  await page.bringToFront();
  const watching = await page.evaluateOnNewDocument(watchFirstChart);
  for (let round = 0; round < rounds; round++) {
    await page.goto(addressOf(quietFile));
    bare.push(await page.evaluate(readBare, mirrorStores));
    await page.goto(addressOf('mirror.html'));
    const first = await page.waitForFunction(() => (window as Window & { firstChart?: number }).firstChart);
    open.push(Number(await first.jsonValue()));
    all.push(await page.evaluate(choosePeriod, 'all', counts.all));
  }
  await page.removeScriptToEvaluateOnNewDocument(watching.identifier);
  const [openMs, bareMs, allMs] = [open, bare, all].map((times) => percentile(times, 0.5)) as [
    number,
    number,
    number,
  ];
  return {
    openMs: rounded(openMs),
    bareMs: rounded(bareMs),
    ratio: rounded(openMs / bareMs),
    allMs: rounded(allMs),
    allRatio: rounded(allMs / bareMs),
    heapMb: (await heapOverPeriods(page, counts)).map(rounded),
  };
}

/** How many contacts each period has, by which it is seen that it is shown. */
function countContacts({ contacts }: FilledYear): Record<Spans, number> {
  const today = dayOf(Date.now());
  const firstDay = contacts.map(({ day }) => day).reduce((first, day) => (day < first ? day : first), today);
  const count = (span: Spans) => {
    const period = periodOf(span, today, firstDay);
    return contacts.filter(({ day }) => isWithin(day, period)).length;
  };
  return { all: count('all'), quarter: count('quarter'), year: count('year') };
}

import type { Page } from 'puppeteer-core';
import { choosePeriod } from './in-mirror.ts';

const laps = 7;

/**
 * Megabytes of the mirror's heap, garbage collected, each time that the user has moved through its periods, seven times
 * in all; the same period is shown whenever it is taken.
 * @param counts how many contacts are in each period, by which it is seen that it is shown
 */
export async function heapOverPeriods(
  page: Page,
  counts: Readonly<Record<'all' | 'quarter' | 'year', number>>,
): Promise<number[]> {
  const session = await page.createCDPSession();
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const figures: number[] = [];
  for (let lap = 0; lap < laps; lap++) {
    for (const [span, contacts] of Object.entries(counts)) await page.evaluate(choosePeriod, span, contacts);
    figures.push(await heap());
  }
  await session.detach();
  return figures;
}

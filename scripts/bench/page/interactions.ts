import type { Page } from 'puppeteer-core';

/** What a page felt like while somebody typed in it. */
export type Responsiveness = {
  /** Interaction to Next Paint (ms, on the browser's grid of 8), by its definition. */
  inpMs: number;
  /** Tasks of more than 50 ms. */
  longTasks: number;
};

/** The library of TypeScript does not know the option yet. */
type EventTimingInit = PerformanceObserverInit & { durationThreshold: number };

type Watched = Window & { durations: Map<number, number>; longTasks: number };

/** The shortest interaction (ms) that the browser tells of. */
const shortest = 16;

/** Begins to watch, in the page itself. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    const durations = new Map<number, number>();
    const watched = Object.assign(window, { durations, longTasks: 0 });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[]) {
        if (interactionId)
          durations.set(interactionId, Math.max(duration, durations.get(interactionId) ?? 0));
      }
    }).observe({ type: 'event', durationThreshold } as EventTimingInit);
    new PerformanceObserver((list) => {
      watched.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  }, shortest);
}

/** What was seen since then, in which `interactions` took place. */
export async function readResponsiveness(page: Page, interactions: number): Promise<Responsiveness> {
  const { durations, longTasks } = await page.evaluate(() => {
    const watched = window as unknown as Watched;
    return { durations: [...watched.durations.values()], longTasks: watched.longTasks };
  });
  return { inpMs: inpOf(durations, interactions), longTasks };
}

/**
 * The worst of the interactions, one out of each fifty left aside (https://web.dev/articles/inp).
 * @param durations of those that the browser told of (ms); the others were shorter than 16
 */
export function inpOf(durations: readonly number[], interactions: number): number {
  const worstFirst = durations.toSorted((one, other) => other - one);
  return worstFirst[Math.floor(interactions / 50)] ?? shortest;
}

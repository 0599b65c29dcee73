import type { Browser, Page } from 'puppeteer-core';
import { percentile, rounded } from '../measure.ts';
import { readResponsiveness, watchInteractions, type Responsiveness } from './interactions.ts';
import { keyTimes } from './key-times.ts';
import { openLongReport, panelHasRead, type MeasuredKind } from './open-long-report.ts';
import { traceEvents } from './trace-events.ts';
import { typeSteadily } from './type-steadily.ts';

/** A browser with Naast in it, and one without. */
export type Sides = { with: Browser; without: Browser };

export type KindFigures = {
  inputToDoneP50Ms: number;
  inputToDoneP99Ms: number;
  workP50Ms: number;
  workP99Ms: number;
  /** In all rounds together. */
  longTasks: Record<keyof Sides, number>;
  /** The median of the rounds. */
  inpMs: Record<keyof Sides, number>;
};

type Setting = {
  sides: Sides;
  origin: string;
  kind: MeasuredKind;
  characters: number;
  keysPerSecond: number;
};

const rounds = 4;
const keys = { aRound: 100, traced: 300 };

/**
 * What typing in this kind of field feels like with and without Naast, in turns; and then, with Naast and a trace,
 * which costs some time itself, what each key takes of ours.
 */
export async function measureKind(setting: Setting): Promise<KindFigures> {
  const seen: Record<keyof Sides, Responsiveness[]> = { with: [], without: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of ['with', 'without'] as const) seen[side].push(await typeARound(setting, side));
  }
  const page = await openReport(setting, 'with');
  const events = await traceEvents(page, async () => {
    await typeSteadily(page, keys.traced, setting.keysPerSecond);
    await lastKeyRead(page);
  });
  const { inputToDone, work } = keyTimes(events);
  await page.close();
  const bothSides = (figure: (all: Responsiveness[]) => number) => ({
    with: figure(seen.with),
    without: figure(seen.without),
  });
  return {
    inputToDoneP50Ms: rounded(percentile(inputToDone, 0.5)),
    inputToDoneP99Ms: rounded(percentile(inputToDone, 0.99)),
    workP50Ms: rounded(percentile(work, 0.5)),
    workP99Ms: rounded(percentile(work, 0.99)),
    longTasks: bothSides((all) => all.reduce((sum, { longTasks }) => sum + longTasks, 0)),
    inpMs: bothSides((all) =>
      percentile(
        all.map(({ inpMs }) => inpMs),
        0.5,
      ),
    ),
  };
}

async function typeARound(setting: Setting, side: keyof Sides): Promise<Responsiveness> {
  const page = await openReport(setting, side);
  await watchInteractions(page);
  await typeSteadily(page, keys.aRound, setting.keysPerSecond);
  const seen = await readResponsiveness(page, keys.aRound);
  await page.close();
  return seen;
}

async function openReport({ sides, origin, kind, characters }: Setting, side: keyof Sides) {
  const page = await openLongReport(sides[side], origin, kind, characters);
  if (side === 'with') await panelHasRead(page);
  return page;
}

/** Naast reads in an idle moment, asked for by a timer: what is asked for after it in the same way comes after it. */
async function lastKeyRead(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve))));
}

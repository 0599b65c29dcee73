import { setTimeout as delay } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';

/** Letters and spaces with some people in them, so that cues come and go while they are typed. */
const words = 'haar zus belde en de buurman kwam langs ';

/** Presses keys at a steady pace, as somebody who types fast does: each at its own time, also when one was late. */
export async function typeSteadily(page: Page, keys: number, keysPerSecond: number): Promise<void> {
  const start = performance.now();
  for (let i = 0; i < keys; i++) {
    await delay(Math.max(0, start + (i * 1000) / keysPerSecond - performance.now()));
    const letter = words[i % words.length];
    await page.keyboard.press(letter === ' ' ? 'Space' : (letter as KeyInput));
  }
}

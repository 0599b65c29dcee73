import type { Frame, Locator, Page } from 'playwright-core';
import { vi } from 'vitest';
import { readPanel, type PanelSight } from '../../scripts/browser/read-panel.ts';

/** The panel that lies over a page. */
export type Panel = {
  /** The panel's document; waits until it is there. */
  frame(): Promise<Frame>;
  /** The frame element of the panel as it lies in the page; waits until it is there. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
  isThere(): boolean;
  /** Waits until it is folded to its rail. */
  isFolded(): Promise<void>;
  /** Waits until it is open, wide enough to be read. */
  isOpen(): Promise<void>;
  see(): Promise<PanelSight>;
  /** Waits until the circle shows this person, in this state if one is given. @returns how it is said */
  showsTie(word: string, state?: string): Promise<string>;
  /** Waits until a question is put. @returns the questions */
  asks(): Promise<string[]>;
  /** The card of a question. */
  card(question: string): Promise<Locator>;
  /** From now on remembers every question that is ever put, also one that goes away again. */
  watchQuestions(): Promise<() => Promise<string[]>>;
};

const patience = { timeout: 20_000, interval: 50 };

export function panelIn(page: Page): Panel {
  const find = () => page.frames().find((frame) => /^chrome-extension:.*\/panel\.html/.test(frame.url()));

  async function frame(): Promise<Frame> {
    const found = await vi.waitFor(() => find() ?? Promise.reject(new Error('There is no panel.')), patience);
    await found.waitForLoadState();
    return found;
  }

  async function see(): Promise<PanelSight> {
    return (await frame()).evaluate(readPanel);
  }

  async function box() {
    const element = await (await frame()).frameElement();
    const found = await element.boundingBox();
    if (!found) throw new Error('The panel takes no room.');
    return found;
  }

  async function isWidth(inRange: (width: number) => boolean): Promise<void> {
    await vi.waitFor(async () => {
      const { width } = await box();
      if (!inRange(width)) throw new Error(`The panel is ${width} wide.`);
    }, patience);
  }

  return {
    frame,
    see,
    box,
    isThere: () => find() !== undefined,
    isFolded: () => isWidth((width) => width < 100),
    isOpen: () => isWidth((width) => width >= 280),
    showsTie: (word, state = '') =>
      vi.waitFor(async () => {
        const { ties, text } = await see();
        const tie = ties.find((each) => each.startsWith(`${word} (${state}`));
        if (!tie)
          throw new Error(`The circle shows ${ties.join(', ') || 'nobody'}, not ${word} (${state}.\n${text}`);
        return tie;
      }, patience),
    asks: () =>
      vi.waitFor(async () => {
        const { questions, text } = await see();
        if (questions.length === 0) throw new Error(`Nothing is asked.\n${text}`);
        return questions;
      }, patience),
    async card(question) {
      return (await frame()).getByRole('article', { name: question });
    },
    async watchQuestions() {
      const watched = await frame();
      await watched.evaluate(() => {
        const asked = new Set<string>();
        Object.assign(window, { asked });
        new MutationObserver(() => {
          for (const question of document.querySelectorAll('article :is(h2, h3)'))
            asked.add(question.textContent);
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
      return () => watched.evaluate(() => ('asked' in window ? [...(window.asked as Set<string>)] : []));
    },
  };
}

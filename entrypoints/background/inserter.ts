import { browser } from 'wxt/browser';
import { z } from 'zod';
import { createTabMemory } from './tab-memory.ts';

/** Puts words into reports, by a script in the frame of the report (`entrypoints/insert/`). */
export type Inserter = ReturnType<typeof createInserter>;

/** The frame in which the report of a tab was read last, and whether its editor takes words. */
const frameSchema = z.strictObject({ frameId: z.int(), reportId: z.uuid(), takes: z.boolean() });

export function createInserter() {
  const frames = createTabMemory('report-frame', frameSchema);

  /** Runs in the frame; a frame that is gone takes nothing. @returns whether it said yes */
  async function ask(injection: Parameters<typeof browser.scripting.executeScript>[0]): Promise<boolean> {
    const [told] = await browser.scripting.executeScript(injection).catch(() => []);
    return told?.result === true;
  }

  return {
    /** A report was read in this frame. @returns whether the panel may have something else to show */
    async read(tabId: number, frameId: number, reportId: string): Promise<boolean> {
      const before = await frames.read(tabId);
      if (before?.reportId === reportId && before.frameId === frameId) return false;
      const takes = await ask({ target: { tabId, frameIds: [frameId] }, files: ['/insert.js'] });
      await frames.keep(tabId, { frameId, reportId, takes });
      return takes;
    },

    async canInsert(tabId: number, reportId: string): Promise<boolean> {
      const frame = await frames.read(tabId);
      return frame?.reportId === reportId && frame.takes;
    },

    /** @returns whether the words stand in the report now */
    async insert(tabId: number, reportId: string, words: string): Promise<boolean> {
      const frame = await frames.read(tabId);
      if (frame?.reportId !== reportId) return false;
      const target = { tabId, frameIds: [frame.frameId] };
      return ask({
        target,
        func: (text: string) => globalThis.naastInsert?.(text) ?? false,
        args: [words],
      });
    },

    tabClosed: (tabId: number): Promise<void> => frames.forget(tabId),
  };
}

import { storage } from 'wxt/utils/storage';
import type { z } from 'zod';

/** Remembers one thing of each tab until the browser closes, also while the background sleeps. */
export type TabMemory<Value> = ReturnType<typeof createTabMemory<Value>>;

/** @param name under which it lies in the browser's session storage, which no page can read */
export function createTabMemory<Value>(name: string, schema: z.ZodType<Value>) {
  const keyOf = (tabId: number) => `session:${name}-${tabId}` as const;
  return {
    read: async (tabId: number): Promise<Value | null> =>
      schema.safeParse(await storage.getItem(keyOf(tabId))).data ?? null,
    keep: (tabId: number, value: Value): Promise<void> => storage.setItem(keyOf(tabId), value),
    forget: (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId)),
  };
}

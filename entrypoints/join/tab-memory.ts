import { z } from 'zod';
import { itemSchema } from '../../lib/survey/item.ts';

const linkSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('code'), code: z.string(), relay: z.string() }),
  z.strictObject({ by: z.literal('link'), seed: z.string(), fingerprint: z.string(), relay: z.string() }),
]);
const memorySchema = z.strictObject({
  /** How this tab came in. */
  way: linkSchema,
  /** The name of the vault of who votes here; null before anybody does. */
  seat: z.string().nullable(),
  /** The rounds (`item/round`) in which that person voted in this tab. */
  given: z.array(z.string()),
  /** The questions that were asked, for a copy of the results. */
  items: z.array(itemSchema),
});
/** What is remembered of a tab over a reload, and gone with it: so a next person finds nothing. */
export type TabMemory = z.infer<typeof memorySchema>;
export type Way = TabMemory['way'];

const key = 'naast-join';

/** Null when there is nothing, when it can't be read, or where the browser keeps nothing. */
export function recallTab(storage: Storage): TabMemory | null {
  try {
    return memorySchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Null forgets. Where nothing can be kept, a reload begins anew. */
export function rememberTab(storage: Storage, memory: TabMemory | null): void {
  try {
    if (memory) storage.setItem(key, JSON.stringify(memory));
    else storage.removeItem(key);
  } catch {
    // Full, or not allowed here.
  }
}

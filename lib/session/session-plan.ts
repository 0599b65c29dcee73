import { z } from 'zod';
import { itemSchema } from '../survey/item.ts';
import { textSchema } from '../survey/text.ts';

/** No group smaller than this is ever shown. */
export const smallestGroup = 3;

/** What voters are told before their first vote, and what cannot change after it (S5). */
export const contractSchema = z.strictObject({
  /** A round is shown when at least so many voted. */
  k: z.int().min(smallestGroup).max(100),
  /** The same for free text. */
  kOpen: z.int().min(smallestGroup).max(100),
  /** A vote may be changed or withdrawn until the round closes. */
  mayChange: z.boolean(),
});
export type Contract = z.infer<typeof contractSchema>;

/** What the facilitator prepared: the host starts from it. Items may be added while it runs. */
export const sessionPlanSchema = z.strictObject({
  title: textSchema,
  contract: contractSchema,
  items: z.array(itemSchema).max(60),
});
export type SessionPlan = z.infer<typeof sessionPlanSchema>;

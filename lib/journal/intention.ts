import { z } from 'zod';
import { areas } from '../prompts/prompt.ts';
import { daySchema } from './contact.ts';

/** How far an intention is: it is brought up once, and then the user says what became of it. */
export const intentionStates = ['open', 'brought-up', 'done', 'let-go'] as const;

/** Something that the user wants to try, in an area of network-oriented work. */
export const intentionSchema = z.strictObject({
  id: z.uuid(),
  /** When it was made. */
  day: daySchema,
  area: z.enum(areas),
  /** In the user's own words. */
  text: z.string().max(1_000),
  state: z.enum(intentionStates),
});
export type Intention = z.infer<typeof intentionSchema>;

import { z } from 'zod';
import { daySchema } from './contact.ts';

/** A month as the user's calendar has it, `YYYY-MM`. */
const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** What the user wrote to themselves about one self-assessment or one month. */
export const reflectionSchema = z.strictObject({
  /** The id of the run, or the month. */
  about: z.union([z.uuid(), monthSchema]),
  /** When it was last written. */
  day: daySchema,
  /** In the user's own words; empty when they took it back. */
  text: z.string().max(10_000),
});
export type Reflection = z.infer<typeof reflectionSchema>;

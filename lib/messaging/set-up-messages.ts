import { z } from 'zod';
import { pickables } from '../record/pick/pickables.ts';

/**
 * How far the user is in setting Naast up for a record system. `look`: they go to a report, nothing is asked of the page
 * yet; then they point at one thing after the other.
 */
export const setUpSteps = ['look', ...pickables, 'done'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** What Naast sees at this moment; `client` is what the record app shows, for the user to check, and kept nowhere. */
export type SetUpView = {
  step: SetUpStep;
  /** They pointed at something that it cannot be. */
  missed: boolean;
  /** The page is in parts, and the one that they pointed at comes from this origin, where Naast may not read yet. */
  elsewhere: string | null;
  /** How many words stand in the field of the report; null while none is seen. */
  words: number | null;
  client: string | null;
};

/** What the user answers to a step; `again`: let me point at that (once more). */
export const setUpAnswerSchema = z.discriminatedUnion('kind', [
  /** What is seen is what was meant. */
  z.strictObject({ kind: z.literal('yes') }),
  z.strictObject({ kind: z.literal('point'), at: z.enum(pickables) }),
  /** The field is not on this page. */
  z.strictObject({ kind: z.literal('not-here') }),
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('stop') }),
]);
export type SetUpAnswer = z.infer<typeof setUpAnswerSchema>;

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
const setUpAnswerSchema = z.discriminatedUnion('kind', [
  /** What is seen is what was meant. */
  z.strictObject({ kind: z.literal('yes') }),
  z.strictObject({ kind: z.literal('point'), at: z.enum(pickables) }),
  /** The field is not on this page. */
  z.strictObject({ kind: z.literal('not-here') }),
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('stop') }),
]);
export type SetUpAnswer = z.infer<typeof setUpAnswerSchema>;

/** To the background, about the set-up: the first four are told by a script in the page, the others by pages of our own. */
export const setUpMessages = [
  /** A picker started in a frame, and asks what the user is to point at. */
  z.strictObject({ type: z.literal('pickerStarted') }),
  /** The user pointed at it: selectors by which it is found again, and nothing of what it holds. */
  z.strictObject({
    type: z.literal('picked'),
    what: z.enum(pickables),
    selectors: z.array(z.string().min(1).max(300)).min(1).max(10),
  }),
  /** The user pointed at something that it cannot be; `frame` is the address of a frame that no picker can look into. */
  z.strictObject({ type: z.literal('pickMissed'), frame: z.string().max(2000).nullable() }),
  /** The user left with Escape. */
  z.strictObject({ type: z.literal('pickStopped') }),
  /** The browser is about to be asked for the origin of the page in this tab; once it is given, the set-up begins. */
  z.strictObject({ type: z.literal('prepareSetUp'), tabId: z.int() }),
  /** Begins to set up the page in this tab (of the sender, without one); at one thing alone, or at the beginning. */
  z.strictObject({
    type: z.literal('beginSetUp'),
    tabId: z.int().nullable(),
    only: z.enum(pickables).nullable(),
  }),
  z.strictObject({ type: z.literal('answerSetUp'), answer: setUpAnswerSchema }),
  /** Naast stays away from the page in this tab and those that are like it, or comes back. */
  z.strictObject({ type: z.literal('stayAway'), away: z.boolean() }),
  /** The toolbar button was pressed on a page where Naast may read. */
  z.strictObject({ type: z.literal('pressPanel'), tabId: z.int() }),
] as const;

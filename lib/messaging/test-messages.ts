import { z } from 'zod';

/** What the user can see with their own record system, in the order in which it comes. */
export const checks = ['field', 'text', 'client', 'saved', 'navigated', 'again'] as const;
export type Check = (typeof checks)[number];

/** `partly`: only a part of the text could be read; `other`: what was opened again is not what was saved. */
export const checkStates = ['waiting', 'seen', 'partly', 'other'] as const;
export type CheckState = (typeof checkStates)[number];

/** What the test of a record system has seen so far; nothing of it is kept when the test ends. */
export type TestView = {
  /** The match pattern of the system. */
  origin: string;
  checks: Readonly<Record<Check, CheckState>>;
  /** How many words stand in the field; null while none is seen. */
  words: number | null;
};

/** By which a text is known again without being kept: its length without spaces, and two hashes (`print-of.ts`). */
export const printSchema = z.strictObject({
  length: z.int().min(0),
  one: z.int().min(0),
  other: z.int().min(0),
});
export type Print = z.infer<typeof printSchema>;

/** What a script that tests is told: where the report stands, by which seed a print is made, and what was saved. */
export type TesterAnswer = { report: string[]; seed: number; saved: Print | null };

/** To the background, about the test: the first three are told by a script in the page, the others by our own pages. */
export const testMessages = [
  /** A script that tests started in a frame, and asks what to look at. */
  z.strictObject({ type: z.literal('testerStarted') }),
  /** The text in the field is another now; `asTyped`: what the user typed by key was read back letter by letter. */
  z.strictObject({ type: z.literal('textTested'), print: printSchema, asTyped: z.boolean() }),
  /** After the save and another page: the text stands in this one, or another report does. */
  z.strictObject({ type: z.literal('openedAgain'), same: z.boolean() }),
  z.strictObject({ type: z.literal('beginTest'), tabId: z.int().nullable() }),
  z.strictObject({ type: z.literal('endTest') }),
] as const;

/** What a script that tests tells. */
export type ToTest = Extract<z.infer<(typeof testMessages)[number]>, { type: 'textTested' | 'openedAgain' }>;

import { z } from 'zod';

/** To the background, from the panel and our own pages: the user wants to see another of our pages. */
export const openMessages = [
  z.strictObject({ type: z.literal('openSidePanel') }),
  z.strictObject({ type: z.literal('openOptions') }),
  z.strictObject({ type: z.literal('openMirror') }),
  /** The page on which one prepares and leads a focus group. */
  z.strictObject({ type: z.literal('openFocusGroup') }),
  /** What helps and what hinders, as focus groups told it. */
  z.strictObject({ type: z.literal('openMatrix') }),
  /** The page on which one takes part in a focus group. */
  z.strictObject({ type: z.literal('openJoin') }),
] as const;

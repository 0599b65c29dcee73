import { z } from 'zod';

/**
 * How a write follows on what is kept. Two windows may hold the same row: each write has a name of its own, and says
 * on which writes it goes on (the one that was read, and its own since then of which no answer came).
 */
export const revisionSchema = z.strictObject({ id: z.uuid(), after: z.array(z.uuid()).max(100) });
export type Revision = z.infer<typeof revisionSchema>;

/**
 * Whether a write may replace what is kept.
 * @param kept the id of the revision that is kept; undefined when there is none
 * @returns `repeats`: this very write was kept already (it was sent again because no answer came);
 * `newer-exists`: what is kept was written by another window, or later
 */
export function compareRevision(
  revision: Revision,
  kept: string | undefined,
): 'follows' | 'repeats' | 'newer-exists' {
  if (kept === revision.id) return 'repeats';
  return kept === undefined || revision.after.includes(kept) ? 'follows' : 'newer-exists';
}

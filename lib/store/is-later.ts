import type { z } from 'zod';

/** `newer-exists`: another window or an import wrote a revision that is as late or later; it is to be read first. */
export type Kept = 'kept' | 'newer-exists';

/**
 * Whether a row may take the place of the one that is there. One that cannot be read is of a later program, or damaged:
 * it stays.
 */
export function isLater(
  schema: z.ZodType<{ revision: number }>,
  known: unknown,
  row: { revision: number },
): boolean {
  if (known === undefined) return true;
  const parsed = schema.safeParse(known);
  return parsed.success && parsed.data.revision < row.revision;
}

import { z } from 'zod';
import type { Coded, Codec } from './codec.ts';

/** The stores with what the user wrote: each row has its `content` under the codec, and beside it only what finds it. */
export const sealedStores = ['runs', 'reflections', 'intentions'] as const;

const sealedRowSchema = z.looseObject({ revision: z.uuid(), content: z.unknown() });

/** What the codec does not touch of a row is `Clear`. */
export type SealedRow<Clear> = Clear & { revision: string; content: unknown };

/** A row's content, with the revision that a next write goes on from. */
export type Revised<Content> = { content: Content; revision: string };

/**
 * Opens rows that were read.
 * @returns locked as soon as one of them is
 * @throws ZodError when a row cannot be read: it is no gap
 */
export async function unseal<Content>(
  codec: Codec,
  schema: z.ZodType<Content>,
  rows: readonly unknown[],
): Promise<Coded<Revised<Content>[]>> {
  const opened: Revised<Content>[] = [];
  for (const row of z.array(sealedRowSchema).parse(rows)) {
    const decoded = await codec.decode(row.content);
    if (decoded.locked) return { locked: true };
    opened.push({ content: schema.parse(decoded.value), revision: row.revision });
  }
  return { locked: false, value: opened };
}

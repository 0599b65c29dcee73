import { z } from 'zod';
import { idSchema } from '../../survey/text.ts';

/** Somebody who codes, by a name or initials of their own choice; or all of them, after they talked. */
const coderSchema = z.union([
  z.strictObject({ id: z.literal('together') }),
  /** The id is made when they begin: two who chose the same initials stay two. */
  z.strictObject({ id: z.uuid(), name: z.string().trim().min(1).max(40) }),
]);
export type Coder = z.infer<typeof coderSchema>;

/** One released open answer: the index is its place in the texts of that round. */
const unitSchema = z.strictObject({
  session: z.uuid(),
  item: idSchema,
  round: z.int().min(1),
  index: z.int().min(0),
});
export type Unit = z.infer<typeof unitSchema>;

/** What somebody found in an answer. A new factor is added to the codebook first. */
const codesSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('factors'),
    factors: z
      .array(idSchema)
      .min(1)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length, 'names a factor twice'),
  }),
  /** It is about none of the factors, and asks for no new one. */
  z.strictObject({ kind: z.literal('none') }),
  /** Looked at, and not decided: counts as missing. */
  z.strictObject({ kind: z.literal('undecided') }),
]);
export type Codes = z.infer<typeof codesSchema>;

/**
 * What one coder found in one answer, as it is now. Coder and unit say which coding it is. Codes of `together` stand
 * beside those of each coder: what was found alone stays, or agreement could not be measured any more.
 */
export const codingSchema = z.strictObject({
  coder: coderSchema,
  unit: unitSchema,
  codes: codesSchema,
  day: z.iso.date(),
  /** 1 at first, one more at each change. */
  revision: z.int().min(1),
});
export type Coding = z.infer<typeof codingSchema>;

/** The unit as one text, for maps. */
export function unitKey({ session, item, round, index }: Unit): string {
  return `${session}/${item}/${round}/${index}`;
}

/** Which coding this is, as one text. */
export function codingKey({ coder, unit }: Pick<Coding, 'coder' | 'unit'>): string {
  return `${coder.id}/${unitKey(unit)}`;
}

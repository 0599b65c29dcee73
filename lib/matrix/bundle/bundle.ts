import { z } from 'zod';
import { matrixDataSchema, type MatrixData } from './matrix-data.ts';

export const bundleMark = 'naast-matrix';
export const bundleVersion = 1;

/**
 * What of the matrix is taken along in a file, to be joined with what is elsewhere. Each part may be empty: a bundle of
 * all, answers for another coder, and what one coder found are one form.
 */
export const bundleSchema = matrixDataSchema.extend({
  kind: z.literal(bundleMark),
  v: z.literal(bundleVersion),
});
export type Bundle = z.infer<typeof bundleSchema>;

/** All of it. */
export function makeBundle(data: MatrixData): Bundle {
  return { kind: bundleMark, v: bundleVersion, ...data };
}

/** The answers of these sessions, for somebody who will code them alone: what others found is not in it. */
export function makeTask({ results, events }: MatrixData, sessions: readonly string[]): Bundle {
  const chosen = results.filter(({ id }) => sessions.includes(id));
  return makeBundle({ results: chosen, events, codings: [], actions: [] });
}

/** What this coder found, with the factors that they added: for whoever brings the codings together. */
export function makeCodingFile({ events, codings }: MatrixData, coder: string): Bundle {
  const own = codings.filter((coding) => coding.coder.id === coder);
  return makeBundle({ results: [], events, codings: own, actions: [] });
}

/** A bundle as the text of a file. */
export function writeBundle(bundle: Bundle): string {
  return JSON.stringify(bundle, null, 1);
}

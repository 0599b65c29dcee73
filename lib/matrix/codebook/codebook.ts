import type { Factor } from '../factor.ts';
import type { Codebook } from '../matrix-input.ts';

/** A factor as it is now, with where it comes from. */
export type CodebookFactor = Factor & {
  /** Added while coding; else it is one of the study's. */
  own: boolean;
  /** What it was called before, the oldest first. */
  earlier: readonly Factor['text'][];
  /** Those that were merged into it, as they were then. */
  merged: readonly CodebookFactor[];
};

/** The factors of today with their history: the study's in its order, then those that were added, the oldest first. */
export type OpenCodebook = Omit<Codebook, 'factors'> & {
  factors: readonly CodebookFactor[];
  /** By every id that there ever was: of one that was merged away, the factor that it counts as. */
  byId: ReadonlyMap<string, CodebookFactor>;
};

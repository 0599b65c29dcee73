import type { Factor } from './factor.ts';
import type { Change, Counts } from './matrix.ts';
import type { Selection } from './selection.ts';

/** A side of a comparison: sessions of teams, or one round of one item. */
export type Side =
  | { kind: 'selection'; selection: Selection }
  | { kind: 'round'; session: string; item: string; round: number };

/**
 * A factor on both sides; null is a side that tells nothing of it. Where the change is `too-few` both sides are null, for
 * who sees both sees the difference.
 */
export type ComparedFactor = { factor: Factor; before: Counts | null; now: Counts | null; change: Change };

export type Comparison = {
  /** In the order of the codebook; factors that neither side tells of are left out. */
  factors: readonly ComparedFactor[];
  /** The largest smallest group that was promised in any of the sessions; null without sessions. */
  k: number | null;
};

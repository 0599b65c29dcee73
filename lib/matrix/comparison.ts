import type { Factor } from './factor.ts';
import type { Change, Counts } from './matrix.ts';
import type { Selection } from './selection.ts';

/** A side of a comparison: sessions of teams, or one round of one item. */
export type Side =
  | { kind: 'selection'; selection: Selection }
  | { kind: 'round'; session: string; item: string; round: number };

/** A factor on both sides. A side is null where nothing of it may be shown, and both are where the change is `too-few`. */
export type ComparedFactor = { factor: Factor; before: Counts | null; now: Counts | null; change: Change };

export type Comparison = {
  /** In the order of the codebook; factors that neither side tells of are left out. */
  factors: readonly ComparedFactor[];
  /** The largest smallest group that was promised in any of the sessions; null without sessions. */
  k: number | null;
};

import type { BundleFailure } from '../../../lib/matrix/bundle/bundle-error.ts';
import type { Clash } from '../../../lib/matrix/bundle/merge-data.ts';

/** What came of bringing in a file. When it failed, nothing was changed. */
export type ImportOutcome =
  | {
      state: 'done';
      /** How many of each were not here, or later than what was. */
      came: { sessions: number; codings: number; actions: number; events: number };
      clashes: readonly Clash[];
      /** How many parts stayed out, because the same is here and cannot be read. */
      passedOver: number;
    }
  /** `where`: the part of the file that is wrong; empty when it is the whole. */
  | { state: 'failed'; why: BundleFailure | 'full' | 'unknown'; where: string };

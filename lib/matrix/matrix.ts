import type { Factor } from './factor.ts';

/** How many say that a factor plays a part, a little or a lot, of how many who were asked. */
export type Counts = { little: number; lot: number; voters: number };

/**
 * What changed since before. `by` is the difference in strength, from -1 to 1, between `before` and `now`: what the same
 * teams said. A cell may hold teams more, which are new to its factor.
 * `too-few`: somebody might stand out in the difference, for fewer than k votes are over or short in it.
 * `none`: there is nothing to compare with.
 */
export type Change =
  { kind: 'known'; before: Counts; now: Counts; by: number } | { kind: 'too-few' } | { kind: 'none' };

/**
 * What is known of a factor. `too-few`: it was put to the vote, and nothing could be shown.
 * `unasked`: it was not. In both the counts are zero.
 */
export type Cell = Counts & {
  factor: Factor;
  state: 'shown' | 'too-few' | 'unasked';
  /** From 0 (for nobody) to 1 (a lot, for everybody); 'a little' counts half. */
  strength: number;
  /** The sessions whose votes it holds: by id, in order of the day. */
  sessions: readonly string[];
  /** In how many of the coded open answers it was named; never mixed into the votes. */
  named: number;
  change: Change;
};

export type Matrix = {
  /** One for each factor of the codebook, in its order. */
  cells: readonly Cell[];
  /** All sessions that some cell tells of, in order of the day. */
  sessions: readonly string[];
  /** The teams of those, by `teamKey`, in alphabetical order. */
  teams: readonly string[];
  /** How many votes there are on the factor that most people voted on. */
  voters: number;
  /** The largest smallest group that was promised in them; null without sessions. */
  k: number | null;
};

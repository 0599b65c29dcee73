import { z } from 'zod';
import type { Answer } from '../survey/answer.ts';
import type { Item } from '../survey/item.ts';
import { idSchema } from '../survey/text.ts';
import type { Contract } from './session-plan.ts';

/**
 * What of a round may be seen by everybody: made by `releaseRound`, sent in the signed state, kept as the result.
 * `too-few`: fewer than k voted. `hardly-changed`: this round differs from the one before by fewer than k votes.
 */
export const releasedRoundSchema = z.strictObject({
  item: idSchema,
  round: z.int().min(1),
  result: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('too-few') }),
    z.strictObject({ kind: z.literal('hardly-changed') }),
    z.strictObject({
      kind: z.literal('shown'),
      voters: z.int().min(1),
      counts: z.record(z.string(), z.int().min(0)),
    }),
    z.strictObject({ kind: z.literal('texts'), voters: z.int().min(1), texts: z.array(z.string()) }),
  ]),
});
export type ReleasedRound = z.infer<typeof releasedRoundSchema>;

/** What a closed round holds: the latest vote of each voter, by voter; a withdrawn one is not in it. */
export type RoundVotes = ReadonlyMap<string, Answer>;

export type ReleaseInput = {
  item: Item;
  round: number;
  contract: Contract;
  votes: RoundVotes;
  /** The votes of the round before it on the same item, and what was released of it; null at the first. */
  before: { votes: RoundVotes; released: ReleasedRound } | null;
  /** The free texts that the facilitator lets through, as they will be shown; of other kinds null. */
  texts: readonly string[] | null;
  /** Uniform in [0, 1): the order in which texts appear. */
  random: () => number;
};

/** The only way from votes to anything that is shown (S5-S7). */
export type ReleaseRound = (input: ReleaseInput) => ReleasedRound;

import { z } from 'zod';
import type { Answer } from '../survey/answer.ts';
import type { Item } from '../survey/item.ts';
import { idSchema } from '../survey/text.ts';
import type { Contract } from './session-plan.ts';

/** How many moved since the round before: which way on a scale, where that may be told. */
const movementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moved'), moved: z.int().min(1), same: z.int().min(1) }),
  z.strictObject({
    kind: z.literal('ways'),
    up: z.int().min(1),
    down: z.int().min(1),
    same: z.int().min(1),
  }),
]);
export type Movement = z.infer<typeof movementSchema>;

/**
 * What of a round may be seen by everybody: made by `releaseRound`, sent in the signed state, kept as the result.
 * `too-few`: fewer than k voted. `hardly-changed`: some part of it differs from what was shown by fewer than k votes.
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
      /** By the keys of `Table`; one that is not there is zero. */
      counts: z.record(z.string(), z.int().min(0)),
      /** The factors that hardly changed: nothing of them is in the counts. */
      withheld: z.array(idSchema),
      movement: movementSchema.nullable(),
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
  /** What was released of all earlier rounds on the same item. */
  earlier: readonly ReleasedRound[];
  /** Something that was shown of this item is not known here any more: nothing can be measured by it. */
  forgotten: boolean;
  /** The votes of the round before it on the same item, as far as this device has them; empty at the first. */
  votesBefore: RoundVotes;
  /** The free texts that the facilitator lets through, as they will be shown; of other kinds null. */
  texts: readonly string[] | null;
  /** Uniform in [0, 1): the order in which texts appear. */
  random: () => number;
};

/** The only way from votes to anything that is shown (S5-S7). */
export type ReleaseRound = (input: ReleaseInput) => ReleasedRound;

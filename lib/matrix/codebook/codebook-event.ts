import { z } from 'zod';
import { idSchema } from '../../survey/text.ts';
import { dimensionIds, directions } from '../factor.ts';

const wordsSchema = z.string().trim().min(1).max(200);
/** The same in both languages when nobody translated it. */
const factorTextSchema = z.strictObject({ nl: wordsSchema, en: wordsSchema });

const common = {
  id: z.uuid(),
  day: z.iso.date(),
  /** One more than the highest turn that its maker knew: what was done later, on this device or after an import. */
  turn: z.int().min(1),
};
const factor = idSchema;

/**
 * What was done to the codebook, one step an event. Events are added and never changed, so those of two devices are
 * joined by taking both, and the history stays. Only factors that were added here can be changed: the study's keep
 * their words and their votes, so that the matrices of teams can be laid beside each other.
 */
export const codebookEventSchema = z.discriminatedUnion('kind', [
  /** A new factor: its id is `ownFactorId` of this event. */
  z.strictObject({
    kind: z.literal('added'),
    ...common,
    text: factorTextSchema,
    dimension: z.enum(dimensionIds),
    direction: z.enum(directions),
  }),
  z.strictObject({ kind: z.literal('renamed'), ...common, factor, text: factorTextSchema }),
  z.strictObject({
    kind: z.literal('placed'),
    ...common,
    factor,
    dimension: z.enum(dimensionIds),
    direction: z.enum(directions),
  }),
  /** What was coded as `factor` counts as `into` from now on. Both have one direction. */
  z.strictObject({ kind: z.literal('merged'), ...common, factor, into: idSchema }),
  /** Takes a `renamed`, `placed` or `merged` back. */
  z.strictObject({ kind: z.literal('withdrawn'), ...common, event: z.uuid() }),
]);
export type CodebookEvent = z.infer<typeof codebookEventSchema>;

/** The id of the factor that an `added` event brings: no other device makes the same. */
export function ownFactorId(event: string): string {
  return `own-${event}`;
}

/** In the order in which they were done, as far as their makers knew; the same on every device. Each once. */
export function inOrder(events: readonly CodebookEvent[]): CodebookEvent[] {
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].sort((one, other) => one.turn - other.turn || (one.id < other.id ? -1 : 1));
}

/** The turn of an event that comes after these. */
export function nextTurn(events: readonly CodebookEvent[]): number {
  return events.reduce((highest, { turn }) => Math.max(highest, turn), 0) + 1;
}

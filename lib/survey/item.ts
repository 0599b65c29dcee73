import { z } from 'zod';
import { areas } from '../prompts/prompt.ts';
import { conditionSchema } from './condition.ts';
import { idSchema, textSchema } from './text.ts';

const optionSchema = z.strictObject({ id: idSchema, text: textSchema });
export type Option = z.infer<typeof optionSchema>;

const common = {
  id: idSchema,
  /** The question. */
  text: textSchema,
  /** A line under it. */
  help: textSchema.optional(),
  required: z.boolean(),
  when: conditionSchema.optional(),
};
const withOptions = {
  ...common,
  options: z.array(optionSchema).min(2).max(50),
  /** The options stand in an order of chance, the same all through a run. */
  shuffle: z.boolean().optional(),
};

/**
 * The factors that fit best come first, the rest when asked for. `areas` names the choice item that tells how often an
 * area was done: its options go from never to often.
 */
const shortListSchema = z.strictObject({
  size: z.int().min(1).max(20),
  areas: z.partialRecord(z.enum(areas), idSchema),
});

/** A question of a survey. What an answer to each kind looks like stands in `answer.ts`. */
export const itemSchema = z.discriminatedUnion('kind', [
  /** A whole number from 1 to 10; the ends of the scale have their words. */
  z.strictObject({ kind: z.literal('grade'), ...common, low: textSchema, high: textSchema }),
  /** Five points from disagree to agree. */
  z.strictObject({ kind: z.literal('agree'), ...common }),
  z.strictObject({ kind: z.literal('choice'), ...withOptions }),
  z.strictObject({ kind: z.literal('choices'), ...withOptions, min: z.int().min(0), max: z.int().min(1) }),
  /** All options in order, the first one foremost. */
  z.strictObject({ kind: z.literal('rank'), ...withOptions }),
  /** Points to divide over the options, all of them. */
  z.strictObject({ kind: z.literal('budget'), ...withOptions, points: z.int().min(1).max(1000) }),
  /** 'Does this play a part here?' for each factor: all, those of one direction, or those that are named. */
  z.strictObject({
    kind: z.literal('factors'),
    ...common,
    factors: z.union([z.enum(['all', 'promoting', 'hindering']), z.array(idSchema).min(1)]),
    shortList: shortListSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('open'), ...common, maxLength: z.int().min(1).max(10_000) }),
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;
/** A kind whose answer is about options of its own. */
export type ItemWithOptions = ItemOf<'choice' | 'choices' | 'rank' | 'budget'>;

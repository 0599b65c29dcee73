import { z } from 'zod';
import { idSchema } from './text.ts';

const relations = ['equal', 'unequal', 'less', 'at-most', 'more', 'at-least'] as const;

/**
 * Looks at the answer to one earlier item, as it counts: that of an item that is not shown counts as none.
 * - `answered`: there is an answer.
 * - `chosen`: the option is chosen (choice, choices), or the factor plays a part, a little or a lot (factors).
 * - the relations: the value (grade, agree) beside a number, or beside the value of another earlier item of that kind.
 * Each is false as long as an item that it looks at has no answer; `not` turns that too.
 */
const comparisonSchema = z.discriminatedUnion('is', [
  z.strictObject({ item: idSchema, is: z.literal('answered') }),
  z.strictObject({ item: idSchema, is: z.literal('chosen'), option: idSchema }),
  z.strictObject({
    item: idSchema,
    is: z.enum(relations),
    to: z.union([z.number(), z.strictObject({ item: idSchema })]),
  }),
]);
export type Comparison = z.infer<typeof comparisonSchema>;

/** When an item or section is shown: data, no code. Written out because a type cannot be inferred from itself. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Comparison;

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    comparisonSchema,
  ]),
);

import { z } from 'zod';
import type { ItemKind } from './item.ts';
import { idSchema } from './text.ts';

/** The points of `agree`: 1 is 'disagree wholly', 5 'agree wholly'. */
export const agreePoints = [1, 2, 3, 4, 5] as const;
export const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How strongly a factor plays a part. A factor that is not named does not, or was not spoken of. */
export const strengths = ['little', 'lot'] as const;
export type Strength = (typeof strengths)[number];

/**
 * What was answered to one item. The schema tells its shape; whether it is an answer to a certain item is told by
 * `checkAnswer`. It may be unfinished: what was given so far is kept too.
 */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('grade'), value: z.int().min(1).max(10) }),
  z.strictObject({ kind: z.literal('agree'), value: z.int().min(1).max(5) }),
  z.strictObject({ kind: z.literal('choice'), option: idSchema }),
  z.strictObject({ kind: z.literal('choices'), options: z.array(idSchema) }),
  /** The foremost first. */
  z.strictObject({ kind: z.literal('rank'), order: z.array(idSchema) }),
  /** An option that is not named has no points. */
  z.strictObject({ kind: z.literal('budget'), points: z.record(idSchema, z.int().min(0)) }),
  z.strictObject({ kind: z.literal('factors'), strengths: z.record(idSchema, z.enum(strengths)) }),
  z.strictObject({ kind: z.literal('open'), text: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends ItemKind> = Extract<Answer, { kind: Kind }>;

/** Answers by the id of their item. */
export const answersSchema = z.record(idSchema, answerSchema);
export type Answers = z.infer<typeof answersSchema>;

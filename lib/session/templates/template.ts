import { z } from 'zod';
import { itemSchema, type Item } from '../../survey/item.ts';
import { idSchema, textSchema } from '../../survey/text.ts';

const minutes = z.int().min(1).max(120);

/** A step of a session: something to do together, an item to vote on, or something to talk about. */
const stepSchema = z.discriminatedUnion('kind', [
  /** `lines`: what the facilitator says or does, in order. */
  z.strictObject({
    kind: z.literal('agenda'),
    minutes,
    title: textSchema,
    lines: z.array(textSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('item'), minutes, item: itemSchema }),
  /** `prompts`: questions to ask the group, the first one first. */
  z.strictObject({
    kind: z.literal('talk'),
    minutes,
    title: textSchema,
    prompts: z.array(textSchema).min(1),
  }),
]);
export type Step = z.infer<typeof stepSchema>;

/** A session as a facilitator may start it: its items go into a `SessionPlan`, the rest leads the meeting. */
export const sessionTemplateSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  intro: textSchema,
  /** In all: the sum of the steps. */
  minutes: z.int().min(5).max(240),
  steps: z.array(stepSchema).min(1).max(60),
});
export type SessionTemplate = z.infer<typeof sessionTemplateSchema>;

/** The items of a template, in the order of its steps. */
export function itemsOfTemplate({ steps }: SessionTemplate): Item[] {
  return steps.flatMap((step) => (step.kind === 'item' ? [step.item] : []));
}

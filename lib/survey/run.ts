import { z } from 'zod';
import { answersSchema } from './answer.ts';
import { idSchema } from './text.ts';

/** A day of the user's calendar, `YYYY-MM-DD` (`dayOf`). Nothing finer is kept of a run. */
const daySchema = z.iso.date();

const ofDefinitionSchema = z.strictObject({ definitionId: idSchema, version: z.int().min(1) });
const begun = {
  ...ofDefinitionSchema.shape,
  id: z.uuid(),
  /** Decides the order of what stands in an order of chance. A whole number of 32 bits. */
  seed: z.int().min(0).max(0xffff_ffff),
  startedDay: daySchema,
  /** Those to items that are not shown any more are among them, and do not count (`countedAnswers`). */
  answers: answersSchema,
};

const answeringRunSchema = z.strictObject({
  state: z.literal('answering'),
  ...begun,
  /** The item at which the user is: a run goes on there, also after a crash. */
  at: idSchema,
});
const doneRunSchema = z.strictObject({ state: z.literal('done'), ...begun, finishedDay: daySchema });

/**
 * One person going through one version of a definition: fresh, then answering, then done. What is answered is kept; a
 * fresh run is made anew from its definition.
 */
export const keptRunSchema = z.discriminatedUnion('state', [answeringRunSchema, doneRunSchema]);
export type FreshRun = { state: 'fresh' } & z.infer<typeof ofDefinitionSchema>;
export type AnsweringRun = z.infer<typeof answeringRunSchema>;
export type DoneRun = z.infer<typeof doneRunSchema>;
export type KeptRun = z.infer<typeof keptRunSchema>;

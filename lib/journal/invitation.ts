import { z } from 'zod';
import { daySchema } from './contact.ts';

/** What the panel asks of its own accord: one question, a self-assessment, or what became of an intention. */
export const invitationKinds = ['question', 'assessment', 'intention'] as const;

/** What became of an invitation. */
export const invitationOutcomes = ['shown', 'answered', 'skipped', 'snoozed'] as const;

/** One time that the panel asked something: what, on which day, and what came of it. No answer and no words. */
export const invitationSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(invitationKinds),
  /** What was asked: the id of a definition, of an item in it, or of an intention. */
  of: z.string().max(200),
  day: daySchema,
  outcome: z.enum(invitationOutcomes),
});
export type Invitation = z.infer<typeof invitationSchema>;

import { z } from 'zod';

/** ISO: Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When the panel may ask something of the user's own work; all of it is theirs to choose. */
export const invitationSettingsSchema = z
  .strictObject({
    questions: z.boolean(),
    /** At most one question in so many days. */
    questionDays: z.int().min(1).max(28),
    assessments: z.boolean(),
    /** At most one self-assessment in so many weeks. */
    assessmentWeeks: z.int().min(1).max(52),
    days: z.array(z.literal(weekdays)),
    /** Whole hours of the user's own clock, from the first up to the last. */
    fromHour: z.int().min(0).max(23),
    toHour: z.int().min(1).max(24),
  })
  .refine(({ fromHour, toHour }) => fromHour < toHour, { path: ['toHour'] });
export type InvitationSettings = z.infer<typeof invitationSettingsSchema>;

export const firstInvitationSettings: InvitationSettings = {
  questions: true,
  questionDays: 1,
  assessments: true,
  assessmentWeeks: 6,
  days: [1, 2, 3, 4, 5],
  fromHour: 8,
  toHour: 18,
};

import { z } from 'zod';
import { codebookEventSchema, type CodebookEvent } from './codebook-event.ts';

const added = codebookEventSchema.options[0];

/**
 * A factor that an organisation set for all its users: the same `id` everywhere, so that matrices of its teams can be
 * laid beside each other. Without `en` it is Dutch in both languages.
 */
export const setFactorSchema = added.pick({ id: true, day: true, dimension: true, direction: true }).extend({
  text: z
    .strictObject({ nl: added.shape.text.shape.nl, en: z.exactOptional(added.shape.text.shape.en) })
    .transform(({ nl, en = nl }) => ({ nl, en })),
});
export type SetFactor = z.infer<typeof setFactorSchema>;

/** The steps of a codebook that begins with those factors: whatever was done here came after. */
export function withSetFactors(set: readonly SetFactor[], events: readonly CodebookEvent[]): CodebookEvent[] {
  const begun = set.map((factor): CodebookEvent => ({ kind: 'added', turn: 1, ...factor }));
  const known = new Set(begun.map(({ id }) => id));
  return [...begun, ...events.filter(({ id }) => !known.has(id))];
}

import { z } from 'zod';
import { cueNames, rings } from '../cues/analysis.ts';
import type { CataloguePrompt } from '../prompts/catalogue-prompt.ts';
import { areas, phases, promptKinds } from '../prompts/prompt.ts';

const cueList = z.array(z.enum(cueNames)).min(1).max(cueNames.length);
const count = z.int().min(0).max(60);

/** `Condition` of the catalogue, as an organisation writes it. */
const conditionSchema = z.strictObject({
  all: z.exactOptional(cueList),
  any: z.exactOptional(cueList),
  none: z.exactOptional(cueList),
  minWords: z.exactOptional(z.int().min(0).max(2000)),
  meetingHeld: z.exactOptional(z.boolean()),
  ties: z.exactOptional(
    z.strictObject({
      informalAtLeast: z.exactOptional(count),
      informalAtMost: z.exactOptional(count),
      formalAtLeast: z.exactOptional(count),
      ring: z.exactOptional(z.enum(rings)),
    }),
  ),
  trajectory: z.exactOptional(
    z.strictObject({
      phase: z.exactOptional(z.array(z.literal(phases)).min(1)),
      meetingsBelow: z.exactOptional(count),
      meetingsFrom: z.exactOptional(count),
      transitionAtHand: z.exactOptional(z.boolean()),
      weeksSinceNetworkFrom: z.exactOptional(z.int().min(1).max(520)),
    }),
  ),
});

const textSchema = z.strictObject({
  summary: z.string(),
  detail: z.string(),
  starter: z.string(),
  source: z.string(),
});

/**
 * A prompt of an organisation, as data. Its id begins with `own-`, so that it is never taken for a built-in one. A kind
 * about safety is not among them: what is said where there is danger is not left to a policy. It leads to contact unless
 * it says otherwise; without English it is shown in Dutch.
 */
export const ownPromptSchema = z
  .strictObject({
    id: z.string().regex(/^own-[a-z0-9-]{1,60}$/),
    kind: z.enum(promptKinds).exclude(['safety']),
    area: z.enum(areas),
    when: conditionSchema,
    asksFor: z.exactOptional(z.enum(cueNames)),
    leadsToContact: z.boolean().default(true),
    text: z.strictObject({ nl: textSchema, en: z.exactOptional(textSchema) }),
  })
  .transform(({ text, ...prompt }): CataloguePrompt & { own: true } => ({
    ...prompt,
    own: true,
    text: { nl: text.nl, en: text.en ?? text.nl },
  }));

import { z } from 'zod';
import { cueNames } from '../../lib/cues/analysis.ts';
import { promptKinds } from '../../lib/prompts/prompt.ts';

/** A report with the cues that readers found in it, and for each the stretches of text that show it. */
export const labelledReport = z.object({
  id: z.string().min(1),
  text: z.string(),
  cues: z.partialRecord(z.enum(cueNames), z.array(z.string())),
});
export type LabelledReport = z.infer<typeof labelledReport>;

/** What a wise coach would give with a report. */
export const promptLabels = z.object({
  id: z.string().min(1),
  danger: z.boolean(),
  good: z.array(z.enum(promptKinds)),
  wrong: z.array(z.enum(promptKinds)),
});
export type PromptLabels = z.infer<typeof promptLabels>;

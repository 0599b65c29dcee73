import { z } from 'zod';
import { idSchema } from '../../survey/text.ts';

/** What a team will do about a factor: who, by when, and what came of it. */
export const actionSchema = z.strictObject({
  id: z.uuid(),
  /** When it was agreed. */
  day: z.iso.date(),
  /** The team that agreed it, by the name of its sessions; null when they have none. */
  team: z.string().max(80).nullable(),
  factor: idSchema,
  /** The suggestion that it came from, or null when it was their own idea. */
  suggestion: idSchema.nullable(),
  /** What will be done. */
  text: z.string().max(500),
  who: z.string().max(200),
  /** By which day, or null. */
  by: z.iso.date().nullable(),
  /** `removed` leaves only its id and factor, so that an older file does not bring it back. */
  state: z.enum(['open', 'done', 'let-go', 'removed']),
  /** 'What came of it?' */
  outcome: z.string().max(1000),
  /** 1 at first, one more at each change. */
  revision: z.int().min(1),
});
export type Action = z.infer<typeof actionSchema>;

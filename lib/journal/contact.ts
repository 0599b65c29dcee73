import { z } from 'zod';
import { cueNames, rings } from '../cues/analysis.ts';

/** A day as the user's calendar has it, `YYYY-MM-DD`. Nothing finer is kept of a contact. */
export const daySchema = z.iso.date();

/**
 * One contact with a client, kept when its report was saved. No text, no name, no relation word.
 * The client is known by the key of `lib/store/client-key.ts`; null when the record app shows no client.
 */
export const contactSchema = z.strictObject({
  /** The report's id: saving the same report again replaces the contact instead of adding one. */
  id: z.uuid(),
  day: daySchema,
  clientKey: z.string().nullable(),
  cues: z.array(z.enum(cueNames)),
  meetingHeld: z.boolean(),
  /** How many people were named, by ring of the circle. */
  people: z.record(z.enum(rings), z.int().min(0)),
});
export type Contact = z.infer<typeof contactSchema>;

/** The day of a moment (milliseconds since the epoch) in the user's own time zone. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

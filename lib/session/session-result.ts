import { z } from 'zod';
import { itemSchema } from '../survey/item.ts';
import { idSchema, textSchema } from '../survey/text.ts';
import { releasedRoundSchema, type ReleasedRound } from './released-round.ts';
import { contractSchema } from './session-plan.ts';

/** Which team it was with, in the words of the facilitator: what is kept of earlier sessions has none. */
export const teamSchema = z.string().max(80).nullable().default(null);

/**
 * What is kept of a session that ended: for the store, the matrix and participants who want a copy. Only what was
 * released: no vote, no voter, nothing finer than the day. Open answers are in it as they were let through, in the order
 * of chance in which they were shown.
 */
export const sessionResultSchema = z.strictObject({
  v: z.literal(1),
  /** Made when the session was, of chance: importing a result twice changes nothing. */
  id: z.uuid(),
  day: z.iso.date(),
  title: textSchema,
  team: teamSchema,
  /** The template that it was made from, or null. */
  template: idSchema.nullable(),
  /** The language in which it was led. */
  language: z.enum(['nl', 'en']),
  contract: contractSchema,
  /** How many devices joined. */
  people: z.int().min(0),
  /** The items of which a round was closed, in the order of the session, as they were put. */
  items: z.array(itemSchema).max(200),
  rounds: z.array(releasedRoundSchema).max(2000),
  /** What was agreed after an item, as the facilitator wrote it down. */
  agreed: z.record(idSchema, z.string().max(2000)),
});
export type SessionResult = z.infer<typeof sessionResultSchema>;

/** What came from outside as a result, or null when it is none, or has rounds of items that are not in it. */
export function parseSessionResult(value: unknown): SessionResult | null {
  const parsed = sessionResultSchema.safeParse(value);
  if (!parsed.success) return null;
  const ids = parsed.data.items.map(({ id }) => id);
  const places = parsed.data.rounds.map(({ item, round }) => `${item}/${round}`);
  const known = parsed.data.rounds.every(({ item }) => ids.includes(item));
  const once = new Set(ids).size === ids.length && new Set(places).size === places.length;
  return known && once ? parsed.data : null;
}

/** Makes it from what the host released; items of which nothing was released are left out. */
export function makeSessionResult(
  about: Omit<SessionResult, 'v' | 'rounds'>,
  released: readonly ReleasedRound[],
): SessionResult {
  const items = about.items.filter(({ id }) => released.some(({ item }) => item === id));
  return { ...about, v: 1, items, rounds: [...released] };
}

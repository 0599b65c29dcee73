import type { Area } from '../prompts/prompt.ts';
import { dayNumber } from './day.ts';
import type { Intention } from './intention.ts';

/** An intention that fitted nowhere is brought up all the same after so many days. */
const longEnough = 14;

/**
 * The intention to bring up beside a report, or null: one that was never brought up, of an earlier day than this.
 * First the oldest in the area of a question that stands beside the report, then, where nothing else stands there,
 * the oldest that has waited long enough.
 * @param beside the areas of the questions that stand beside the report
 * @param today `YYYY-MM-DD`
 */
export function chooseIntention(
  intentions: readonly Intention[],
  beside: readonly Area[],
  today: string,
): Intention | null {
  const waiting = intentions
    .filter(({ state, day }) => state === 'open' && day < today)
    .sort((a, b) => a.day.localeCompare(b.day));
  if (beside.length > 0) return waiting.find(({ area }) => beside.includes(area)) ?? null;
  return waiting.find(({ day }) => dayNumber(today) - dayNumber(day) >= longEnough) ?? null;
}

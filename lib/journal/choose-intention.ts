import { atMost } from '../prompts/choose.ts';
import type { Area } from '../prompts/prompt.ts';
import { dayNumber } from './day.ts';
import type { Intention } from './intention.ts';

/** An intention that fitted nowhere is brought up all the same after so many days. */
const longEnough = 14;

/**
 * The intention to bring up beside a report, or null: one that was never brought up, of an earlier day than this.
 * Beside a question the oldest of its area; where nothing is asked the oldest that has waited long enough. It takes
 * one of the places beside the report.
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
  if (beside.length >= atMost) return null;
  if (beside.length > 0) return waiting.find(({ area }) => beside.includes(area)) ?? null;
  return waiting.find(({ day }) => dayNumber(today) - dayNumber(day) >= longEnough) ?? null;
}

import { choosePrompts } from '../../lib/prompts/choose.ts';
import type { Choice, History, ReportFacts } from '../../lib/prompts/prompt.ts';

type Why = Extract<Choice, { state: 'silent' }>['why'];

/** Why nothing was shown; a spent budget is told apart: the day was full, or what fits rested for this client. */
export type Silence = Exclude<Why, 'budget-spent'> | 'day-full' | 'resting';

/** Why a report gets nothing, or null when it gets something. `now` is milliseconds since the epoch. */
export function whySilent(facts: ReportFacts, history: History, now: number): Silence | null {
  const choice = choosePrompts(facts, history, now);
  if (choice.state !== 'silent') return null;
  if (choice.why !== 'budget-spent') return choice.why;
  // With nothing at rest, only the caps of the day can keep it silent.
  return choosePrompts(facts, { ...history, client: [] }, now).state === 'silent' ? 'day-full' : 'resting';
}

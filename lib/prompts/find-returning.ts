import { atMost } from './choose.ts';
import { gateOf, passesGate } from './gate.ts';
import { lastShown } from './last-shown.ts';
import { builtIn, type Offering } from './offering.ts';
import type { History, Offer, ReportFacts } from './prompt.ts';

/** For so long a report that was filled when it was opened is taken to be the one beside which a prompt was kept. */
const sameReport = 12 * 60 * 60 * 1000;

/** The report beside which prompts may come back; `now` is milliseconds since the epoch. */
export type Opened = { reportId: string; startedFilled: boolean; now: number };

/**
 * The offers of earlier reports whose prompts come back beside this one, the latest first. A prompt comes back once
 * when the user kept it ('volgende keer'), and once more each time that the user says 'not yet'. It stays beside this
 * report until it is answered. Behind a closed gate it waits, if it may not be shown there. What became of a prompt
 * last counts, and a return is no new offer: it takes nothing of the fatigue budget. As many come back as prompts may
 * stand beside a report at once; what is left over waits until there is room.
 */
export function findReturning(
  facts: ReportFacts,
  history: History,
  opened: Opened,
  offering: Offering = builtIn,
): Offer[] {
  const gate = gateOf(facts, history);
  const last = new Map<string, Offer>();
  for (const offer of [...history.client].sort((a, b) => lastShown(b) - lastShown(a))) {
    if (!last.has(offer.promptId)) last.set(offer.promptId, offer);
  }
  return [...last.values()]
    .filter((offer) => {
      const prompt = offering.find(offer.promptId);
      return prompt && comesBack(offer, opened) && passesGate(prompt, gate);
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, atMost);
}

function comesBack(offer: Offer, { reportId, startedFilled, now }: Opened): boolean {
  const { outcome } = offer;
  if (outcome.kind === 'returned' && outcome.reportId === reportId) return outcome.answer === null;
  if (startedFilled && now - lastShown(offer) < sameReport) return false;
  return outcome.kind === 'kept' || (outcome.kind === 'returned' && outcome.answer === 'not-yet');
}

import { builtIn, type Offering } from './offering.ts';
import type { Offer, ReportFacts } from './prompt.ts';

/**
 * What became of the offers beside a report, told when it is saved or left. Where the cue that a prompt asked for
 * has come into the report, somebody acted on it; what was only shown was ignored. Answers of the user stay.
 * The line that all is well asks nothing: it is left as shown.
 */
export function settleOutcomes(
  offers: readonly Offer[],
  facts: ReportFacts,
  offering: Offering = builtIn,
): Offer[] {
  return offers.map((offer) => {
    const prompt = offering.find(offer.promptId);
    if (offer.outcome.kind !== 'shown' || prompt?.kind === 'well-done') return offer;
    const acted = prompt?.asksFor !== undefined && facts.cues.has(prompt.asksFor);
    return { ...offer, outcome: acted ? { kind: 'acted', how: 'cue-appeared' } : { kind: 'ignored' } };
  });
}

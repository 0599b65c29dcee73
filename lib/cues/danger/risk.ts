/** How many sentences of a report speak: those that say most. More would let a long report add up from nothing. */
export const speakingSentences = 3;

/** What one sentence says: the sum of its words' weights, less in a longer sentence. */
export function sentenceRisk(weights: number, words: number): number {
  return (2 * weights) / Math.sqrt(words + 4);
}

/**
 * The risk of a report from that of its sentences, each counted if positive. A sentence more never lowers it: nothing
 * that is written elsewhere in a report may hide a danger.
 */
export function reportRisk(sentences: readonly number[]): number {
  return sentences
    .filter((risk) => risk > 0)
    .sort((one, other) => other - one)
    .slice(0, speakingSentences)
    .reduce((sum, risk) => sum + risk, 0);
}

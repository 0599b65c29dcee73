/** `answered`: how many gave an answer that may stand. Whoever shows a summary of a group keeps to its size rules. */
type Answered = { answered: number };

/** `counts[0]` is how many gave the lowest value, 1; mean and median are null without an answer. */
export type ScaleSummary = Answered & {
  kind: 'grade' | 'agree';
  counts: number[];
  mean: number | null;
  median: number | null;
};

/** How many chose each option. */
export type ChoiceSummary = Answered & { kind: 'choice' | 'choices'; counts: Record<string, number> };

/** The mean place of each option, 1 being foremost, and how many put it there. */
export type RankSummary = Answered & {
  kind: 'rank';
  ranks: Record<string, { mean: number | null; first: number }>;
};

/** The points that each option got from all together. */
export type BudgetSummary = Answered & { kind: 'budget'; points: Record<string, number> };

/**
 * For whom each factor plays a part, and its strength: from 0 (for nobody) to 1 (a lot for everybody who answered);
 * 'a little' counts half.
 */
type FactorSummary = { little: number; lot: number; strength: number };
export type FactorsSummary = Answered & { kind: 'factors'; factors: Record<string, FactorSummary> };

/** The texts in the order of the alphabet, so that they tell nothing of who wrote when. */
export type OpenSummary = Answered & { kind: 'open'; texts: string[] };

export type Summary =
  ScaleSummary | ChoiceSummary | RankSummary | BudgetSummary | FactorsSummary | OpenSummary;

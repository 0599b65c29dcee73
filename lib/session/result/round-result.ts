import type { ChoiceSummary, FactorsSummary, ScaleSummary } from '../../survey/summary/summary.ts';
import type { Quartiles } from './quartiles.ts';

/** A distribution with its middle; the agreement (Tastle and Wierman, 0 to 1) is shown beside it, never alone. */
export type ScaleResult = ScaleSummary & { quartiles: Quartiles | null; agreement: number | null };

/** For each option: how many put it at each place, from the first, and the mean place. */
export type RankResult = {
  kind: 'rank';
  answered: number;
  ranks: Record<string, { places: number[]; mean: number | null }>;
};

/**
 * For each option: how many gave it each share of the points, from 0 to 10 tenths, and the mean share (0 to 1) by those
 * tenths.
 */
export type BudgetResult = {
  kind: 'budget';
  answered: number;
  shares: Record<string, { tenths: number[]; mean: number | null }>;
};

/** The factors that were shown; `withheld` are those that hardly changed since they were. */
type FactorsResult = FactorsSummary & { withheld: string[] };

type TextsResult = { kind: 'open'; answered: number; texts: string[] };

/** What was shown of a round, as charts and exports read it; else why nothing was. */
export type RoundResult =
  | { kind: 'too-few' | 'hardly-changed' }
  | ScaleResult
  | ChoiceSummary
  | RankResult
  | BudgetResult
  | FactorsResult
  | TextsResult;

import type { Item, ItemOf } from '../../survey/item.ts';
import { mean, median } from '../../survey/summary/mean.ts';
import type { FactorsSummary } from '../../survey/summary/summary.ts';
import { tablesOf, type Table } from '../release/table.ts';
import type { ReleasedRound } from '../released-round.ts';
import { agreement } from './agreement.ts';
import { quartiles } from './quartiles.ts';
import type { BudgetResult, RankResult, RoundResult, ScaleResult } from './round-result.ts';

type Shown = Extract<ReleasedRound['result'], { kind: 'shown' }>;

/** The results of a released round on this item: all of it is computed from what was released, nothing from votes. */
export function readRound(item: Item, { result }: ReleasedRound): RoundResult {
  if (result.kind === 'texts') return { kind: 'open', answered: result.voters, texts: result.texts };
  if (result.kind !== 'shown') return { kind: result.kind };
  const { voters: answered } = result;
  const parts = tablesOf(item);
  const first = parts[0] ?? { name: item.id, keys: [] };
  switch (item.kind) {
    case 'grade':
    case 'agree':
      return readScale(item, answered, cellsOf(result, first));
    case 'choice':
      return { kind: 'choice', answered, counts: countsOf(result, first.keys) };
    case 'choices':
      return {
        kind: 'choices',
        answered,
        counts: countsOf(
          result,
          parts.map(({ name }) => name),
        ),
      };
    case 'rank':
      return { kind: 'rank', answered, ranks: named(parts, (part) => readPlaces(cellsOf(result, part))) };
    case 'budget':
      return { kind: 'budget', answered, shares: named(parts, (part) => readShares(cellsOf(result, part))) };
    case 'factors': {
      const { withheld } = result;
      const shown = parts.filter(({ name }) => !withheld.includes(name));
      const factors = named(shown, (part) => readFactor(answered, cellsOf(result, part)));
      return { kind: 'factors', answered, factors, withheld };
    }
    case 'open':
      return { kind: 'open', answered, texts: [] };
  }
}

function readScale({ kind }: ItemOf<'grade' | 'agree'>, answered: number, counts: number[]): ScaleResult {
  const values = counts.flatMap((count, at) => Array<number>(count).fill(at + 1));
  return {
    ...{ kind, answered, counts, mean: mean(values), median: median(values) },
    ...{ quartiles: quartiles(values), agreement: agreement(counts) },
  };
}

function readPlaces(places: number[]): RankResult['ranks'][string] {
  return { places, mean: mean(places.flatMap((count, at) => Array<number>(count).fill(at + 1))) };
}

function readShares(tenths: number[]): BudgetResult['shares'][string] {
  return { tenths, mean: mean(tenths.flatMap((count, at) => Array<number>(count).fill(at / 10))) };
}

function readFactor(
  answered: number,
  [little = 0, lot = 0]: readonly number[],
): FactorsSummary['factors'][string] {
  return { little, lot, strength: answered === 0 ? 0 : (little / 2 + lot) / answered };
}

function cellsOf({ counts }: Shown, { keys }: Table): number[] {
  return keys.map((key) => counts[key] ?? 0);
}

function countsOf({ counts }: Shown, keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, counts[key] ?? 0]));
}

function named<Value>(parts: readonly Table[], read: (part: Table) => Value): Record<string, Value> {
  return Object.fromEntries(parts.map((part) => [part.name, read(part)]));
}

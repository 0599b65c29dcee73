import { agreePoints, grades, strengths, type Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import { offeredFactors } from '../../survey/offered-factors.ts';

/**
 * A part of an item in which each voter stands in one cell; who stands in none of `keys` stands in the rest. The keys
 * are those of the counts of a released round:
 * grade and agree the value, choice and choices the option, rank `option:place`, budget `option:tenths` (its share of
 * the points in tenths, rounded), factors `factor:little` and `factor:lot`.
 */
export type Table = { name: string; keys: readonly string[] };

/** The parts of an item. One alone carries the id of the item, the others that of their option or factor. */
export function tablesOf(item: Item): Table[] {
  switch (item.kind) {
    case 'grade':
      return [{ name: item.id, keys: grades.map(String) }];
    case 'agree':
      return [{ name: item.id, keys: agreePoints.map(String) }];
    case 'choice':
      return [{ name: item.id, keys: item.options.map(({ id }) => id) }];
    case 'choices':
      return item.options.map(({ id }) => ({ name: id, keys: [id] }));
    case 'rank': {
      const places = item.options.map((_, at) => at + 1);
      return item.options.map(({ id }) => ({ name: id, keys: places.map((place) => `${id}:${place}`) }));
    }
    case 'budget':
      return item.options.map(({ id }) => ({ name: id, keys: tenths.map((tenth) => `${id}:${tenth}`) }));
    case 'factors':
      return offeredFactors(item).map((id) => ({ name: id, keys: strengths.map((how) => `${id}:${how}`) }));
    case 'open':
      return [];
  }
}

/**
 * Whether one part follows from the others: all ranks at a place are as many as the voters. Then the parts are shown
 * together or not at all.
 */
export function areTied(item: Item): boolean {
  return item.kind !== 'factors';
}

/** The keys under which this answer, which may stand for the item, is counted: at most one of each part. */
export function keysOf(item: Item, answer: Answer): string[] {
  switch (answer.kind) {
    case 'grade':
    case 'agree':
      return [String(answer.value)];
    case 'choice':
      return [answer.option];
    case 'choices':
      return answer.options;
    case 'rank':
      return answer.order.map((id, at) => `${id}:${at + 1}`);
    case 'budget': {
      if (item.kind !== 'budget') return [];
      const { points, options } = item;
      return options.map(({ id }) => `${id}:${Math.round(((answer.points[id] ?? 0) / points) * 10)}`);
    }
    case 'factors':
      return Object.entries(answer.strengths).map(([id, how]) => `${id}:${how}`);
    case 'open':
      return [];
  }
}

const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

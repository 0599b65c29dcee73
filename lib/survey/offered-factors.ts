import { factors, findFactor, type FactorId } from '../matrix/factors.ts';
import { relevantFactors } from '../matrix/relevant-factors.ts';
import type { Area } from '../prompts/prompt.ts';
import type { Answers } from './answer.ts';
import { findItem, type Definition } from './definition.ts';
import type { ItemOf } from './item.ts';

/** The factors that an item asks about, in the order of the matrix, or in that of the definition which names them. */
export function offeredFactors(item: ItemOf<'factors'>): FactorId[] {
  const asked = item.factors;
  if (Array.isArray(asked)) return asked.flatMap((id) => findFactor(id)?.id ?? []);
  return factors.filter(({ direction }) => asked === 'all' || asked === direction).map(({ id }) => id);
}

/**
 * The factors of an item in two parts: those to show at once, and the rest for who asks. Without a short list, all are
 * shown. The short list follows from the answers to other items, so it stays the same while this item is answered.
 * @param counted the answers that count (`countedAnswers`)
 */
export function splitFactors(
  definition: Definition,
  item: ItemOf<'factors'>,
  counted: Answers,
): { first: FactorId[]; rest: FactorId[] } {
  const offered = offeredFactors(item);
  if (!item.shortList) return { first: offered, rest: [] };
  const first = relevantFactors(
    offered,
    howOften(definition, item.shortList.areas, counted),
    item.shortList.size,
  );
  return { first, rest: offered.filter((id) => !first.includes(id)) };
}

/** For each area that was answered, from 0 (the first option: never) to 1 (the last: often). */
function howOften(
  definition: Definition,
  items: Partial<Record<Area, string>>,
  counted: Answers,
): Partial<Record<Area, number>> {
  const often = Object.entries(items).flatMap(([area, id]) => {
    const item = findItem(definition, id);
    const answer = counted[id];
    if (item?.kind !== 'choice' || answer?.kind !== 'choice') return [];
    const at = item.options.findIndex((option) => option.id === answer.option);
    return at < 0 ? [] : [[area, at / (item.options.length - 1)]];
  });
  return Object.fromEntries(often);
}

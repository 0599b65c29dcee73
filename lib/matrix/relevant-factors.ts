import type { Area } from '../prompts/prompt.ts';
import { factorAreas } from './factor-areas.ts';
import { findFactor, type FactorId } from './factors.ts';

/** How much a factor yields to one of another dimension, for each factor of its own dimension that was taken. */
const yieldPerFactor = 0.1;

/**
 * The factors that somebody is likely to recognise, the likeliest first: what hinders in the areas that they seldom do,
 * and what helps in those that they often do. A factor of no area in particular counts with the mean of all. Where
 * there is nothing to choose by, the dimensions take turns, so the list is a mixed one.
 * @param offered the factors to choose from
 * @param often for the areas of which it is known: how often they are done, from 0 (never) to 1 (often)
 * @param size how many factors to give at most
 */
export function relevantFactors(
  offered: readonly FactorId[],
  often: Readonly<Partial<Record<Area, number>>>,
  size: number,
): FactorId[] {
  const ranked = offered
    .map((id) => ({ id, fit: fitOf(id, often), dimension: findFactor(id)?.dimension }))
    // Of two that fit alike, the one with fewer areas says more about them.
    .sort((one, other) => other.fit - one.fit || breadthOf(one.id) - breadthOf(other.id));
  const chosen: typeof ranked = [];
  while (chosen.length < size && chosen.length < ranked.length) {
    const yielded = ({ dimension, fit }: (typeof ranked)[number]) =>
      fit - yieldPerFactor * chosen.filter((taken) => taken.dimension === dimension).length;
    const left = ranked.filter((one) => !chosen.includes(one));
    chosen.push(left.reduce((best, one) => (yielded(one) > yielded(best) ? one : best)));
  }
  return chosen.map(({ id }) => id);
}

function fitOf(id: FactorId, often: Readonly<Partial<Record<Area, number>>>): number {
  const fits = findFactor(id)?.direction === 'promoting' ? often : invert(often);
  const near = factorAreas[id].flatMap((area) => fits[area] ?? []);
  if (near.length > 0) return Math.max(...near);
  const all = Object.values(fits);
  return all.length === 0 ? 0 : all.reduce((sum, fit) => sum + fit, 0) / all.length;
}

function invert(often: Readonly<Partial<Record<Area, number>>>): Partial<Record<Area, number>> {
  return Object.fromEntries(Object.entries(often).map(([area, value]) => [area, 1 - value]));
}

/** A factor of no area in particular bears on all of it. */
const breadthOf = (id: FactorId): number => factorAreas[id].length || Number.MAX_SAFE_INTEGER;

import { areas, type Area } from '../prompts/prompt.ts';
import { factorAreas } from './factor-areas.ts';
import { findFactor, type FactorId } from './factors.ts';
import { namedOften } from './named-often.ts';

/** How much a factor yields to one of another dimension, for each factor of its own dimension that was taken. */
const yieldPerFactor = 0.1;

/**
 * The factors that somebody is likely to recognise, the likeliest first: what hinders in the areas that they seldom do,
 * and what helps in those that they often do. A factor of no area in particular counts with the mean of all areas, and
 * an area of which nothing is known as none. What fits alike is led by what is named often, and the dimensions take
 * turns: so the list is a mixed one, above all where nothing is known.
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
    .sort((one, other) => other.fit - one.fit || rankOf(one.id) - rankOf(other.id));
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
  const helps = findFactor(id)?.direction === 'promoting';
  const fitIn = (area: Area): number => {
    const done = often[area];
    if (done === undefined) return 0;
    return helps ? done : 1 - done;
  };
  const near = factorAreas[id].map(fitIn);
  if (near.length > 0) return Math.max(...near);
  return areas.reduce((sum, area) => sum + fitIn(area), 0) / areas.length;
}

function rankOf(id: FactorId): number {
  const rank = namedOften.indexOf(id);
  return rank < 0 ? namedOften.length : rank;
}

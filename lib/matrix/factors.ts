import type { DimensionId, Factor, FactorText } from './factor.ts';
import { capacity } from './factors/capacity.ts';
import { motivation } from './factors/motivation.ts';
import { opportunity } from './factors/opportunity.ts';

const within = <Id extends string>(
  dimension: DimensionId,
  texts: readonly (FactorText & { id: Id })[],
): (Factor & { id: Id })[] => texts.map((text) => ({ ...text, dimension }));

/**
 * The 51 factors that help or hinder network-oriented work, in the order of the study's matrix (Netwerkgericht werken
 * bij Neos, 2018, par. 2.3), in our own words.
 */
export const factors = [
  ...within('motivation', motivation),
  ...within('capacity', capacity),
  ...within('opportunity', opportunity),
] as const;
export type FactorId = (typeof factors)[number]['id'];

const byId: ReadonlyMap<string, (typeof factors)[number]> = new Map(
  factors.map((factor) => [factor.id, factor]),
);

/** The factor of this id, or undefined when there is none. */
export function findFactor(id: string): (typeof factors)[number] | undefined {
  return byId.get(id);
}

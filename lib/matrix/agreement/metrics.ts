import type { Metric } from './krippendorff-alpha.ts';

/** The distances of Krippendorff's alpha, squared as it takes them (2011, step D of the computation). */

/** Names: the same or not. */
export const nominal: Metric<unknown> = () => (one, other) => (one === other ? 0 : 1);

/** Numbers with equal steps between them. */
export const interval: Metric<number> = () => (one, other) => (one - other) ** 2;

/** Numbers of which only the order counts: the distance is how many values were given from the one to the other. */
export const ordinal: Metric<number> = (given) => (one, other) => {
  const [low, high] = one < other ? [one, other] : [other, one];
  const ends = ((given.get(low) ?? 0) + (given.get(high) ?? 0)) / 2;
  let between = 0;
  for (const [value, times] of given) if (value >= low && value <= high) between += times;
  return one === other ? 0 : (between - ends) ** 2;
};

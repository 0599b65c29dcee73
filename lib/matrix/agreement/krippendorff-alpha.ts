/** How far two values are apart: 0 when they are the same, and the same both ways. */
type Distance<Value> = (one: Value, other: Value) => number;

/** A distance may depend on how often each value was given. */
export type Metric<Value> = (given: ReadonlyMap<Value, number>) => Distance<Value>;

/**
 * Krippendorff's alpha: 1 when all agree, 0 when they agree as much as chance would have it, below it when less.
 * Source: K. Krippendorff, 'Computing Krippendorff's Alpha-Reliability', 2011; in his terms 1 - Do / De.
 * @param units the values that were given to each unit, in any order; one that is missing is not among them
 * @returns null when it says nothing: no unit has two values, or all values are the same
 */
export function krippendorffAlpha<Value>(
  units: readonly (readonly Value[])[],
  metric: Metric<Value>,
): number | null {
  const paired = units.filter((values) => values.length > 1);
  const given = count(paired.flat());
  const distance = metric(given);
  const total = paired.reduce((sum, values) => sum + values.length, 0);
  const observed = paired.reduce(
    (sum, values) => sum + disagreement(count(values), distance) / (values.length - 1),
    0,
  );
  const expected = disagreement(given, distance) / (total - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

/** The distances between all ordered pairs of these values. */
function disagreement<Value>(given: ReadonlyMap<Value, number>, distance: Distance<Value>): number {
  let sum = 0;
  for (const [one, times] of given) {
    for (const [other, timesOther] of given) sum += times * timesOther * distance(one, other);
  }
  return sum;
}

function count<Value>(values: readonly Value[]): Map<Value, number> {
  const given = new Map<Value, number>();
  for (const value of values) given.set(value, (given.get(value) ?? 0) + 1);
  return given;
}

/**
 * How far two sets are apart, from 0 (the same) to 1 (nothing in common): MASI, 1 - Jaccard x monotonicity, which is 1
 * for the same set, 2/3 when one holds the other, 1/3 when they only overlap. So a coder who saw a factor more is nearer
 * than one who saw another. Source: R. Passonneau, 'Measuring Agreement on Set-valued Items (MASI) for Semantic and
 * Pragmatic Annotation', LREC 2006. Two empty sets are the same.
 */
export function masiDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = one.intersection(other).size;
  const all = one.size + other.size - common;
  if (common === all) return 0;
  const holds = common === one.size || common === other.size;
  return 1 - (common / all) * (holds ? 2 / 3 : 1 / 3);
}

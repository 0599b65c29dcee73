/**
 * How far voters agree on a scale: 1 when all chose the same value, 0 when half chose each end. Tastle and Wierman,
 * 'Consensus and dissention: a measure of ordinal dispersion' (2007), eq. 2: 1 + sum of p log2(1 - |x - mean| / width).
 * Never show it alone: an even spread over ten grades has 0.49.
 * @param counts how many chose each value, from the lowest to the highest; at least two values
 * @returns null without a vote
 */
export function agreement(counts: readonly number[]): number | null {
  const voters = counts.reduce((sum, count) => sum + count, 0);
  if (voters === 0 || counts.length < 2) return null;
  const mean = counts.reduce((sum, count, at) => sum + count * at, 0) / voters;
  const width = counts.length - 1;
  const terms = counts.map((count, at) =>
    count === 0 ? 0 : (count / voters) * Math.log2(1 - Math.abs(at - mean) / width),
  );
  return 1 + terms.reduce((sum, term) => sum + term, 0);
}

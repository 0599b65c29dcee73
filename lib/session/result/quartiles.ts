/** A quarter of the values is at most the first, half the second (the median), three quarters the third. */
export type Quartiles = [first: number, median: number, third: number];

/**
 * By linear interpolation between the values around: the method of R's default (type 7) and of spreadsheets
 * (QUARTILE.INC). Null of nothing.
 */
export function quartiles(values: readonly number[]): Quartiles | null {
  const sorted = values.toSorted((one, other) => one - other);
  const last = sorted.length - 1;
  const quantile = (share: number): number => {
    const low = sorted[Math.floor(last * share)] ?? NaN;
    const high = sorted[Math.ceil(last * share)] ?? NaN;
    return low + (high - low) * ((last * share) % 1);
  };
  return sorted.length === 0 ? null : [quantile(0.25), quantile(0.5), quantile(0.75)];
}

export type Rate = { perSecond: number; burst: number };

/**
 * How long somebody has to wait, in milliseconds, who takes one more of what there is so much of: nothing within the
 * burst, then as the rate goes.
 * @param now in milliseconds
 */
export function createTokenBucket({ perSecond, burst }: Rate, now: () => number): () => number {
  const each = 1000 / perSecond;
  let paidUntil = -Infinity;
  return () => {
    paidUntil = Math.max(paidUntil, now() - burst * each) + each;
    return Math.max(0, paidUntil - now());
  };
}

/** Which part of the whole this is, from 0 to 1; null where there is no whole: a pause is not a nought. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A share (0 to 1) as a reader sees it, in whole percents. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

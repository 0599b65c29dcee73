/** The widths that the panel may have, in CSS pixels; the same limits as `layoutSchema`. */
export const narrowest = 280;
export const widest = 560;
/** What one press of an arrow key or one choice in the menu changes. */
export const widthStep = 40;

/** The nearest whole width that the panel may have. */
export function keepWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, narrowest), widest));
}

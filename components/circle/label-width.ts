/** Size of the words in the circle, in CSS pixels; Circle.svelte draws them at this size. */
export const labelSize = 12.5;
export const labelHeight = 16;

const longest = 20;
const narrow = new Set("ijltfrI' .,-()1");
const wide = new Set('mwMW…');

/**
 * Upper estimate of how wide a word is drawn, in CSS pixels. An estimate rather than a measurement: the layout stays
 * pure, and does not jump when the font arrives. Widths per class were read from Atkinson Hyperlegible Next.
 */
export function labelWidth(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += narrow.has(letter) ? 0.4 : wide.has(letter) ? 0.95 : /\p{Lu}/u.test(letter) ? 0.72 : 0.6;
  return Math.ceil(ems * labelSize);
}

/** Cuts a word that is too long to be drawn in the narrowest panel; the list beside the drawing has it whole. */
export function shortenLabel(text: string): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}

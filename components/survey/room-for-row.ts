/** Longer than this, an option reads better on a line of its own. */
const longestInRow = 26;
const most = 6;
/** The ring before the word, paddings and the gap, in `rem`. */
const around = 3.5;

/**
 * How wide a row of choices must be to hold them side by side with no word broken, as a CSS length; a length that no
 * screen has where they are too many or too long to stand in a row.
 */
export function roomForRow(labels: readonly string[]): string {
  if (labels.length > most || labels.some((label) => label.length > longestInRow)) return '999rem';
  const longestWord = Math.max(...labels.flatMap((label) => label.split(/\s/)).map((word) => word.length));
  // In the font of the interface an average letter is half an em; a label of two lines may use its longest word.
  return `${labels.length * (longestWord * 0.55 + around)}rem`;
}

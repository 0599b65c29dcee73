import type { Span } from '../cues/analysis.ts';
import { quoteLimit } from '../messaging/quote-limit.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}'’-]/u;

/**
 * The stretch of the text that carries a cue, widened to whole words, on one line, and cut behind a whole word to at
 * most `quoteLimit` UTF-16 units. Nothing around it is taken along: a name may stand there.
 */
export function cutQuote(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from > 0 && isInsideWord(text, from)) from -= 1;
  while (to < text.length && isInsideWord(text, to)) to += 1;
  // A stretch of many lines is no quote; what is cut off below is not looked at here either.
  const line = text
    .slice(from, Math.min(to, from + 4 * quoteLimit))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= quoteLimit) return line;
  const cut = line.slice(0, quoteLimit);
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '');
}

/** Whether the position has a character of one word at either side. */
function isInsideWord(text: string, position: number): boolean {
  return wordCharacter.test(text.charAt(position - 1)) && wordCharacter.test(text.charAt(position));
}

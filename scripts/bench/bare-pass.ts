import { fold } from '../../lib/cues/engine/fold.ts';

/**
 * The least that any lexicon-based analysis must do: cut the text into words, fold them, look each up in a Map.
 * Gives the number of words found, so that the work cannot be optimised away.
 */
export function barePass(text: string, words: ReadonlyMap<string, unknown>): number {
  let found = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
    const folded = plain.test(word) ? word.toLowerCase() : fold(word);
    if (words.has(folded)) found++;
  }
  return found;
}

const plain = /^[a-zA-Z0-9]+$/;

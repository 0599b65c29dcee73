import { fold } from '../../lib/cues/engine/fold.ts';
import { Lexicon } from '../../lib/cues/engine/lexicon.ts';
import { readSentence } from '../../lib/cues/engine/read-sentence.ts';

const lexicon = new Lexicon([]);

/** The words of each sentence of a text as the engine cuts them, folded; numbers count as '#'. */
export function sentencesOf(text: string): string[][] {
  const sentences: string[][] = [];
  for (let at = 0; at < text.length;) {
    const { start, end, starts, ends } = readSentence(text, at, lexicon);
    const words = starts.map((from, i) => fold(text.slice(start + from, start + (ends[i] ?? from))));
    if (words.length > 0) sentences.push(words.map((word) => (/\p{L}/u.test(word) ? word : '#')));
    at = end;
  }
  return sentences;
}

import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether a match is negated: a trigger (class NEG) in one of its clauses, outside the match itself, that is not part
 * of a phrase of class NOT_NEGATION ('niet alleen', 'waarom niet'). The end of the clause ends the scope.
 */
export function isNegated(sentence: Sentence, match: Match, lexicon: Lexicon): boolean {
  const first = sentence.clauses[match.from];
  const last = sentence.clauses[match.to - 1];
  if (first === undefined || last === undefined) return false;
  for (let i = 0; i < sentence.length; i++) {
    const clause = sentence.clauses[i] as number;
    if (clause < first || clause > last || (i >= match.from && i < match.to)) continue;
    const entry = sentence.entries[i];
    if (entry && lexicon.has(entry, 'NEG') && !pseudo(sentence, i, lexicon)) return true;
  }
  return false;
}

function pseudo(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  for (const [from, phrases] of sentence.phrases) {
    for (const phrase of phrases) {
      if (from <= at && at < from + phrase.length && lexicon.has(phrase.entry, 'NOT_NEGATION')) return true;
    }
  }
  return false;
}

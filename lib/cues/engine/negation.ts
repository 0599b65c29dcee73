import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Sentence } from './sentence.ts';

/**
 * Finds negation: a trigger (class NEG) in a clause of the match, outside the match itself, that is not part of a
 * phrase of class NOT_NEGATION ('niet alleen', 'waarom niet'). The end of the clause ends the scope.
 */
export class Negation {
  readonly #trigger: number;
  readonly #pseudo: number;

  constructor(lexicon: Lexicon) {
    this.#trigger = lexicon.classId('NEG');
    this.#pseudo = lexicon.classId('NOT_NEGATION');
  }

  /** Whether the match is negated. */
  covers(match: Match, sentence: Sentence): boolean {
    if (!sentence.classes.has(this.#trigger)) return false;
    const { clauses, entries } = sentence;
    const first = clauses[match.from] ?? 0;
    const last = clauses[match.to - 1] ?? first;
    for (let i = 0; i < entries.length; i++) {
      const clause = clauses[i] ?? 0;
      if (clause < first || clause > last || (i >= match.from && i < match.to)) continue;
      if (entries[i]?.classes.has(this.#trigger) && !this.#isPseudo(i, sentence)) return true;
    }
    return false;
  }

  #isPseudo(at: number, sentence: Sentence): boolean {
    for (const [from, phrases] of sentence.phrases ?? []) {
      for (const { length, entry } of phrases) {
        if (from <= at && at < from + length && entry.classes.has(this.#pseudo)) return true;
      }
    }
    return false;
  }
}

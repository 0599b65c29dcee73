import type { Lexicon } from './lexicon.ts';
import { matchAll, type Match } from './match.ts';
import { Negation } from './negation.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { Finding, NegationPolicy, PatternGroup } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Test } from './step.ts';

type Group = {
  name: string;
  unless: readonly Pattern[];
  unlessInSentence: readonly Pattern[];
  negation: NegationPolicy;
};
/** A pattern with its group, and the last round in which it was tried. */
export type Compiled = { pattern: Pattern; group: Group; tried: number };

/**
 * All pattern groups, compiled and indexed: each pattern hangs on the rarest thing that it requires, so that a sentence
 * tries only patterns that it has the words for.
 */
export class RuleSet {
  readonly #lexicon: Lexicon;
  readonly #negation: Negation;
  readonly #tests = new Map<string, Test>();
  /** Patterns by the class that they hang on. Those that hang on a word are kept with its entry. */
  readonly #byClass: (Compiled[] | undefined)[] = [];
  /** Counts the sentences evaluated; tests, entries and patterns note the last one in which they were looked at. */
  #round = 0;
  #sentence: Sentence | undefined;
  #found: Finding[] = [];

  constructor(groups: readonly (readonly [name: string, group: PatternGroup])[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#negation = new Negation(lexicon);
    for (const [name, group] of groups) this.#addGroup(name, group);
  }

  /** Everything that the groups find in a sentence. Findings bear sentence 0; the report numbers them. */
  evaluate(sentence: Sentence): Finding[] {
    const found: Finding[] = [];
    this.#round++;
    this.#sentence = sentence;
    this.#found = found;
    // First all words are marked as seen: the check of a pattern asks for any of them.
    for (const entry of sentence.entries) entry.seen = this.#round;
    if (sentence.phrases)
      for (const phrases of sentence.phrases.values())
        for (const { entry } of phrases) entry.seen = this.#round;
    for (const entry of sentence.entries) if (entry.hanging) this.#tryAll(entry.hanging);
    if (sentence.phrases) {
      for (const phrases of sentence.phrases.values())
        for (const { entry } of phrases) if (entry.hanging) this.#tryAll(entry.hanging);
    }
    sentence.classes.each(this.#tryClass);
    return found.length > 1 ? found.sort((one, other) => one.open - other.open) : found;
  }

  readonly #tryClass = (id: number): void => {
    const hanging = this.#byClass[id];
    if (hanging) this.#tryAll(hanging);
  };

  #addGroup(name: string, source: PatternGroup): void {
    const compile = (pattern: string): Pattern => compilePattern(pattern, this.#lexicon, this.#tests);
    const group = {
      name,
      unless: (source.unless ?? []).map(compile),
      unlessInSentence: (source.unlessInSentence ?? []).map(compile),
      negation: source.negation ?? 'ignored',
    };
    for (const pattern of source.patterns.map(compile)) {
      const compiled = { pattern, group, tried: 0 };
      const rarest = pattern.required[0] as Test;
      if (rarest.any) throw new Error(`Pattern '${pattern.source}' would be tried on every sentence`);
      rarest.classes.each((id) => (this.#byClass[id] ??= []).push(compiled));
      for (const entry of rarest.entries) (entry.hanging ??= []).push(compiled);
    }
  }

  #tryAll(candidates: readonly Compiled[]): void {
    const sentence = this.#sentence as Sentence;
    for (const compiled of candidates) {
      if (compiled.tried === this.#round) continue;
      compiled.tried = this.#round;
      const { pattern, group } = compiled;
      if (!this.#mayMatch(pattern, sentence)) continue;
      for (const match of matchAll(pattern, sentence)) {
        if (this.#holds(match, group, sentence)) this.#found.push(finding(group.name, match, sentence));
      }
    }
  }

  #mayMatch(pattern: Pattern, sentence: Sentence): boolean {
    for (const test of pattern.required) {
      if (test.round !== this.#round) {
        test.round = this.#round;
        test.present = test.any || test.classes.meets(sentence.classes) || this.#seesAny(test);
      }
      if (!test.present) return false;
    }
    return true;
  }

  #seesAny(test: Test): boolean {
    for (const entry of test.entries) if (entry.seen === this.#round) return true;
    return false;
  }

  #matches(pattern: Pattern, sentence: Sentence): readonly Match[] {
    return this.#mayMatch(pattern, sentence) ? matchAll(pattern, sentence) : noMatches;
  }

  #holds(match: Match, group: Group, sentence: Sentence): boolean {
    if (group.negation === 'blocks' && this.#negation.covers(match, sentence)) return false;
    for (const pattern of group.unlessInSentence)
      if (this.#matches(pattern, sentence).length > 0) return false;
    for (const pattern of group.unless)
      if (shareClause(this.#matches(pattern, sentence), match, sentence)) return false;
    return true;
  }
}

const noMatches: readonly Match[] = [];

function shareClause(others: readonly Match[], match: Match, sentence: Sentence): boolean {
  for (const other of others) {
    if (
      firstClause(other, sentence) <= lastClause(match, sentence) &&
      lastClause(other, sentence) >= firstClause(match, sentence)
    )
      return true;
  }
  return false;
}

function firstClause(match: Match, sentence: Sentence): number {
  return sentence.clauses[match.from] ?? 0;
}

function lastClause(match: Match, sentence: Sentence): number {
  return sentence.clauses[Math.max(match.from, match.to - 1)] ?? 0;
}

function finding(name: string, match: Match, sentence: Sentence): Finding {
  return {
    name,
    sentence: 0,
    open: match.open,
    close: match.close,
    firstClause: firstClause(match, sentence),
    lastClause: lastClause(match, sentence),
  };
}

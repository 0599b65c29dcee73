import type { ClassSet, Lexicon } from './lexicon.ts';
import { matchAll, type Match } from './match.ts';
import { isNegated } from './negation.ts';
import { compilePattern, narrowest, type Pattern, type Test } from './pattern.ts';
import type { Finding, NegationPolicy, PatternGroup } from './rule.ts';
import type { Sentence } from './sentence.ts';

type Compiled = {
  name: string;
  pattern: Pattern;
  group: { unless: readonly Pattern[]; unlessInSentence: readonly Pattern[]; negation: NegationPolicy };
};

/**
 * All pattern groups, compiled and indexed: each pattern hangs on the narrowest thing that it requires, so that a
 * sentence tries only patterns that it has the words for.
 */
export class RuleSet {
  readonly #lexicon: Lexicon;
  readonly #compiled: Compiled[] = [];
  readonly #byClass: number[][] = [];
  readonly #tried: Int32Array;
  #round = 0;

  constructor(groups: readonly (readonly [name: string, group: PatternGroup])[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const [name, group] of groups) this.#addGroup(name, group);
    this.#tried = new Int32Array(this.#compiled.length);
  }

  /** Everything that the groups find in a sentence. Findings bear sentence 0; the report numbers them. */
  evaluate(sentence: Sentence): Finding[] {
    const found: Finding[] = [];
    this.#round++;
    for (const id of sentence.classes.ids()) this.#tryAll(this.#byClass[id], sentence, found);
    for (const entry of sentence.entries) this.#tryAll(entry.anchored, sentence, found);
    for (const phrases of sentence.phrases.values())
      for (const phrase of phrases) this.#tryAll(phrase.entry.anchored, sentence, found);
    return found.sort((one, other) => one.open - other.open);
  }

  #addGroup(name: string, group: PatternGroup): void {
    const compile = (source: string): Pattern => compilePattern(source, this.#lexicon);
    const compiled = {
      unless: (group.unless ?? []).map(compile),
      unlessInSentence: (group.unlessInSentence ?? []).map(compile),
      negation: group.negation ?? 'ignored',
    };
    for (const source of group.patterns) {
      const pattern = compile(source);
      const nth = this.#compiled.push({ name, pattern, group: compiled }) - 1;
      const anchor = narrowest(pattern.required);
      for (const id of anchor.classes.ids()) (this.#byClass[id] ??= []).push(nth);
      for (const entry of anchor.entries) (entry.anchored ??= []).push(nth);
    }
  }

  #tryAll(candidates: readonly number[] | undefined, sentence: Sentence, found: Finding[]): void {
    if (!candidates) return;
    for (const nth of candidates) {
      if (this.#tried[nth] === this.#round) continue;
      this.#tried[nth] = this.#round;
      const { name, pattern, group } = this.#compiled[nth] as Compiled;
      if (!mayMatch(pattern, sentence.classes)) continue;
      for (const match of matchAll(pattern, sentence)) {
        if (holds(match, group, sentence, this.#lexicon)) found.push(finding(name, match, sentence));
      }
    }
  }
}

function mayMatch(pattern: Pattern, classes: ClassSet): boolean {
  for (const test of pattern.required) if (!mayPass(test, classes)) return false;
  return true;
}

function mayPass(test: Test, classes: ClassSet): boolean {
  return test.any || test.entries.length > 0 || test.classes.meets(classes);
}

function holds(match: Match, group: Compiled['group'], sentence: Sentence, lexicon: Lexicon): boolean {
  if (group.negation === 'blocks' && isNegated(sentence, match, lexicon)) return false;
  if (
    group.unlessInSentence.some(
      (pattern) => mayMatch(pattern, sentence.classes) && matchAll(pattern, sentence).length > 0,
    )
  )
    return false;
  return !group.unless.some(
    (pattern) =>
      mayMatch(pattern, sentence.classes) && sharesClause(matchAll(pattern, sentence), match, sentence),
  );
}

function sharesClause(others: readonly Match[], match: Match, sentence: Sentence): boolean {
  const [first, last] = clausesOf(match, sentence);
  return others.some((other) => {
    const [from, to] = clausesOf(other, sentence);
    return from <= last && to >= first;
  });
}

function clausesOf(match: Match, sentence: Sentence): [number, number] {
  return [sentence.clauses[match.from] ?? 0, sentence.clauses[Math.max(match.from, match.to - 1)] ?? 0];
}

function finding(name: string, match: Match, sentence: Sentence): Finding {
  const [firstClause, lastClause] = clausesOf(match, sentence);
  return { name, sentence: 0, open: match.open, close: match.close, firstClause, lastClause };
}

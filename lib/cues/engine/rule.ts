import type { CueName, Ring } from '../analysis.ts';
import type { Report } from './report.ts';

/**
 * How a negation ('niet', 'geen', 'nooit', 'zonder' …) in the clause of a match counts:
 * `ignored` (the pattern itself says what it needs) or `blocks` (a negated match is none).
 */
export type NegationPolicy = 'ignored' | 'blocks';

/** Patterns (grammar: `pattern.ts`) that mean one thing, with what takes the meaning away. */
export type PatternGroup = {
  patterns: readonly string[];
  /** No match where one of these matches in the same clause or clauses. */
  unless?: readonly string[];
  /** No match where one of these matches anywhere in the sentence. */
  unlessInSentence?: readonly string[];
  negation?: NegationPolicy;
};

/** A stretch of a sentence in which a pattern group matched, as token indices [open, close) and clauses [first, last]. */
export type Finding = {
  /** The name of the cue, signal or sign. */
  name: string;
  sentence: number;
  open: number;
  close: number;
  firstClause: number;
  lastClause: number;
  /** Who is named, where an organisation's own word does so (`own-words.ts`); else the lexicon says it. */
  tie?: { shown: string; ring: Ring };
};

/** Finds out what the findings of the whole report amount to: gives the findings that count. */
type Settle = (report: Report) => readonly Finding[];

/** Examples written for the rule: each of `carries` must carry it, none of `misses` may. */
type Examples = { carries: readonly string[]; misses: readonly string[] };

/** What carries a cue. Without `settle` each match of its patterns carries it. */
export type CueRule = PatternGroup &
  Examples & {
    cue: CueName;
    /** Further pattern groups that `settle` (of this rule or another) reads by name. Names are unique over all rules. */
    signals?: Readonly<Record<string, PatternGroup>>;
    settle?: Settle;
  };

/** A sign of danger. `signals` and `settle` work as in cues; its own findings bear the name of `sign`. */
export type DangerRule = PatternGroup &
  Examples & {
    sign: string;
    signals?: Readonly<Record<string, PatternGroup>>;
    settle?: Settle;
  };

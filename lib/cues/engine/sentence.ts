import { ClassSet, type Entry } from './lexicon.ts';

/** A phrase of the lexicon that begins at some token. */
export type PhraseMatch = { length: number; entry: Entry };

/** One sentence of the text as tokens. Offsets count from `start`, so that a sentence may move in the text unchanged. */
export class Sentence {
  /** Where it begins in the text, and where the next begins. */
  start: number;
  end: number;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly entries: Entry[] = [];
  /** The folded words. */
  readonly words: string[] = [];
  /** Names that this sentence gives to somebody ('haar nicht Samira'), folded. */
  readonly introduces: string[] = [];
  /** Before each token: 0 nothing, 1 a comma, 2 stronger punctuation. */
  readonly breaks: number[] = [];
  /** The clause of each token, counted from 0. */
  readonly clauses: number[] = [];
  /** Phrases by the token they begin at; most sentences have few. */
  readonly phrases = new Map<number, PhraseMatch[]>();
  /** All classes that occur, of tokens and phrases. */
  readonly classes = new ClassSet();
  /** Closed by a full stop or the like. */
  closed = false;

  constructor(start: number) {
    this.start = start;
    this.end = start;
  }

  get length(): number {
    return this.entries.length;
  }
}

import { ClassSet } from './class-set.ts';
import type { Entry } from './lexicon.ts';

/** A phrase of the lexicon that begins at some token. */
export type PhraseMatch = { length: number; entry: Entry };

/** An unknown word with a capital, and whether the sentence gives it to a person as a name. */
export type NameLike = { at: number; word: string; given: boolean };

/** One sentence of the text as tokens. Offsets count from `start`, so that a sentence may move in the text unchanged. */
export class Sentence {
  /** Where it begins in the text, and where the next begins. */
  start: number;
  end: number;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly entries: Entry[] = [];
  /** The clause of each token, counted from 0. */
  readonly clauses: number[] = [];
  /** Phrases by the token they begin at; most sentences have none. */
  phrases: Map<number, PhraseMatch[]> | undefined = undefined;
  names: NameLike[] | undefined = undefined;
  /** All classes that occur, of tokens and phrases. */
  readonly classes = new ClassSet();
  /** An empty line stands before or after it. */
  startsParagraph = false;
  endsParagraph = false;
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

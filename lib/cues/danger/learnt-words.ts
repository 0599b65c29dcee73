import type { WordList } from '../engine/word-list.ts';
import { wordWeights } from './weights.ts';

/** The words that have a weight of their own, so that the lexicon tells them from unknown ones. */
export const learntWords: readonly WordList[] = [
  { tokenClass: 'LEARNT', entries: wordWeights.map(([, words]) => words).join(' ') },
];

import type { DangerRule, PatternGroup } from '../../engine/rule.ts';
import { dangerWords } from '../lexicon/danger-words.ts';
import { heaviestClauses } from '../risk.ts';

/** Signs too weak to count alone: enough of any kind, close together. Every kind of word is a sign. */
export const addsUp: DangerRule = {
  sign: 'adds-up',
  patterns: [],
  signals: Object.fromEntries(
    dangerWords.map(({ tokenClass }): [string, PatternGroup] => [tokenClass, { patterns: [tokenClass] }]),
  ),
  settle: heaviestClauses,
  carries: [],
  misses: [],
};

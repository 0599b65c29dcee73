import { dangerRules } from '../../lib/cues/danger/danger-rules.ts';
import { Document } from '../../lib/cues/engine/document.ts';
import { fold } from '../../lib/cues/engine/fold.ts';
import { Lexicon } from '../../lib/cues/engine/lexicon.ts';
import { RuleSet } from '../../lib/cues/engine/rule-set.ts';
import { unions } from '../../lib/cues/lexicon/unions.ts';
import { wordLists } from '../../lib/cues/lexicon/word-lists.ts';

/** What a sentence shows: names of signs, folded words, and its number of words. */
export type SignsOfSentence = { signs: readonly string[]; words: readonly string[]; length: number };

const lexicon = new Lexicon(
  wordLists.filter((list) => list.tokenClass !== 'LEARNT'),
  unions,
);
const groups = dangerRules.flatMap((rule) => [
  [rule.sign, rule] as const,
  ...Object.entries(rule.signals ?? {}),
]);
const document = new Document(lexicon, new RuleSet(groups, lexicon));

/** The sentences of a text as the engine cuts them, with the signs it finds in each. */
export function readSigns(text: string): SignsOfSentence[] {
  const report = document.update(text);
  return report.sentences.map(({ start, starts, ends, length }, nth) => ({
    signs: groups.map(([name]) => name).filter((name) => report.occurs(name, nth, nth)),
    words: [...new Set(starts.map((from, i) => fold(text.slice(start + from, start + (ends[i] ?? from)))))],
    length,
  }));
}

/** The TypeScript of `lib/cues/danger/lexicon/learnt.ts`: words by weight, in the order of the alphabet. */
export function learntModule(weights: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const lines = [...byWeight]
    .sort(([one], [other]) => other - one)
    .map(([weight, words]) => `  [${weight}, \`${words.sort().join(' ')}\`],`);
  return `// Written by scripts/train-danger.ts; not to be edited by hand.
import type { WordList } from '../../engine/word-list.ts';

/** Words that go with danger or against it, by weight. */
export const learntWeights: readonly (readonly [weight: number, words: string])[] = [
${lines.join('\n')}
];

/** The same words as a list, so that the lexicon knows them. */
export const learntWords: readonly WordList[] = [
  { tokenClass: 'LEARNT', entries: learntWeights.map(([, words]) => words).join(' ') },
];
`;
}

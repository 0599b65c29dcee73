import type { Weights } from './fit.ts';

/** The TypeScript of `lib/cues/danger/weights.ts`. */
export function weightsModule({ signs, words, perWord, enough }: Weights): string {
  return `// Written by scripts/train-danger.ts; not to be edited by hand.

/** Names by weight. */
type ByWeight = readonly (readonly [weight: number, names: string])[];

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: ByWeight = [
${linesOf(signs)}
];

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: ByWeight = [
${linesOf(words)}
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = ${perWord.toFixed(2)};

/** From here on it is danger. */
export const enough = ${enough};
`;
}

function linesOf(weights: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [name, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), name]);
  return [...byWeight]
    .sort(([one], [other]) => other - one)
    .map(([weight, names]) => `  [${weight}, \`${names.sort().join(' ')}\`],`)
    .join('\n');
}

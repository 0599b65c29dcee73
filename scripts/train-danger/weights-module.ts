import type { Weights } from './fit.ts';

/** The TypeScript of `lib/cues/danger/weights.ts`. */
export function weightsModule({ signs, words, perWord, enough }: Weights): string {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of words) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const wordLines = [...byWeight]
    .sort(([one], [other]) => other - one)
    .map(([weight, list]) => `  [${weight}, \`${list.sort().join(' ')}\`],`);
  const signLines = [...signs]
    .sort(([, one], [, other]) => other - one)
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  return `// Written by scripts/train-danger.ts; not to be edited by hand.

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: Readonly<Record<string, number>> = {
${signLines.join('\n')}
};

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: readonly (readonly [weight: number, words: string])[] = [
${wordLines.join('\n')}
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = ${perWord.toFixed(2)};

/** From here on it is danger. */
export const enough = ${enough};
`;
}

import { sentenceRisk, speakingSentences } from '../../lib/cues/danger/risk.ts';

/** A text as the words of its sentences, and whether it shows danger. */
export type Sample = { sentences: readonly (readonly string[])[]; danger: boolean };

/** Words seen in fewer texts are left out; of the rest, those that say most are kept. */
const fewestTexts = 2;
const mostWords = 500;

const rounds = 400;
/** Steps of bias and weights in a round, and how far each pulls a weight back to nought. */
const biasRate = 1;
const weightRate = 0.01;
const shrink = 0.3;
/** Rounds in which every sentence speaks, before only those that say most do. */
const openRounds = 50;
/** Weights are kept as whole multiples of this, up to `largest` of them. */
const step = 0.25;
const largest = 12;

type Text = { sentences: readonly { words: readonly string[]; length: number }[]; danger: boolean };

/**
 * A whole weight for each word that says something. Logistic regression by gradient descent, where a text scores as a report does at run time (`risk.ts`): the sum of
 * the few sentences that say most. Starts from all sentences, so that each has its say before the few are chosen.
 */
export function fit(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const texts = samples.map(({ sentences, danger }) => ({
    sentences: sentences.map((words) => ({ words: [...new Set(words)], length: words.length })),
    danger,
  }));
  const counts = countTexts(texts);
  const frequent = [...counts].filter(([, count]) => count >= fewestTexts).map(([word]) => word);
  const all = descend(texts, frequent);
  const worth = (word: string): number => Math.abs(all.get(word) ?? 0) * Math.sqrt(counts.get(word) ?? 0);
  const kept = frequent.sort((one, other) => worth(other) - worth(one)).slice(0, mostWords);
  const whole = [...descend(texts, kept)].map(([word, weight]) => [word, wholeOf(weight)] as const);
  return new Map(whole.filter(([, weight]) => weight !== 0));
}

function countTexts(texts: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of texts)
    for (const word of new Set(sentences.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wholeOf(weight: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(weight / step)));
}

function descend(texts: readonly Text[], vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map(vocabulary.map((word) => [word, 0]));
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>();
    let slope = 0;
    for (const { sentences, danger } of texts) {
      const scored = sentences.map(({ words, length }) => ({
        words,
        scale: sentenceRisk(1, length),
        risk: sentenceRisk(
          words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
          length,
        ),
      }));
      const speaking =
        round < openRounds
          ? scored
          : scored
              .filter(({ risk }) => risk > 0)
              .sort((a, b) => b.risk - a.risk)
              .slice(0, speakingSentences);
      const score = bias + speaking.reduce((sum, { risk }) => sum + risk, 0);
      const miss = (danger ? 1 : 0) - 1 / (1 + Math.exp(-score));
      slope += miss;
      for (const { words, scale } of speaking)
        for (const word of words)
          if (weights.has(word)) slopes.set(word, (slopes.get(word) ?? 0) + miss * scale);
    }
    bias += (biasRate * slope) / texts.length;
    for (const [word, weight] of weights)
      weights.set(word, weight + weightRate * ((slopes.get(word) ?? 0) - shrink * weight));
  }
  return weights;
}

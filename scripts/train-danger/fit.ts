import { reach } from '../../lib/cues/danger/risk.ts';
import type { SignsOfSentence } from './read-signs.ts';

/** A text as the signs of its sentences, and whether it shows danger. */
export type Sample = { sentences: readonly SignsOfSentence[]; danger: boolean };

/** Whole weights: of signs, of words, what each word of a text takes away, and from where on the sum is enough. */
export type Weights = {
  signs: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, number>;
  perWord: number;
  enough: number;
};

/** Words of fewer texts are left out; of the rest, those that say most are kept. */
const fewestTexts = 12;
const mostWords = 105;

const rounds = 600;
/** After so many rounds each text is again what its heaviest stretch of sentences is. */
const roundsPerChoice = 50;
/** How far a round goes and keeps going, and how far each weight is pulled back to nought. */
const rate = 0.1;
const momentum = 0.9;
const shrinkSign = 3;
const shrinkWord = 8;
/** Weights are kept in tenths; the length of a text counts in twenties of words. */
const tenths = 10;
const twenty = 20;
const lengthName = 'length';
/** No sign takes away more, so that a calm word does not hide much. */
const leastWeight = -9;
/** A weight nearer to nought is left out. */
const smallest = 2;

type Stretch = ReadonlyMap<number, number>;
type Text = { whole: Stretch; stretches: readonly Stretch[]; danger: boolean };
type Fitted = { weights: Float64Array; bias: number };

/**
 * Logistic regression by gradient descent, the same each time. A text weighs what its heaviest stretch of sentences
 * weighs, as at run time (`risk.ts`), so the choice of stretch and the weights are found in turn, from whole texts on.
 * `threshold`: the score (log odds) from which on a text counts as danger.
 */
export function fit(samples: readonly Sample[], threshold: number): Weights {
  const signs = namesIn(samples, ({ signs }) => signs, 1);
  const frequent = namesIn(samples, ({ words }) => words, fewestTexts);
  const first = descend(samples, signs, frequent);
  const countOf = (word: string): number =>
    samples.filter(({ sentences }) => sentences.some(({ words }) => words.includes(word))).length;
  const worth = new Map(
    frequent.map((word, nth) => [
      word,
      Math.abs(first.weights[signs.length + nth] ?? 0) * Math.sqrt(countOf(word)),
    ]),
  );
  const words = frequent
    .toSorted((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0))
    .slice(0, mostWords);
  const { weights, bias } = descend(samples, signs, words);
  const whole = (nth: number): number => Math.max(leastWeight, Math.round(tenths * (weights[nth] ?? 0)));
  const withWeight = (names: readonly string[], from: number): Map<string, number> =>
    new Map(
      names
        .map((name, nth) => [name, whole(from + nth)] as const)
        .filter(([, weight]) => Math.abs(weight) >= smallest),
    );
  return {
    signs: withWeight(signs, 0),
    words: withWeight(words, signs.length),
    perWord: -(tenths / twenty) * (weights[signs.length + words.length] ?? 0),
    enough: Math.round(tenths * (threshold - bias)),
  };
}

function namesIn(
  samples: readonly Sample[],
  of: (sentence: SignsOfSentence) => readonly string[],
  fewest: number,
): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of samples)
    for (const name of new Set(sentences.flatMap(of))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .sort();
}

function descend(samples: readonly Sample[], signs: readonly string[], words: readonly string[]): Fitted {
  const ids = new Map(
    [...signs.map((name) => `sign ${name}`), ...words, lengthName].map((name, id) => [name, id]),
  );
  const texts = samples.map((sample) => textOf(sample, ids));
  const count = ids.size;
  const shrink = Float64Array.from({ length: count }, (_, id) =>
    id >= signs.length && id < count - 1 ? shrinkWord : shrinkSign,
  );
  const weights = new Float64Array(count);
  const pace = new Float64Array(count);
  let bias = 0;
  let biasPace = 0;
  let chosen = texts.map(({ whole }) => whole);
  const curve = curvature(chosen, shrink);
  for (let round = 0; round < rounds; round++) {
    if (round > 0 && round % roundsPerChoice === 0) {
      chosen = texts.map(({ stretches }) => heaviest(stretches, weights));
    }
    const slope = shrink.map((pull, id) => -pull * (weights[id] ?? 0));
    let biasSlope = 0;
    texts.forEach(({ danger }, nth) => {
      const stretch = chosen[nth] as Stretch;
      const miss = (danger ? 1 : 0) - 1 / (1 + Math.exp(-bias - sumOf(stretch, weights)));
      biasSlope += miss;
      for (const [id, value] of stretch) slope[id] = (slope[id] ?? 0) + miss * value;
    });
    biasPace = momentum * biasPace + (rate * biasSlope) / (texts.length / 4);
    bias += biasPace;
    for (let id = 0; id < count; id++) {
      pace[id] = momentum * (pace[id] ?? 0) + (rate * (slope[id] ?? 0)) / (curve[id] ?? 1);
      weights[id] = (weights[id] ?? 0) + (pace[id] ?? 0);
    }
  }
  return { weights, bias };
}

function textOf({ sentences, danger }: Sample, ids: ReadonlyMap<string, number>): Text {
  const stretch = (first: number, after: number): Stretch => {
    const values = new Map<number, number>();
    let length = 0;
    for (const sentence of sentences.slice(first, after)) {
      length += sentence.length;
      for (const name of [...sentence.signs.map((sign) => `sign ${sign}`), ...sentence.words]) {
        const id = ids.get(name);
        if (id !== undefined) values.set(id, 1);
      }
    }
    return values.set(ids.get(lengthName) ?? 0, length / twenty);
  };
  const stretches = sentences.flatMap((_, first) =>
    Array.from({ length: reach }, (_unused, more) => stretch(first, first + more + 1)),
  );
  return { whole: stretch(0, sentences.length), stretches, danger };
}

function heaviest(stretches: readonly Stretch[], weights: Float64Array): Stretch {
  let best: Stretch = new Map();
  let most = -Infinity;
  for (const stretch of stretches) {
    const sum = sumOf(stretch, weights);
    if (sum > most) [best, most] = [stretch, sum];
  }
  return best;
}

function sumOf(stretch: Stretch, weights: Float64Array): number {
  let sum = 0;
  for (const [id, value] of stretch) sum += value * (weights[id] ?? 0);
  return sum;
}

/** An upper bound of how sharply each weight bends the fit: with it rare and frequent signs move at one speed. */
function curvature(stretches: readonly Stretch[], shrink: Float64Array): Float64Array {
  const bends = Float64Array.from(shrink);
  for (const stretch of stretches)
    for (const [id, value] of stretch) bends[id] = (bends[id] ?? 0) + (value * value) / 4;
  return bends;
}

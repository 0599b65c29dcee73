import type { Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import type { Sentence } from '../engine/sentence.ts';
import { enough, perWord, signWeights, wordWeights } from './weights.ts';

/** Signs may stand this many sentences apart and still add up; more would let a long report add up from nothing. */
export const reach = 3;

/** Sentences, from `first` up to and including `last`, whose signs together are enough. */
type Stretch = { first: number; last: number };

const signs = Object.keys(signWeights);
const words = wordWeights.flatMap(([weight, list]) => list.split(' ').map((word) => [word, weight] as const));
const weights = [...Object.values(signWeights), ...words.map(([, weight]) => weight)];
const idOfWord = new Map(words.map(([word], nth) => [word, signs.length + nth]));

/** For each sign or word, the last stretch in which it was counted: each counts once in a stretch. */
const counted = new Int32Array(weights.length);
let stretches = 0;

/** Sentences that an edit leaves alone keep the ids of their words. */
const wordIds = new WeakMap<Sentence, readonly number[]>();

/**
 * The shortest stretches of at most `reach` sentences that speak of danger: the weights of the signs and words that
 * occur, less a little for each word. A sentence is also weighed without its neighbours, so that nothing written before
 * or after it hides what it says.
 */
export function dangerousStretches(report: Report): readonly Stretch[] {
  const ids = report.sentences.map((sentence) => [...idsOfWords(sentence)]);
  signs.forEach((name, id) => {
    for (const { sentence } of report.all(name)) ids[sentence]?.push(id);
  });
  const found: Stretch[] = [];
  for (let length = 0; length < reach; length++) {
    for (let first = 0; first + length < ids.length; first++) {
      const last = first + length;
      if (found.some((one) => one.first >= first && one.last <= last)) continue;
      if (weigh(report, ids, first, last) >= enough) found.push({ first, last });
    }
  }
  return found;
}

function weigh(report: Report, ids: readonly (readonly number[])[], first: number, last: number): number {
  stretches++;
  let sum = 0;
  for (let nth = first; nth <= last; nth++) {
    sum -= perWord * (report.sentences[nth]?.length ?? 0);
    for (const id of ids[nth] ?? []) {
      if (counted[id] === stretches) continue;
      counted[id] = stretches;
      sum += weights[id] ?? 0;
    }
  }
  return sum;
}

function idsOfWords(sentence: Sentence): readonly number[] {
  let ids = wordIds.get(sentence);
  if (!ids) {
    ids = sentence.entries.flatMap(({ word }) => idOfWord.get(word) ?? []);
    wordIds.set(sentence, ids);
  }
  return ids;
}

/** In each dangerous stretch the clause whose signs weigh most, from its first sign to its last. */
export function heaviestClauses(report: Report): readonly Finding[] {
  return report.once(dangerousStretches).flatMap(({ first, last }) => {
    const clauses = new Map<string, Finding & { weight: number }>();
    for (const name of signs) {
      const weight = signWeights[name] ?? 0;
      if (weight <= 0) continue;
      for (const one of report.between(first, last, name)) {
        const key = `${one.sentence} ${one.firstClause}`;
        const known = clauses.get(key) ?? { ...one, weight: 0 };
        known.open = Math.min(known.open, one.open);
        known.close = Math.max(known.close, one.close);
        known.weight += weight;
        clauses.set(key, known);
      }
    }
    return [...clauses.values()].sort((one, other) => other.weight - one.weight).slice(0, 1);
  });
}

/** For a form of danger: those of its findings that stand in a dangerous stretch. */
export function inDanger(sign: string): (report: Report) => readonly Finding[] {
  return (report) =>
    report
      .once(dangerousStretches)
      .flatMap(({ first, last }) => report.between(first, last, sign));
}

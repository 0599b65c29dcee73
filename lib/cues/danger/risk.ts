import type { DangerLevel } from '../analysis.ts';
import type { Entry } from '../engine/lexicon.ts';
import type { Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { enough, perWord, signWeights, wordWeights } from './weights.ts';

/** Signs may stand in this many sentences and add up; more would let a long report add up from nothing. */
export const reach = 3;

const each = (groups: typeof signWeights) =>
  groups.flatMap(([weight, names]) => names.split(' ').map((name) => ({ name, weight })));
const signs = each(signWeights);
const words = each(wordWeights);
const weights = [...signs, ...words].map(({ weight }) => weight);
const idOfWord = new Map(words.map(({ name }, nth) => [name, signs.length + nth]));

/** Sentences, from `first` up to and including `last`, whose signs together are enough. */
type Stretch = { first: number; last: number };

/** A sign where it stands, with its place among `weights`. */
type Sign = { id: number; finding: Finding };

/** The stretches that speak of danger, what the heaviest of all stretches weighs, and the signs in each sentence. */
type Risk = { stretches: readonly Stretch[]; heaviest: number; signsIn: readonly (readonly Sign[])[] };

/**
 * From so much more than `enough` on danger is said plainly, in tenths of log odds. Higher gives fewer false warnings
 * and misses more; here about one ordinary report in twenty-five without danger still gets one.
 */
const margin = 18;

/**
 * The shortest stretches that speak of danger: the weights of the signs and words that occur, each once, less a little
 * for each word. Each sentence is also weighed without its neighbours, so that nothing written before or after it hides
 * what it says.
 */
function weighRisk(report: Report): Risk {
  const { sentences } = report;
  const signsIn: Sign[][] = sentences.map(() => []);
  signs.forEach(({ name }, id) => {
    for (const finding of report.all(name)) signsIn[finding.sentence]?.push({ id, finding });
  });
  const ids = sentences.map(({ entries }, sentence) => idsIn(entries, signsIn[sentence] ?? []));
  // For each sign or word the last stretch in which it was counted.
  const counted = new Int32Array(weights.length);
  let nth = 0;
  const stretches: Stretch[] = [];
  let heaviest = -Infinity;
  for (let first = 0; first < ids.length; first++) {
    nth++;
    let sum = 0;
    let isFound = false;
    for (let last = first; last < Math.min(first + reach, ids.length); last++) {
      sum -= perWord * (sentences[last]?.length ?? 0);
      for (const id of ids[last] ?? []) {
        if (counted[id] !== nth) sum += weights[id] ?? 0;
        counted[id] = nth;
      }
      heaviest = Math.max(heaviest, sum);
      if (sum < enough || isFound) continue;
      stretches.push({ first, last });
      isFound = true;
    }
  }
  return { stretches, heaviest, signsIn };
}

/** The places among `weights` of all that counts in a sentence. */
function idsIn(entries: readonly Entry[], found: readonly Sign[]): number[] {
  const ids = found.map(({ id }) => id);
  for (const entry of entries) {
    const id = idOfWord.get(entry.word);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** How sure the report is about danger. */
export function dangerLevel(report: Report): DangerLevel {
  const { heaviest } = report.once(weighRisk);
  return heaviest < enough ? 'none' : heaviest < enough + margin ? 'hinted' : 'plain';
}

/**
 * In each dangerous stretch the clause whose signs weigh most, whole, so that it can be read as evidence. None where
 * words weigh enough without any sign: those only say how something is told.
 */
export function heaviestClauses(report: Report): readonly Finding[] {
  const { stretches, signsIn } = report.once(weighRisk);
  const heaviestIn: (Clause | undefined)[] = [];
  const found: Finding[] = [];
  for (const { first, last } of stretches) {
    let heaviest = noClause;
    for (let nth = first; nth <= last; nth++) {
      const clause = (heaviestIn[nth] ??= heaviestOf(signsIn[nth] ?? []));
      if (clause.weight > heaviest.weight) heaviest = clause;
    }
    if (heaviest.sign) found.push(wholeClause(report, heaviest.sign));
  }
  return found;
}

/** A clause, by a sign in it, with what all signs in it weigh together. */
type Clause = { weight: number; sign: Finding | undefined };

const noClause: Clause = { weight: -Infinity, sign: undefined };

/** The clause of a sentence whose signs weigh most. */
function heaviestOf(signs: readonly Sign[]): Clause {
  const clauses: Clause[] = [];
  for (const { id, finding } of signs) {
    const clause = (clauses[finding.firstClause] ??= { weight: 0, sign: finding });
    clause.weight += weights[id] ?? 0;
  }
  return clauses.reduce((one, other) => (other.weight > one.weight ? other : one), noClause);
}

function wholeClause(report: Report, sign: Finding): Finding {
  const clauses = report.sentences[sign.sentence]?.clauses ?? [];
  return {
    ...sign,
    open: clauses.indexOf(sign.firstClause),
    close: clauses.lastIndexOf(sign.firstClause) + 1,
    lastClause: sign.firstClause,
  };
}

/** For a form of danger: those of its findings that stand in a dangerous stretch. */
export function inDanger(sign: string): (report: Report) => readonly Finding[] {
  return (report) =>
    report.once(weighRisk).stretches.flatMap(({ first, last }) => report.between(first, last, sign));
}

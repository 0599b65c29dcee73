import type { Coders } from '../coding/coders-of.ts';
import { factorsFound } from '../coding/factors-found.ts';
import type { Answered } from '../coding/units.ts';
import type { Codebook } from '../matrix-input.ts';
import { krippendorffAlpha, type Metric } from './krippendorff-alpha.ts';
import { masiDistance } from './masi.ts';
import { nominal } from './metrics.ts';

/** An answer in which not all found the same. */
type Difference = {
  answer: Answered;
  /** What each who decided found, by the order of the coders. */
  found: readonly { coder: string; factors: readonly string[] }[];
};

/** How far coders agree who each worked alone. */
export type Agreement = {
  /** How many answers two coders or more decided on. */
  answers: number;
  /** Alpha over all that was found in an answer, with MASI for the distance; null when it says nothing. */
  alpha: number | null;
  /** For each factor that somebody found, in the order of the codebook: nominal alpha of 'found or not'. */
  factors: readonly { factor: string; found: number; alpha: number | null }[];
  /** What to talk about, in the order of the answers. */
  differences: readonly Difference[];
};

/**
 * Measures what coders found alone; what they found together has no part in it. An answer can have several codes, so
 * alpha takes all that a coder found in it as one value, and 'no factor' as the empty set (Passonneau, as in `masi.ts`).
 * What somebody did not decide on is missing.
 * @returns null before everybody is through, or of one coder
 */
export function agreementOfCoders(
  answers: readonly Answered[],
  { alone, areThrough }: Coders,
  codebook: Codebook,
): Agreement | null {
  if (!areThrough || alone.length < 2) return null;
  const decided = answers
    .map((answer) => ({
      answer,
      found: alone.flatMap(({ id, found }) => {
        const factors = factorsFound(found.get(answer.key), codebook);
        return factors ? [{ coder: id, factors: [...factors] }] : [];
      }),
    }))
    .filter(({ found }) => found.length > 1);
  const units = decided.map(({ found }) => found.map(({ factors }) => factors.join(separator)));
  const ofFactor = (factor: string) =>
    decided.map(({ found }) => found.map(({ factors }) => factors.includes(factor)));
  return {
    answers: decided.length,
    alpha: krippendorffAlpha(units, masi),
    factors: codebook.factors.flatMap(({ id }) => {
      const values = ofFactor(id);
      const found = values.flat().filter(Boolean).length;
      return found > 0 ? [{ factor: id, found, alpha: krippendorffAlpha(values, nominal) }] : [];
    }),
    differences: decided.filter((_, at) => new Set(units[at]).size > 1),
  };
}

/** Stands in no id. */
const separator = ' ';
/** Of sets that are written as their ids in the order of the codebook, so that the same set is the same text. */
const masi: Metric<string> = () => (one, other) => masiDistance(setOf(one), setOf(other));
const setOf = (written: string): ReadonlySet<string> =>
  new Set(written === '' ? [] : written.split(separator));

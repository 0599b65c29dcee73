import type { CoderAtWork, Coders } from '../../../lib/matrix/coding/coders-of.ts';
import { factorsFound } from '../../../lib/matrix/coding/factors-found.ts';
import type { Answered } from '../../../lib/matrix/coding/units.ts';
import type { Codebook } from '../../../lib/matrix/matrix-input.ts';

/** What each found in an answer, as ids of factors of today; null where it was not decided. */
export type BesideRow = {
  answer: Answered;
  /** In the order of the coders. */
  alone: readonly { coder: CoderAtWork; factors: readonly string[] | null }[];
  /** What they chose after they talked; null while they did not. */
  together: readonly string[] | null;
};

/** Lays side by side what coders found, an answer a row, in the order in which the answers were shown. */
export function layBeside(
  answers: readonly Answered[],
  { alone, together }: Coders,
  codebook: Codebook,
): BesideRow[] {
  return answers.map((answer): BesideRow => ({
    answer,
    alone: alone.map((coder) => ({ coder, factors: listed(coder.found.get(answer.key), codebook) })),
    together: listed(together.get(answer.key), codebook),
  }));
}

/** In the order of the codebook. */
function listed(...found: Parameters<typeof factorsFound>): string[] | null {
  const factors = factorsFound(...found);
  return factors ? [...factors] : null;
}

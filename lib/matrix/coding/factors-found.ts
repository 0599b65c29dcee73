import type { Codebook } from '../matrix-input.ts';
import type { Codes } from './coding.ts';

/**
 * The factors of today that these codes name, each once: one that was merged away counts as the other. None where no
 * factor was found, null where nothing was decided. A factor that is not known is passed over: an import may bring it.
 */
export function factorsFound(codes: Codes | undefined, codebook: Codebook): ReadonlySet<string> | null {
  if (codes === undefined || codes.kind === 'undecided') return null;
  if (codes.kind === 'none') return new Set();
  const named = new Set(codes.factors.map((id) => codebook.mergedInto[id] ?? id));
  return new Set(codebook.factors.flatMap(({ id }) => (named.has(id) ? [id] : [])));
}

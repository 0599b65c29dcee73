import { m } from '../../messages/compiled/messages.js';
import type { TieState } from '../../lib/cues/analysis.ts';

const labels: Record<TieState, () => string> = {
  present: m.tie_present,
  involved: m.tie_involved,
  proposed: m.tie_proposed,
  damaged: m.tie_damaged,
};

/** What the state of a tie means, in the language shown. */
export function tieStateLabel(state: TieState): string {
  return labels[state]();
}

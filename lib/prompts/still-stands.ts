import type { Outcome } from './prompt.ts';

/**
 * Whether a prompt goes on standing beside its report: nobody answered it yet, or its words were only copied, so that
 * they can be read once more, or the prompt kept, after that.
 */
export function stillStands(outcome: Outcome): boolean {
  return outcome.kind === 'shown' || (outcome.kind === 'acted' && outcome.how === 'copied');
}

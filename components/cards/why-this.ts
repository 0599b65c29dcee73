import type { Careful, PromptCard } from '../../lib/messaging/messages.ts';
import { m } from '../../messages/compiled/messages.js';
import { cueLabel } from '../names/cue-label.ts';

/**
 * Why a prompt is shown, as one sentence in the language shown.
 * @param careful whether danger shows in this report (`now`) or in an earlier one of this client (`earlier`)
 */
export function whyThis(card: Pick<PromptCard, 'kind' | 'because'>, careful: Careful): string {
  if (card.kind === 'safety') return careful === 'earlier' ? m.why_danger_earlier() : m.why_danger_now();
  if (card.because.length > 0) return m.why_cues({ cues: card.because.map(cueLabel).join(', ') });
  return card.kind === 'ask-who' ? m.why_absence() : m.why_trajectory();
}

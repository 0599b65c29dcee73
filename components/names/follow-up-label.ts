import { m } from '../../messages/compiled/messages.js';
import type { FollowUp } from '../../lib/prompts/prompt.ts';

const labels: Record<FollowUp, () => string> = {
  done: m.returned_done,
  'not-yet': m.returned_not_yet,
  'not-needed': m.returned_not_needed,
};

/** What a user says of a prompt that came back, as its button says it in the language shown. */
export function followUpLabel(answer: FollowUp): string {
  return labels[answer]();
}

import { m } from '../../messages/compiled/messages.js';
import type { Dismissal } from '../../lib/prompts/prompt.ts';

const labels: Record<Dismissal, () => string> = {
  'already-done': m.dismissal_already_done,
  'does-not-fit': m.dismissal_does_not_fit,
  'client-declines': m.dismissal_client_declines,
  other: m.dismissal_other,
};

/** A reason to wave a prompt away, as its button says it in the language shown. */
export function dismissalLabel(reason: Dismissal): string {
  return labels[reason]();
}

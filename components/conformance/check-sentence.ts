import type { Check, CheckState } from '../../lib/messaging/test-messages.ts';
import { m } from '../../messages/compiled/messages.js';

const sentences = {
  field: { waiting: m.test_field_waiting, seen: m.test_field_seen },
  text: { waiting: m.test_text_waiting, seen: m.test_text_seen, partly: m.test_text_partly },
  client: { waiting: m.test_client_waiting, seen: m.test_client_seen },
  saved: { waiting: m.test_saved_waiting, seen: m.test_saved_seen },
  navigated: { waiting: m.test_navigated_waiting, seen: m.test_navigated_seen },
  again: { waiting: m.test_again_waiting, seen: m.test_again_seen, other: m.test_again_other },
} satisfies Record<Check, Partial<Record<CheckState, () => string>>>;

/** What a check has seen, or what the user can do so that it sees something, in the language shown. */
export function checkSentence(check: Check, state: CheckState): string {
  const own: Partial<Record<CheckState, () => string>> = sentences[check];
  return (own[state] ?? sentences[check].seen)();
}

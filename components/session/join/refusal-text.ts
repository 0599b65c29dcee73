import type { Refusal } from '../../../lib/session/messages.ts';
import { m } from '../../../messages/compiled/messages.js';

const words: Record<Refusal, () => string> = {
  'too-late': m.join_refused_too_late,
  locked: m.join_refused_locked,
  full: m.join_refused_full,
  'no-change': m.join_refused_no_change,
  unfit: m.join_refused_unfit,
  'newer-protocol': m.join_refused_newer_protocol,
};

/** Why a vote does not stand, and whether an earlier one does, in the language shown. */
export function refusalText(why: Refusal, stands: boolean): string {
  return stands ? `${words[why]()} ${m.join_refused_stands()}` : words[why]();
}

import type { KeepAnswer } from '../../lib/messaging/messages.ts';
import { m } from '../../messages/compiled/messages.js';

export type NotKept = Extract<KeepAnswer, { state: 'failed' }>['why'];

const words: Record<NotKept, () => string> = {
  quota: m.mirror_not_saved_full,
  locked: m.mirror_not_saved_locked,
  'newer-exists': m.mirror_not_saved_newer,
  blocked: m.mirror_not_saved_other,
  unknown: m.mirror_not_saved_other,
};

/** Says that something is not kept yet, what is safe, and what to do. */
export function notSaved(why: NotKept): string {
  return words[why]();
}

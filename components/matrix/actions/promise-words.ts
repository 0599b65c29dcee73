import type { Action } from '../../../lib/matrix/actions/action.ts';
import { m } from '../../../messages/compiled/messages.js';
import { dayLabel } from '../../mirror/day-label.ts';

/** Who does it, and by when, as far as that was agreed. */
export function promiseWords({ who: doer, by }: Pick<Action, 'who' | 'by'>): string {
  const who = doer === '' ? m.action_nobody() : doer;
  return by === null ? m.action_no_day({ who }) : m.action_who_by({ who, day: dayLabel(by) });
}

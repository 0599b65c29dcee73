import type { Matrix } from '../../lib/matrix/matrix.ts';
import type { MatrixSession } from '../../lib/matrix/matrix-input.ts';
import { m } from '../../messages/compiled/messages.js';
import { dayLabel } from '../mirror/day-label.ts';

/**
 * What a picture of the matrix is made of: how many focus groups, until when, and how many votes.
 * @param told those that it tells of; at least one
 */
export function aboutWords(told: readonly MatrixSession[], { voters }: Matrix): string {
  const days = told.map(({ day }) => day).sort();
  const day = dayLabel(days.at(-1) ?? '');
  return told.length === 1
    ? m.matrix_about_one({ day, voters })
    : m.matrix_about({ sessions: told.length, day, voters });
}

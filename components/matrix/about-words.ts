import type { MatrixSession } from '../../lib/matrix/matrix-input.ts';
import type { Matrix } from '../../lib/matrix/matrix.ts';
import { m } from '../../messages/compiled/messages.js';
import { dayLabel } from '../mirror/day-label.ts';
import { teamNames } from './team-label.ts';

/**
 * What a matrix is made of: whose it is; when, and how many; what else is good to know. Counted are the sessions whose
 * votes it holds. Open answers also count from those whose votes a later one of the team took the place of: that is told
 * apart.
 */
export function aboutWords(
  sessions: readonly MatrixSession[],
  matrix: Matrix,
): { whose: string; made: string; notes: string[] } {
  const voted = new Set(matrix.cells.flatMap((cell) => cell.sessions));
  const counted = voted.size > 0 ? voted : new Set(matrix.sessions);
  const told = sessions.filter(({ id }) => counted.has(id));
  const last = told.map((session) => session.day).sort();
  const [day, { voters }] = [dayLabel(last.at(-1) ?? ''), matrix];
  return {
    whose: teamNames(told),
    made:
      told.length === 1
        ? m.matrix_about_one({ day, voters })
        : m.matrix_about({ sessions: told.length, day, voters }),
    notes: [
      ...(matrix.k === null ? [] : [m.matrix_k({ k: matrix.k })]),
      ...(matrix.sessions.some((id) => !counted.has(id)) ? [m.matrix_about_answers()] : []),
    ],
  };
}

import type { Development, Point } from '../../../lib/matrix/development.ts';
import type { MatrixSession } from '../../../lib/matrix/matrix-input.ts';
import { addMonths } from '../../../lib/journal/day.ts';

/** The days of these sessions in the year up to the last of them, in order. */
export function daysOfYear(sessions: readonly Pick<MatrixSession, 'day'>[]): string[] {
  const days = [...new Set(sessions.map(({ day }) => day))].sort();
  const last = days.at(-1);
  return last === undefined ? [] : days.filter((day) => day > addMonths(last, -12));
}

/** Of these days, in order, the last of each quarter. */
export function lastOfQuarters(days: readonly string[]): string[] {
  const quarterOf = (day: string): string =>
    `${day.slice(0, 4)}/${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
  return days.filter((day, at) => {
    const next = days[at + 1];
    return next === undefined || quarterOf(next) !== quarterOf(day);
  });
}

/** How far a factor moved over all its points: the sum of its steps, whichever way. */
export function pathOf({ points }: Development): number {
  const strengths = points.flatMap(({ strength }) => strength ?? []);
  return strengths.reduce(
    (sum, strength, at) => sum + Math.abs(strength - (strengths[at - 1] ?? strength)),
    0,
  );
}

/** Those that moved most first; of those alike in it, what plays most. Without what was never shown. */
export function mostMoved(developments: readonly Development[]): Development[] {
  return developments
    .filter(({ points }) => points.some(({ state }) => state === 'shown'))
    .toSorted((one, other) => pathOf(other) - pathOf(one) || lastOf(other) - lastOf(one));
}

const lastOf = ({ points }: Development): number => points.findLast(isShown)?.strength ?? 0;
const isShown = (point: Point): point is Extract<Point, { state: 'shown' }> => point.state === 'shown';

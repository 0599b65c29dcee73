import type { MatrixSession } from './matrix-input.ts';

/** What the matrix needs of the host of a session that runs: what was released so far, and nothing else. */
type Running = Pick<MatrixSession, 'title' | 'contract' | 'items'> & { released: MatrixSession['rounds'] };

/** A session that still runs, as the matrix takes it: with each round that is released it fills. */
export function liveSession(
  { id, day, team }: Pick<MatrixSession, 'id' | 'day' | 'team'>,
  { title, contract, items, released }: Running,
): MatrixSession {
  return { id, day, team, title, contract, items, rounds: released };
}

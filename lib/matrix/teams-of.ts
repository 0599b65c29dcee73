import type { MatrixSession } from './matrix-input.ts';
import { byDay } from './select.ts';
import { teamKey } from './team-key.ts';

/** A team, named as in its last session; null where its sessions have no name. Its sessions are the oldest first. */
export type Team = { key: string; name: string | null; sessions: readonly MatrixSession[] };

/** The teams of these sessions, by name; that without a name is the last. */
export function teamsOf(sessions: readonly MatrixSession[]): Team[] {
  const byTeam = Map.groupBy(sessions.toSorted(byDay), ({ team }) => teamKey(team));
  return [...byTeam]
    .map(([key, own]): Team => ({
      key,
      name: key === '' ? null : (own.at(-1)?.team?.trim() ?? null),
      sessions: own,
    }))
    .toSorted(
      (one, other) => Number(one.key === '') - Number(other.key === '') || one.key.localeCompare(other.key),
    );
}

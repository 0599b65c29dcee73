import type { Counts } from './matrix.ts';
import type { MatrixSession } from './matrix-input.ts';
import type { Selection } from './selection.ts';
import { applyCounts, type Tally } from './tally.ts';
import type { TalliedSession } from './tally-session.ts';
import { teamKey } from './team-key.ts';

/** The sessions of each team, the oldest first. */
export type Teams = readonly (readonly TalliedSession[])[];

/** A session that tells of a factor, and the one of its team that told of it before. */
export type Told = { now: TalliedSession; before: TalliedSession | null };

/** Sessions by team. The order in which they are given does not matter: of one day, that of their ids decides. */
export function groupByTeam(tallied: readonly TalliedSession[]): Teams {
  const sorted = tallied.toSorted((one, other) => byDay(one.session, other.session));
  return [...Map.groupBy(sorted, ({ session }) => teamKey(session.team)).entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sessions]) => sessions);
}

/** The order of sessions: by day, those of one day by id. */
export function byDay(one: MatrixSession, other: MatrixSession): number {
  const [a, b] = [one.day + one.id, other.day + other.id];
  return a < b ? -1 : Number(a > b);
}

export function isSelected({ id, day, team }: MatrixSession, selection: Selection): boolean {
  const { teams, from, to, sessions } = selection;
  return (
    (teams?.includes(teamKey(team)) ?? true) &&
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    (sessions?.includes(id) ?? true)
  );
}

/**
 * Which sessions tell of a factor: of each team the last selected one that showed it. The one before it need not be
 * selected: who looks at the last session still sees what changed.
 */
export function tellingOf(factor: string, teams: Teams, selected: ReadonlySet<TalliedSession>): Told[] {
  return teams.flatMap((sessions) => {
    const showing = sessions.filter(({ tally }) => tally.has(factor));
    const at = showing.findLastIndex((session) => selected.has(session));
    const now = showing[at];
    return now ? [{ now, before: showing[at - 1] ?? null }] : [];
  });
}

/** What these sessions say of a factor together. */
export function sumOf(factor: string, sessions: readonly TalliedSession[]): Counts {
  const sum: Tally = new Map();
  for (const { tally } of sessions) {
    const counts = tally.get(factor);
    if (counts) applyCounts(sum, factor, counts);
  }
  return sum.get(factor) ?? { little: 0, lot: 0, voters: 0 };
}

/** The largest smallest group that was promised in these sessions, or null without any. */
export function largestK(sessions: readonly MatrixSession[]): number | null {
  return sessions.length === 0 ? null : Math.max(...sessions.map(({ contract }) => contract.k));
}

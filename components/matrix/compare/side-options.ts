import type { Side } from '../../../lib/matrix/comparison.ts';
import type { MatrixSession } from '../../../lib/matrix/matrix-input.ts';
import { everySession } from '../../../lib/matrix/selection.ts';
import { factorRounds } from '../../../lib/matrix/tally-session.ts';
import { teamsOf } from '../../../lib/matrix/teams-of.ts';
import type { Text } from '../../../lib/survey/text.ts';

/** What may stand on a side, with what its words are made of. */
export type SideOption = { key: string; side: Side } & (
  | { kind: 'session'; session: MatrixSession }
  | { kind: 'team'; name: string | null }
  | { kind: 'round'; session: MatrixSession; item: string; round: number; question: Text }
);

/**
 * All that can be compared: sessions, the newest first; teams, where there are several; the rounds of sessions that had
 * more than one on factors.
 */
export function sideOptions(sessions: readonly MatrixSession[]): SideOption[] {
  const teams = teamsOf(sessions);
  const newest = teams
    .flatMap((team) => team.sessions)
    .toSorted((one, other) => other.day.localeCompare(one.day));
  return [
    ...newest.map((session): SideOption => {
      const selection = { ...everySession, sessions: [session.id] };
      return { key: session.id, kind: 'session', session, side: { kind: 'selection', selection } };
    }),
    ...(teams.length > 1 ? teams : []).map(({ key, name }): SideOption => {
      const selection = { ...everySession, teams: [key] };
      return { key: `team/${key}`, kind: 'team', name, side: { kind: 'selection', selection } };
    }),
    ...newest.flatMap(roundsOf),
  ];
}

function roundsOf(session: MatrixSession): SideOption[] {
  const rounds = factorRounds(session);
  if (rounds.length < 2) return [];
  return rounds.map(({ item, round }) => ({
    key: `${session.id}/${item.id}/${round}`,
    side: { kind: 'round', session: session.id, item: item.id, round },
    ...{ kind: 'round', session, item: item.id, round, question: item.text },
  }));
}

/**
 * What to lay side by side at first: the last two sessions of the team that met last, else the first and the last round
 * of a session, else two teams. Null where there are no two things to compare.
 */
export function firstSides(sessions: readonly MatrixSession[]): { before: string; now: string } | null {
  const [team] = teamsOf(sessions)
    .filter((each) => each.sessions.length > 1)
    .toSorted((one, other) => lastDay(other.sessions).localeCompare(lastDay(one.sessions)));
  const [earlier, latest] = team?.sessions.slice(-2) ?? [];
  if (earlier && latest) return { before: earlier.id, now: latest.id };
  const options = sideOptions(sessions);
  const newest = options.flatMap((option) => (option.kind === 'session' ? [option.session] : []));
  const [rounds] = newest.flatMap((session) => repeatedRounds(session) ?? []);
  if (rounds) return rounds;
  const found = options.filter(({ kind }) => kind === 'team');
  const [first, last] = [found[0], found.at(-1)];
  return first && last && first !== last ? { before: first.key, now: last.key } : null;
}

/** The first round of which some factor was voted on again, and the last that did so. */
function repeatedRounds(session: MatrixSession): { before: string; now: string } | null {
  const rounds = factorRounds(session);
  const options = roundsOf(session);
  for (const [at, { factors }] of rounds.entries()) {
    const again = rounds.findLastIndex((round) => round.factors.some((factor) => factors.includes(factor)));
    const [before, now] = [options[at], options[again]];
    if (again > at && before && now) return { before: before.key, now: now.key };
  }
  return null;
}

const lastDay = (sessions: readonly MatrixSession[]): string => sessions.at(-1)?.day ?? '';

import { changeBetween } from './change-between.ts';
import type { Factor } from './factor.ts';
import type { Cell, Change, Matrix } from './matrix.ts';
import type { MatrixInput } from './matrix-input.ts';
import { namingAnswers, type Naming } from './naming-answers.ts';
import { byDay, groupByTeam, isSelected, largestK, sumOf, tellingOf, type Told } from './select.ts';
import { everySession, type Selection } from './selection.ts';
import { strengthOf } from './tally.ts';
import { tallySession, type TalliedSession } from './tally-session.ts';
import { teamKey } from './team-key.ts';

/**
 * The matrix of the selected sessions. Of votes, the last session of each team that showed a factor tells of it; of open
 * answers, all selected sessions. It does not depend on the order in which sessions or answers are given.
 * @param tallied the sessions of the input with their tallies, where these are known already
 */
export function buildMatrix(
  input: MatrixInput,
  selection: Selection = everySession,
  tallied: readonly TalliedSession[] = input.sessions.map(tallySession),
): Matrix {
  const teams = groupByTeam(tallied);
  const selected = new Set(tallied.filter(({ session }) => isSelected(session, selection)));
  const naming = namingAnswers(input, selection);
  const made = input.codebook.factors.map((factor) => {
    const told = tellingOf(factor.id, teams, selected);
    const named = naming.get(factor.id) ?? [];
    const sessions = [...told.map(({ now }) => now.session), ...named.map(({ session }) => session)];
    return { cell: makeCell(factor, { told, named, selected }), sessions };
  });
  const sessions = [...new Set(made.flatMap((each) => each.sessions))].toSorted(byDay);
  const cells = made.map(({ cell }) => cell);
  return {
    cells,
    sessions: sessions.map(({ id }) => id),
    teams: [...new Set(sessions.map(({ team }) => teamKey(team)))].toSorted(),
    voters: Math.max(0, ...cells.map(({ voters }) => voters)),
    k: largestK(sessions),
  };
}

type About = { told: readonly Told[]; named: readonly Naming[]; selected: ReadonlySet<TalliedSession> };

function makeCell(factor: Factor, { told, named, selected }: About): Cell {
  const sessions = told.map(({ now }) => now);
  const counts = sumOf(factor.id, sessions);
  const isAsked = [...selected].some(({ asked }) => asked.has(factor.id));
  return {
    ...counts,
    factor,
    state: told.length > 0 ? 'shown' : isAsked ? 'too-few' : 'unasked',
    strength: strengthOf(counts),
    sessions: sessions
      .map(({ session }) => session)
      .toSorted(byDay)
      .map(({ id }) => id),
    named: named.length,
    change: changeOf(factor.id, told),
  };
}

/** Between the teams that told of it before, then and now: a team that is new to it is no change. */
function changeOf(factor: string, told: readonly Told[]): Change {
  const pairs = told.flatMap(({ now, before }) => (before ? [{ now, before }] : []));
  const [before, now] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.now)];
  const k = largestK([...before, ...now].map(({ session }) => session));
  return k === null ? { kind: 'none' } : changeBetween(k, sumOf(factor, before), sumOf(factor, now));
}

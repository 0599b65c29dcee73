import type { Item } from '../survey/item.ts';
import { changeBetween } from './change-between.ts';
import type { MatrixInput, MatrixSession } from './matrix-input.ts';
import { namingAnswers } from './naming-answers.ts';
import { byDay, groupByTeam, isSelected, largestK, tellingOf } from './select.ts';
import type { Selection } from './selection.ts';
import { factorRounds, tallySession } from './tally-session.ts';
import { teamKey } from './team-key.ts';
import type { Place, Trail, VotedRound } from './trail.ts';

/**
 * What is behind the cell of a factor: all rounds of the selected sessions in which it was put to the vote, and the open
 * answers that name it. Of earlier sessions of a team, a round that differs from a later one by too few votes is not
 * shown. Null where the codebook has no such factor.
 */
export function followFactor(input: MatrixInput, selection: Selection, id: string): Trail | null {
  const factor = input.codebook.factors.find((each) => each.id === id);
  if (!factor) return null;
  const sessions = input.sessions.filter((session) => isSelected(session, selection)).toSorted(byDay);
  const tallied = sessions.map(tallySession);
  const telling = tellingOf(id, groupByTeam(tallied), new Set(tallied)).map(({ now }) => now.session);
  const k = largestK(sessions) ?? 0;
  const rounds: VotedRound[] = [];
  for (const session of sessions.toReversed()) {
    const shown = rounds.filter(({ team }) => teamKey(team) === teamKey(session.team));
    rounds.push(
      ...votedRounds(session, id, telling.includes(session)).map((round) => hideNear(round, shown, k)),
    );
  }
  const answers = namingAnswers(input, selection).get(id) ?? [];
  return {
    factor,
    rounds,
    answers: answers.toReversed().map(({ session, answer: { item, unit, text } }) => ({
      ...placeIn(session, { item, round: unit.round }),
      text,
    })),
  };
}

function votedRounds(session: MatrixSession, factor: string, isTelling: boolean): VotedRound[] {
  const asking = factorRounds(session).filter(({ factors }) => factors.includes(factor));
  const last = asking.findLast(({ read }) => read(factor).counts);
  return asking
    .map((asked) => {
      const { item, round, read } = asked;
      const place = placeIn(session, { item, round });
      return { ...place, ...read(factor), counted: isTelling && asked === last };
    })
    .toReversed();
}

/** A round without its votes where too few of them differ from what is shown of other sessions. */
function hideNear(round: VotedRound, shown: readonly VotedRound[], k: number): VotedRound {
  const { counts } = round;
  const isNear = shown.some((other) => {
    return counts && other.counts && changeBetween(k, counts, other.counts).kind === 'too-few';
  });
  return isNear ? { ...round, state: 'hardly-changed', counts: null } : round;
}

function placeIn(
  { id, day, team, title }: MatrixSession,
  { item, round }: { item: Item; round: number },
): Place {
  return { session: id, day, team, title, item: item.id, question: item.text, round };
}

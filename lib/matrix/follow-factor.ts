import type { Item } from '../survey/item.ts';
import type { MatrixInput, MatrixSession } from './matrix-input.ts';
import { namingAnswers } from './naming-answers.ts';
import { byDay, groupByTeam, isSelected, tellingOf } from './select.ts';
import type { Selection } from './selection.ts';
import { factorRounds, tallySession } from './tally-session.ts';
import type { NamingAnswer, Place, Trail, VotedRound } from './trail.ts';

/**
 * What is behind the cell of a factor: all rounds of the selected sessions in which it was put to the vote, and the open
 * answers that name it. Null where the codebook has no such factor.
 */
export function followFactor(input: MatrixInput, selection: Selection, id: string): Trail | null {
  const factor = input.codebook.factors.find((each) => each.id === id);
  if (!factor) return null;
  const sessions = input.sessions.filter((session) => isSelected(session, selection)).toSorted(byDay);
  const tallied = sessions.map(tallySession);
  const telling = tellingOf(id, groupByTeam(tallied), new Set(tallied)).map(({ now }) => now.session);
  const rounds = sessions.flatMap((session) => votedRounds(session, id, telling.includes(session)));
  const answers = namingAnswers(input, selection).get(id) ?? [];
  return {
    factor,
    rounds: rounds.toReversed(),
    answers: answers
      .map(({ session, answer }): NamingAnswer => ({ ...placeIn(session, answer), text: answer.text }))
      .toReversed(),
  };
}

function votedRounds(session: MatrixSession, factor: string, isTelling: boolean): VotedRound[] {
  const asking = factorRounds(session).filter(({ factors }) => factors.includes(factor));
  const last = asking.findLast(({ read }) => read(factor).counts);
  return asking.map((asked) => {
    const { item, round, read } = asked;
    const place = placeIn(session, { item, round });
    return { ...place, ...read(factor), counted: isTelling && asked === last };
  });
}

function placeIn(
  { id, day, team, title }: MatrixSession,
  { item, round }: { item: Item; round: number },
): Place {
  return { session: id, day, team, title, item: item.id, question: item.text, round };
}

import { dayOf } from '../../../../lib/journal/contact.ts';
import type { Action } from '../../../../lib/matrix/actions/action.ts';
import type { MatrixData } from '../../../../lib/matrix/bundle/matrix-data.ts';
import { ownFactorId, type CodebookEvent } from '../../../../lib/matrix/codebook/codebook-event.ts';
import type { Coder, Codes, Coding } from '../../../../lib/matrix/coding/coding.ts';
import { unitsOf } from '../../../../lib/matrix/coding/units.ts';
import type { SessionResult } from '../../../../lib/session/session-result.ts';
import { createDice } from '../../../simulate/dice.ts';
import { makeId } from '../make-id.ts';
import { daysBefore, workingDayBefore } from '../working-day.ts';
import { agreedActions } from './agreed-actions.ts';
import { fictionalTeams } from './fictional-teams.ts';
import { holdSession } from './hold-session.ts';
import { openAnswers, ownFactor, type FictionalAnswer } from './open-answers.ts';

/** So many answers are let through in each session. */
const answersEach = 5;
const meetings = [0, 1, 2] as const;
const seed = 61;

/**
 * A fictional year of three teams: nine focus groups, their open answers coded by two, and what they agreed. The same for
 * the same day.
 * @param now in milliseconds since the epoch
 */
export function composeTeams(now: number): MatrixData {
  const dice = createDice(seed);
  const day = (ago: number) => dayOf(daysBefore(now, workingDayBefore(now, Math.max(0, ago))).getTime());
  const added: CodebookEvent = {
    ...{ kind: 'added', id: makeId(dice), day: day(250), turn: 1, dimension: 'opportunity' },
    ...{ direction: 'hindering', text: { nl: 'Geen vervoer', en: 'No transport' } },
  };
  const renamed: CodebookEvent = {
    ...{ kind: 'renamed', id: makeId(dice), day: day(140), turn: 2, factor: ownFactorId(added.id) },
    text: { nl: 'Naasten wonen te ver weg om te reizen', en: 'People close by live too far to travel' },
  };
  const held = fictionalTeams.flatMap((team, at) =>
    meetings.map((meeting) => {
      const said = openAnswers.slice((at * meetings.length + meeting) * answersEach).slice(0, answersEach);
      const about = { id: makeId(dice), day: day(team.ago[meeting]) };
      const result = holdSession(
        team,
        meeting,
        about,
        said.map(({ text }) => text),
      );
      return { result, said };
    }),
  );
  const coders = (['A.', 'B.'] as const).map((name): Coder => ({ id: makeId(dice), name }));
  return {
    results: held.map(({ result }) => result),
    events: [added, renamed],
    codings: held.flatMap(({ result, said }, at) =>
      codingsOf(result, said, coders, { own: ownFactorId(added.id), isLast: at === held.length - 1 }),
    ),
    actions: agreedActions.map(({ team, meeting, days, ...agreed }): Action => {
      const { name, ago } = fictionalTeams[team] ?? { name: '', ago: [0, 0, 0] };
      const since = ago[meeting] ?? 0;
      return {
        ...{ ...agreed, id: makeId(dice), team: name, day: day(since), revision: 1 },
        by: days === null ? null : dayOf(daysBefore(now, since - days).getTime()),
      };
    }),
  };
}

/**
 * Both coders went through all of them, and talked about what they saw differently; of the last session the second one is
 * still at it.
 */
function codingsOf(
  result: SessionResult,
  said: readonly FictionalAnswer[],
  [first, second]: readonly Coder[],
  { own, isLast }: { own: string; isLast: boolean },
): Coding[] {
  return unitsOf(result).flatMap(({ unit, text }, at) => {
    const answer = said.find((each) => each.text === text);
    if (!answer || !first || !second) return [];
    const coding = (coder: Coder, found: FictionalAnswer['first']): Coding => ({
      ...{ coder, unit, codes: codesOf(found, own), day: result.day, revision: 1 },
    });
    if (isLast) return [coding(first, answer.first), ...(at < 2 ? [coding(second, answer.first)] : [])];
    const other = answer.second ?? answer.first;
    const talked = answer.second && at < 3 ? [coding({ id: 'together' }, answer.first)] : [];
    return [coding(first, answer.first), coding(second, other), ...talked];
  });
}

function codesOf(found: FictionalAnswer['first'], own: string): Codes {
  const ids = found.map((id) => (id === ownFactor ? own : id));
  return ids.length === 0 ? { kind: 'none' } : { kind: 'factors', factors: ids };
}

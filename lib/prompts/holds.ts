import type { CueName, Tie } from '../cues/analysis.ts';
import type { Condition, TieCondition, TrajectoryCondition } from './catalogue-prompt.ts';
import type { ReportFacts, Trajectory } from './prompt.ts';

/** Whether a condition of the catalogue holds for this report and this trajectory. */
export function holds(condition: Condition, facts: ReportFacts, trajectory: Trajectory): boolean {
  const has = (cue: CueName) => facts.cues.has(cue);
  return (
    (condition.all ?? []).every(has) &&
    (condition.any === undefined || condition.any.some(has)) &&
    !(condition.none ?? []).some(has) &&
    facts.words >= (condition.minWords ?? 0) &&
    (condition.meetingHeld === undefined || condition.meetingHeld === facts.meetingHeld) &&
    tiesHold(condition.ties ?? {}, facts.ties) &&
    trajectoryHolds(condition.trajectory ?? {}, trajectory)
  );
}

function tiesHold(condition: TieCondition, ties: readonly Tie[]): boolean {
  const informal = ties.filter((tie) => tie.ring !== 'formal');
  return (
    informal.length >= (condition.informalAtLeast ?? 0) &&
    informal.length <= (condition.informalAtMost ?? Infinity) &&
    ties.length - informal.length >= (condition.formalAtLeast ?? 0) &&
    (condition.ring === undefined || ties.some((tie) => tie.ring === condition.ring))
  );
}

function trajectoryHolds(condition: TrajectoryCondition, trajectory: Trajectory): boolean {
  const { phase, meetingsHeld, transitionAtHand, weeksSinceNetwork } = trajectory;
  return (
    (condition.phase === undefined || (phase !== null && condition.phase.includes(phase))) &&
    meetingsHeld < (condition.meetingsBelow ?? Infinity) &&
    meetingsHeld >= (condition.meetingsFrom ?? 0) &&
    (condition.transitionAtHand === undefined || condition.transitionAtHand === transitionAtHand) &&
    (condition.weeksSinceNetworkFrom === undefined ||
      (weeksSinceNetwork !== null && weeksSinceNetwork >= condition.weeksSinceNetworkFrom))
  );
}

/** The cues of the report on which a condition rests, in the order in which the condition names them. */
export function restsOn(condition: Condition, facts: ReportFacts): CueName[] {
  return [...(condition.all ?? []), ...(condition.any ?? [])].filter((cue) => facts.cues.has(cue));
}

/** How narrow a condition is: of two prompts that fit, the narrower one says more about this report. */
export function narrowness(condition: Condition): number {
  const { all = [], any, none = [], ties = {}, trajectory = {}, ...rest } = condition;
  return (
    2 * all.length +
    (any ? 2 : 0) +
    (none.length > 0 ? 1 : 0) +
    Object.keys(ties).length +
    2 * Object.keys(trajectory).length +
    Object.keys(rest).length
  );
}

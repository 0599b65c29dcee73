import { areas, type Area } from '../prompts/prompt.ts';
import type { DoneRun } from '../survey/run.ts';
import { areaOptions, findAreaQuestion, type AreaOption } from './area-question.ts';
import { isWithin, type Period } from './period.ts';

/** What the user answered to one question about an area, on a day. */
export type AreaAnswer = { area: Area; day: string; option: AreaOption };

/** How often each answer was given about each area. */
export type AreaSums = Readonly<Record<Area, Readonly<Record<AreaOption, number>>>>;

/** The answer of a run to one question about an area; null when it is a run of something else. */
export function readAreaAnswer(run: DoneRun): AreaAnswer | null {
  const question = findAreaQuestion(run.definitionId);
  const answer = question ? run.answers[question.item.id] : undefined;
  if (!question || answer?.kind !== 'choice') return null;
  const option = areaOptions.find((each) => each === answer.option);
  return option ? { area: question.area, day: run.finishedDay, option } : null;
}

/** Adds up the answers of a period. @returns null when there are none */
export function sumAreaAnswers(answers: readonly AreaAnswer[], period: Period): AreaSums | null {
  const inPeriod = answers.filter(({ day }) => isWithin(day, period));
  if (inPeriod.length === 0) return null;
  const count = (area: Area, option: AreaOption) =>
    inPeriod.filter((answer) => answer.area === area && answer.option === option).length;
  const sums = areas.map((area) => {
    return [area, { no: count(area, 'no'), once: count(area, 'once'), more: count(area, 'more') }] as const;
  });
  // Each area is there once: that is what the type says, and `fromEntries` forgets.
  return Object.fromEntries(sums) as AreaSums;
}

import { findFactor } from '../../../lib/matrix/factors.ts';
import { areas } from '../../../lib/prompts/prompt.ts';
import type { Answer, Strength } from '../../../lib/survey/answer.ts';
import type { Definition } from '../../../lib/survey/definition.ts';
import { itemOfArea, selfAssessment } from '../../../lib/survey/definitions/self-assessment.ts';
import { answerItem, finishRun, startRun } from '../../../lib/survey/moves.ts';
import type { DoneRun } from '../../../lib/survey/run.ts';
import { visibleItems } from '../../../lib/survey/visible-items.ts';
import type { FictionalAssessment } from './assessments.ts';

/** The self-assessment as another build of the extension asked it, without the factors: the mirror marks that. */
export const otherAssessment: Definition = {
  ...selfAssessment,
  version: selfAssessment.version + 1,
  sections: selfAssessment.sections.filter(({ id }) => id !== 'factors'),
};

/**
 * Goes through the self-assessment as the user did, by the moves of the survey engine itself.
 * @throws when the engine does not take it: then the fiction is not honest
 */
export function runOf(
  definition: Definition,
  assessment: FictionalAssessment,
  start: { id: string; seed: number; day: string },
): DoneRun {
  const answers = answersOf(assessment);
  let run = startRun(definition, start);
  for (const [item, answer] of Object.entries(answers)) {
    const isAsked = visibleItems(definition, run).some(({ id }) => id === item);
    if (isAsked) run = answerItem(definition, run, item, answer);
  }
  const finished = finishRun(definition, run, start.day);
  if (finished.run.state !== 'done') throw new Error(JSON.stringify(finished.problems));
  return finished.run;
}

function answersOf({ grades, did, try: tried, factors = {}, movedBy }: FictionalAssessment) {
  const often = areas.map((area, i): [string, Answer] => [
    itemOfArea[area],
    { kind: 'choice', option: did[i] ?? 'never' },
  ]);
  return {
    grade: { kind: 'grade', value: grades[0] },
    ...Object.fromEntries(often),
    'try-area': { kind: 'choice', option: tried.area },
    'try-how': { kind: 'open', text: tried.how },
    helped: factorsOf(factors, 'promoting'),
    hindered: factorsOf(factors, 'hindering'),
    'grade-again': { kind: 'grade', value: grades[1] },
    ...(movedBy !== undefined && { 'moved-by': { kind: 'open', text: movedBy } }),
  } satisfies Record<string, Answer>;
}

function factorsOf(factors: Readonly<Record<string, Strength>>, direction: string): Answer {
  const chosen = Object.entries(factors).filter(([id]) => findFactor(id)?.direction === direction);
  return { kind: 'factors', strengths: Object.fromEntries(chosen) };
}

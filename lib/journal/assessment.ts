import { findFactor, type FactorId } from '../matrix/factors.ts';
import { areas, type Area } from '../prompts/prompt.ts';
import type { Answers } from '../survey/answer.ts';
import type { Definition } from '../survey/definition.ts';
import { frequencies, itemOfArea, type Frequency } from '../survey/definitions/self-assessment.ts';
import type { DoneRun } from '../survey/run.ts';
import { countedAnswers } from '../survey/visible-items.ts';

/** A finished self-assessment, as the mirror shows it. */
export type Assessment = {
  runId: string;
  /** The day on which it was finished. */
  day: string;
  version: number;
  firstGrade: number;
  secondGrade: number | null;
  /** How often each area was done in the last four weeks; null where it was skipped. */
  areas: Record<Area, Frequency | null>;
  /** What the user wants to try, in their own words; empty where only the area was chosen. */
  tries: Partial<Record<Area, string>>;
  /** Factors that played a part, the strongest first. */
  helped: FactorId[];
  hindered: FactorId[];
  movedBy: string | null;
};

/**
 * Reads a finished run of the self-assessment, of whatever version.
 * @param definition the version under which it was answered
 * @throws RangeError when the run belongs to another version, or has no grade
 */
export function readAssessment(definition: Definition, run: DoneRun): Assessment {
  const answers = countedAnswers(definition, run);
  const firstGrade = gradeIn(answers, 'grade');
  if (firstGrade === null) throw new RangeError(`The self-assessment ${run.id} has no grade`);
  const tried = areas.find((area) => area === chosenIn(answers, 'try-area'));
  return {
    runId: run.id,
    day: run.finishedDay,
    version: run.version,
    firstGrade,
    secondGrade: gradeIn(answers, 'grade-again'),
    areas: {
      talk: frequencyOf(answers, 'talk'),
      invite: frequencyOf(answers, 'invite'),
      accompany: frequencyOf(answers, 'accompany'),
      meeting: frequencyOf(answers, 'meeting'),
      partners: frequencyOf(answers, 'partners'),
      volunteers: frequencyOf(answers, 'volunteers'),
    },
    tries: tried ? { [tried]: wordsIn(answers, 'try-how') ?? '' } : {},
    helped: factorsIn(answers, 'helped'),
    hindered: factorsIn(answers, 'hindered'),
    movedBy: wordsIn(answers, 'moved-by'),
  };
}

function gradeIn(answers: Answers, id: string): number | null {
  const answer = answers[id];
  return answer?.kind === 'grade' ? answer.value : null;
}

function chosenIn(answers: Answers, id: string): string | null {
  const answer = answers[id];
  return answer?.kind === 'choice' ? answer.option : null;
}

function frequencyOf(answers: Answers, area: Area): Frequency | null {
  const chosen = chosenIn(answers, itemOfArea[area]);
  return frequencies.find((frequency) => frequency === chosen) ?? null;
}

function wordsIn(answers: Answers, id: string): string | null {
  const answer = answers[id];
  return answer?.kind === 'open' ? answer.text.trim() : null;
}

function factorsIn(answers: Answers, id: string): FactorId[] {
  const answer = answers[id];
  if (answer?.kind !== 'factors') return [];
  const { lot = [], little = [] } = Object.groupBy(
    Object.entries(answer.strengths),
    ([, strength]) => strength,
  );
  return [...lot, ...little].flatMap(([factor]) => findFactor(factor)?.id ?? []);
}

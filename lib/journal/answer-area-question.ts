import type { Answer } from '../survey/answer.ts';
import { answerItem, finishRun, startRun } from '../survey/moves.ts';
import type { DoneRun } from '../survey/run.ts';
import type { AreaQuestion } from './area-question.ts';

/**
 * The whole run of a survey of one question: begun, answered and done in one click.
 * @param start as `startRun` takes it
 * @throws RangeError when it is no answer to this question
 */
export function answerAreaQuestion(
  { item, definition }: AreaQuestion,
  answer: Answer,
  start: Parameters<typeof startRun>[1],
): DoneRun {
  const answered = answerItem(definition, startRun(definition, start), item.id, answer);
  const { run } = finishRun(definition, answered, start.day);
  if (run.state !== 'done') throw new RangeError('The question is not answered');
  return run;
}

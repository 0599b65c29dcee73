import type { AnswerProblem } from '../../lib/survey/check-answer.ts';
import type { ItemKind } from '../../lib/survey/item.ts';
import { m } from '../../messages/compiled/messages.js';

const needs: Partial<Record<ItemKind, () => string>> = {
  open: m.survey_needs_words,
  rank: m.survey_needs_order,
  budget: m.survey_needs_points,
};

/** What stands in the way of an answer to an item of this kind, and what to do about it, in the language shown. */
export function problemText(kind: ItemKind, problem: AnswerProblem): string {
  switch (problem.code) {
    case 'required':
      return (needs[kind] ?? m.survey_needs_choice)();
    case 'unfit':
      return m.survey_unfit();
    case 'too-few':
      return m.survey_too_few(problem);
    case 'too-many':
      return m.survey_too_many(problem);
    case 'not-all-ranked':
      return m.survey_not_all_ranked(problem);
    case 'points-left':
      return m.survey_points_left(problem);
    case 'points-over':
      return m.survey_points_over(problem);
    case 'too-long':
      return m.survey_too_long({ over: problem.length - problem.max });
  }
}

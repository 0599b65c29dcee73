import type { Answer, Answers } from './answer.ts';
import type { Comparison, Condition } from './condition.ts';

/**
 * Whether a condition holds.
 * @param counted the answers that count: of items that are shown, blank ones left out
 */
export function conditionHolds(condition: Condition, counted: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, counted));
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, counted));
  if ('not' in condition) return !conditionHolds(condition.not, counted);
  return comparisonHolds(condition, counted);
}

function comparisonHolds(comparison: Comparison, counted: Answers): boolean {
  const answer = counted[comparison.item];
  if (!answer) return false;
  if (comparison.is === 'answered') return true;
  if (comparison.is === 'chosen') return chosenIn(answer).includes(comparison.option);
  const value = valueOf(answer);
  const beside = typeof comparison.to === 'number' ? comparison.to : valueOf(counted[comparison.to.item]);
  return value !== undefined && beside !== undefined && relate[comparison.is](value, beside);
}

const relate = {
  equal: (value: number, beside: number) => value === beside,
  unequal: (value: number, beside: number) => value !== beside,
  less: (value: number, beside: number) => value < beside,
  'at-most': (value: number, beside: number) => value <= beside,
  more: (value: number, beside: number) => value > beside,
  'at-least': (value: number, beside: number) => value >= beside,
};

function chosenIn(answer: Answer): readonly string[] {
  if (answer.kind === 'choice') return [answer.option];
  if (answer.kind === 'choices') return answer.options;
  if (answer.kind === 'factors') return Object.keys(answer.strengths);
  return [];
}

function valueOf(answer: Answer | undefined): number | undefined {
  return answer?.kind === 'grade' || answer?.kind === 'agree' ? answer.value : undefined;
}

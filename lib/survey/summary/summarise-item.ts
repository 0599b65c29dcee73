import { agreePoints, grades, type Answer, type AnswerOf } from '../answer.ts';
import { checkAnswer } from '../check-answer.ts';
import { isBlank } from '../is-blank.ts';
import type { Item, ItemKind, ItemOf } from '../item.ts';
import { offeredFactors } from '../offered-factors.ts';
import { mean, median } from './mean.ts';
import type {
  BudgetSummary,
  ChoiceSummary,
  FactorsSummary,
  OpenSummary,
  RankSummary,
  ScaleSummary,
  Summary,
} from './summary.ts';

/**
 * What many answered to one item. An answer that may not stand (`checkAnswer`) or is blank counts as none.
 * @param answers one of each person, in any order
 */
export function summariseItem(item: Item, answers: readonly Answer[]): Summary {
  const standing = answers.filter((answer) => !isBlank(answer) && checkAnswer(item, answer) === null);
  switch (item.kind) {
    case 'grade':
      return summariseScale('grade', grades, ofKind('grade', standing));
    case 'agree':
      return summariseScale('agree', agreePoints, ofKind('agree', standing));
    case 'choice':
      return summariseChosen(
        item,
        ofKind('choice', standing).map(({ option }) => [option]),
      );
    case 'choices':
      return summariseChosen(
        item,
        ofKind('choices', standing).map(({ options }) => options),
      );
    case 'rank':
      return summariseRanks(item, ofKind('rank', standing));
    case 'budget':
      return summariseBudgets(item, ofKind('budget', standing));
    case 'factors':
      return summariseFactors(item, ofKind('factors', standing));
    case 'open':
      return summariseTexts(ofKind('open', standing));
  }
}

function ofKind<Kind extends ItemKind>(kind: Kind, answers: readonly Answer[]): AnswerOf<Kind>[] {
  return answers.filter((answer): answer is AnswerOf<Kind> => answer.kind === kind);
}

function summariseScale(
  kind: ScaleSummary['kind'],
  scale: readonly number[],
  answers: readonly { value: number }[],
): ScaleSummary {
  const values = answers.map(({ value }) => value);
  return {
    kind,
    answered: values.length,
    counts: scale.map((point) => values.filter((value) => value === point).length),
    mean: mean(values),
    median: median(values),
  };
}

function summariseChosen(
  { kind, options }: ItemOf<'choice' | 'choices'>,
  chosen: readonly (readonly string[])[],
): ChoiceSummary {
  const counts = forEach(options, (id) => chosen.filter((ids) => ids.includes(id)).length);
  return { kind, answered: chosen.length, counts };
}

function summariseRanks(
  { kind, options }: ItemOf<'rank'>,
  answers: readonly AnswerOf<'rank'>[],
): RankSummary {
  const ranks = forEach(options, (id) => {
    const places = answers.map(({ order }) => order.indexOf(id) + 1);
    return { mean: mean(places), first: places.filter((place) => place === 1).length };
  });
  return { kind, answered: answers.length, ranks };
}

function summariseBudgets(
  { kind, options }: ItemOf<'budget'>,
  answers: readonly AnswerOf<'budget'>[],
): BudgetSummary {
  const points = forEach(options, (id) => answers.reduce((sum, given) => sum + (given.points[id] ?? 0), 0));
  return { kind, answered: answers.length, points };
}

function summariseFactors(item: ItemOf<'factors'>, answers: readonly AnswerOf<'factors'>[]): FactorsSummary {
  const offered = offeredFactors(item).map((id) => ({ id }));
  const factors = forEach(offered, (id) => {
    const given = answers.map(({ strengths }) => strengths[id]);
    const little = given.filter((strength) => strength === 'little').length;
    const lot = given.filter((strength) => strength === 'lot').length;
    return { little, lot, strength: answers.length === 0 ? 0 : (little / 2 + lot) / answers.length };
  });
  return { kind: item.kind, answered: answers.length, factors };
}

function summariseTexts(answers: readonly AnswerOf<'open'>[]): OpenSummary {
  const texts = answers.map(({ text }) => text.trim()).toSorted((one, other) => one.localeCompare(other));
  return { kind: 'open', answered: texts.length, texts };
}

function forEach<Value>(
  named: readonly { id: string }[],
  value: (id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(named.map(({ id }) => [id, value(id)]));
}

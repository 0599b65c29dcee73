import { expect, test } from 'vitest';
import { keysOf } from '../release/table.ts';
import { spreadHands, type Raised } from './spread-hands.ts';

const text = { nl: 'Wat?', en: 'What?' };
const common = { id: 'what', text, required: true };
const options = ['a', 'b', 'c'].map((id) => ({ id, text }));
const choices = { ...common, kind: 'choices', options, min: 1, max: 2 } as const;
const factors = {
  ...common,
  kind: 'factors',
  required: false,
  factors: ['wants-to-collaborate'],
} as const;

const hands = (id: string, count: number, strength: Raised['strength'] = null): Raised => ({
  ...{ id, count, strength },
});

test('each option has as many answers as there were hands, and nobody has one twice', () => {
  const answers = spreadHands(choices, 4, [hands('a', 3), hands('b', 1), hands('c', 4)]) ?? [];
  expect(answers).toHaveLength(4);
  const counted = answers.flatMap((answer) => keysOf(choices, answer));
  expect(['a', 'b', 'c'].map((id) => counted.filter((key) => key === id).length)).toEqual([3, 1, 4]);
});

test('of a factor a hand says a little or a lot', () => {
  const item = { ...factors, factors: ['wants-to-collaborate'] };
  const raised = [hands('wants-to-collaborate', 1, 'little'), hands('wants-to-collaborate', 2, 'lot')];
  const strengths = (spreadHands(item, 4, raised) ?? []).map((answer) =>
    answer.kind === 'factors' ? (answer.strengths['wants-to-collaborate'] ?? 'no') : null,
  );
  expect(strengths.toSorted()).toEqual(['little', 'lot', 'lot', 'no']);
});

test.each([
  ['more hands for one thing than people', 2, [hands('a', 3)]],
  ['more in all than each may raise', 2, [hands('a', 2), hands('b', 2), hands('c', 1)]],
  ['somebody without a hand where one is asked for', 3, [hands('a', 2)]],
  ['hands of nobody', 0, [hands('a', 1)]],
])('it cannot be: %s', (_why, people, raised) => {
  expect(spreadHands(choices, people, raised)).toBeNull();
});

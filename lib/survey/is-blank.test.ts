import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { isBlank } from './is-blank.ts';

test.each<Answer>([
  { kind: 'choices', options: [] },
  { kind: 'rank', order: [] },
  { kind: 'budget', points: {} },
  { kind: 'budget', points: { tea: 0 } },
  { kind: 'open', text: ' \n' },
])('$kind with nothing in it says nothing', (answer) => {
  expect(isBlank(answer)).toBe(true);
});

test.each<Answer>([
  { kind: 'grade', value: 1 },
  { kind: 'agree', value: 1 },
  { kind: 'choice', option: 'tea' },
  { kind: 'choices', options: ['tea'] },
  { kind: 'rank', order: ['tea'] },
  { kind: 'budget', points: { tea: 1 } },
  { kind: 'open', text: '-' },
])('$kind with something in it says something', (answer) => {
  expect(isBlank(answer)).toBe(false);
});

test('that no factor plays a part is said, not left unsaid', () => {
  expect(isBlank({ kind: 'factors', strengths: {} })).toBe(false);
});

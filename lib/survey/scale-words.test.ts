import { expect, test } from 'vitest';
import { agreePoints, strengths } from './answer.ts';
import { agreeWords, strengthWords } from './scale-words.ts';

test('each point of agree has its words, and no two are the same', () => {
  expect(agreeWords).toHaveLength(agreePoints.length);
  expect(new Set(agreeWords.map(({ nl }) => nl)).size).toBe(agreePoints.length);
  expect(new Set(agreeWords.map(({ en }) => en)).size).toBe(agreePoints.length);
});

test('each strength of a factor has its words, and so has none', () => {
  expect(strengthWords.map(({ en }) => en)).toEqual(['not', 'a little', 'a lot']);
  expect(strengthWords).toHaveLength(1 + strengths.length);
});

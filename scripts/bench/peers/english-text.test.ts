import { expect, test } from 'vitest';
import { composeEnglish } from './english-text.ts';

test('the English text has the length that is asked for, also beyond what the catalogue holds', () => {
  expect([100, 29_000, 200_000].map((length) => composeEnglish(length).length)).toEqual([
    100, 29_000, 200_000,
  ]);
});

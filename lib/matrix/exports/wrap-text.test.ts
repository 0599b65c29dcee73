import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test.each([
  ['one two three', 7, 3, ['one two', 'three']],
  ['one', 7, 3, ['one']],
  ['', 7, 3, []],
  ['netwerkbijeenkomsten zijn', 7, 3, ['netwerkbijeenkomsten', 'zijn']],
  ['one two three four', 5, 2, ['one', 'two …']],
])('%s, in lines of %i', (text, width, most, lines) => {
  expect(wrapText(text, width, most)).toEqual(lines);
});

import { expect, test } from 'vitest';
import { isSmallGroup } from './small-group.ts';

test.each([
  [5, 5, true],
  [9, 5, true],
  [10, 5, false],
  [6, 3, false],
])('%i people with a k of %i: small is %s', (people, k, small) => {
  expect(isSmallGroup(people, { k })).toBe(small);
});

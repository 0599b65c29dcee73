import { expect, test } from 'vitest';
import { findItem, itemsOf } from './definition.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';

const survey = surveyOf([ofKind.grade, ofKind.open], [ofKind.agree]);

test('the items of a definition stand in the order of its sections', () => {
  expect(itemsOf(survey).map(({ id }) => id)).toEqual(['grade', 'open', 'agree']);
});

test('an item is found in whatever section it is', () => {
  expect(findItem(survey, 'agree')).toBe(ofKind.agree);
  expect(findItem(survey, 'luck')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { agreeItem, gradeItem } from '../../../lib/session/testing/some-plan.ts';
import { agenda, item, talk } from '../../../lib/session/templates/write.ts';
import { guideAfter } from './guide.ts';

const welcome = agenda(5, ['Welkom', 'Welcome'], ['Zeg hallo.', 'Say hello.']);
const about = talk(10, ['Praat', 'Talk'], ['Wat valt op?', 'What stands out?']);
const closing = agenda(5, ['Sluit af', 'Close'], ['Zeg dag.', 'Say goodbye.']);
const steps = [welcome, item(5, gradeItem), about, item(5, agreeItem), closing];

test('before the first item stands how the meeting begins', () => {
  expect(guideAfter(steps, null)).toEqual([welcome]);
});

test('after an item stands what comes before the next one, and after the last how the meeting ends', () => {
  expect(guideAfter(steps, gradeItem.id)).toEqual([about]);
  expect(guideAfter(steps, agreeItem.id)).toEqual([closing]);
});

test('about an item that is not in it, it says nothing', () => {
  expect(guideAfter(steps, 'item-9')).toEqual([]);
  expect(guideAfter([], null)).toEqual([]);
});

import { expect, test } from 'vitest';
import { catalogue } from '../prompts/catalogue.ts';
import { isQuestion } from './is-question.ts';

test('of the whole catalogue, the friendly lines and the words about safety ask nothing', () => {
  const notices = catalogue.filter(({ id }) => !isQuestion(id)).map(({ id }) => id);
  const expected = catalogue
    .filter(({ kind }) => kind === 'well-done' || kind === 'safety')
    .map(({ id }) => id);
  expect(notices).toEqual(expected);
});

import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { findPrompt } from './find-prompt.ts';

test('every prompt of the catalogue is found by its id, and an unknown id by none', () => {
  for (const prompt of catalogue) expect(findPrompt(prompt.id)).toBe(prompt);
  expect(findPrompt('gone')).toBeUndefined();
  expect(findPrompt('constructor')).toBeUndefined();
});

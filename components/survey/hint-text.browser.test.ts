import { expect, test } from 'vitest';
import { items } from './example-survey.ts';
import { hintText } from './hint-text.ts';

test.each([
  [0, 4, 'Meer antwoorden mogen.'],
  [1, 4, 'Meer antwoorden mogen.'],
  [1, 3, 'Kies er hoogstens 3.'],
  [2, 4, 'Kies er minstens 2.'],
  [2, 3, 'Kies er 2 tot 3.'],
  [2, 2, 'Kies er 2.'],
])('of four options at least %i and at most %i: %s', (min, max, hint) => {
  expect(hintText({ ...items.choices, min, max }, false)).toBe(hint);
});

test('the own line of a question comes first, then that it may be skipped', () => {
  expect(hintText(items.choice, false)).toBe('Denk aan de laatste maand. Overslaan mag.');
});

test('among others on a screen a question does not say that it may be skipped', () => {
  expect(hintText(items.choice, true)).toBe('Denk aan de laatste maand.');
});

test('an open question asks to name no clients, unless the definition has its own line', () => {
  expect(hintText(items.open, false)).toBe('Noem geen cliënten.');
  expect(hintText({ ...items.open, help: { nl: 'Eén zin.', en: 'One sentence.' } }, false)).toBe('Eén zin.');
});

test('a grade that has to be given needs no line', () => {
  expect(hintText(items.grade, false)).toBe('');
});

import { expect, test } from 'vitest';
import { buildMatrix } from '../../lib/matrix/build-matrix.ts';
import { aboutWords } from './about-words.ts';
import { exampleMatrix } from './example-matrix.ts';

test('a picture says of how many focus groups its votes are, and until when', () => {
  const { sessions } = exampleMatrix;
  const words = (told: typeof sessions) =>
    aboutWords(told, buildMatrix({ ...exampleMatrix, sessions: told })).made;
  expect(words(sessions)).toMatch(/^2 focusgroepen, tot en met 12 november 2026/);
  expect(words(sessions.slice(0, 1))).toMatch(/^Eén focusgroep, /);
});

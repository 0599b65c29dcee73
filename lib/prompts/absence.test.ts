import { expect, test } from 'vitest';
import { absenceMinWords, asksAboutAbsence } from './absence.ts';
import { promptKinds } from './prompt.ts';

test('two kinds ask what the report leaves out, from 25 words on', () => {
  expect(promptKinds.filter(asksAboutAbsence)).toEqual(['ask-who', 'informal-too']);
  expect(absenceMinWords).toBe(25);
});

import { expect, test } from 'vitest';
import type { AnswerProblem } from '../../lib/survey/check-answer.ts';
import { problemText } from './problem-text.ts';

const problems: [AnswerProblem, string][] = [
  [{ code: 'required' }, 'Kies een antwoord, dan kun je verder.'],
  [{ code: 'unfit' }, 'Dit antwoord past niet bij de vraag. Kies opnieuw.'],
  [{ code: 'too-few', chosen: 1, min: 2 }, 'Je koos er 1. Kies er minstens 2.'],
  [{ code: 'too-many', chosen: 4, max: 3 }, 'Je koos er 4. Kies er hoogstens 3.'],
  [{ code: 'not-all-ranked', left: 2 }, 'Nog zonder plaats: 2. Geef ook die een plaats.'],
  [{ code: 'points-left', left: 3 }, 'Nog te verdelen: 3. Verdeel ze allemaal.'],
  [{ code: 'points-over', over: 1 }, 'Te veel verdeeld: 1. Haal er ergens wat af.'],
  [{ code: 'too-long', length: 130, max: 120 }, 'Dit is te lang. Haal 10 tekens weg.'],
];

test.each(problems)('%o says what to do', (problem, text) => {
  expect(problemText('choices', problem)).toBe(text);
});

test('what is needed is said in the words of the kind', () => {
  expect(problemText('open', { code: 'required' })).toBe('Schrijf hier iets, dan kun je verder.');
  expect(problemText('rank', { code: 'required' })).toBe('Geef alles een plaats, dan kun je verder.');
  expect(problemText('budget', { code: 'required' })).toBe('Verdeel de punten, dan kun je verder.');
});

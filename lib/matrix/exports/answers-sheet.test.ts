import { expect, test } from 'vitest';
import { readCodebook } from '../codebook/read-codebook.ts';
import { uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import { answersSheet } from './answers-sheet.ts';
import { sheetWords } from './testing/sheet-words.ts';

test('answers stand with the factors that were settled on, with none, or empty when not coded', () => {
  const session = uuidOf(1);
  const coded = (answer: number, factors: string[]) => ({ session, item: 'open', round: 1, answer, factors });
  const input = {
    sessions: [someResult(session)],
    codebook: readCodebook([]),
    answers: [coded(0, ['no-daily-room', 'courage']), coded(1, [])],
  };
  expect(answersSheet(input, sheetWords.answers, 'en').rows.map((row) => row.slice(3))).toEqual([
    ['No time', expect.stringMatching(/^.+; Courage$/)],
    ['Courage', 'none'],
    ['We do it all ourselves', null],
  ]);
});

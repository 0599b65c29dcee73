import { expect, test } from 'vitest';
import en from '../../../messages/en.json' with { type: 'json' };
import nl from '../../../messages/nl.json' with { type: 'json' };
import { agreeWords, strengthWords } from './scale-words.ts';

test.each([
  ['nl', nl],
  ['en', en],
] as const)('a codebook has the words in which was asked (%s)', (language, messages) => {
  expect(agreeWords.map((words) => words[language])).toEqual([
    messages.survey_agree_1,
    messages.survey_agree_2,
    messages.survey_agree_3,
    messages.survey_agree_4,
    messages.survey_agree_5,
  ]);
  expect(strengthWords.map((words) => words[language])).toEqual([
    messages.survey_factors_not,
    messages.survey_factors_little,
    messages.survey_factors_lot,
  ]);
});

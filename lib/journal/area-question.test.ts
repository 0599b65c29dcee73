import { describe, expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import { readDefinition } from '../survey/parse-definition.ts';
import { findAreaQuestion, questionId } from './area-question.ts';

describe.each(areas)('the question about %s', (area) => {
  const found = findAreaQuestion(questionId(area));

  test('is a survey of its own, with nothing amiss', () => {
    expect(found?.area).toBe(area);
    expect(readDefinition(found?.definition)).toMatchObject({ ok: true, definition: { id: `area-${area}` } });
  });

  test('is one sentence of at most fifteen words, and never says must', () => {
    const text = found?.item.text;
    for (const words of [text?.nl ?? '', text?.en ?? '']) {
      expect(words.split(' ').length).toBeLessThanOrEqual(15);
      expect(words).toMatch(/^[^.?!]+\?$/);
      expect(words).not.toMatch(/\b(moet|must|should)/i);
    }
  });
});

test('another survey is no such question', () => {
  expect(findAreaQuestion('self-assessment')).toBeUndefined();
});

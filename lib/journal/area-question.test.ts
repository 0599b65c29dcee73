import { describe, expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import { readDefinition } from '../survey/parse-definition.ts';
import { answerAreaQuestion, findAreaQuestion, questionId } from './area-question.ts';

describe.each(areas)('the question about %s', (area) => {
  const found = findAreaQuestion(questionId(area));

  test('is a survey of its own, with nothing amiss', () => {
    expect(found?.area).toBe(area);
    expect(readDefinition(found?.definition)).toMatchObject({ ok: true, definition: { id: `area-${area}` } });
  });

  test('is a whole run once it is answered, and takes no answer that it does not offer', () => {
    if (!found) throw new Error('there is no such question');
    const start = { id: crypto.randomUUID(), seed: 1, day: '2026-11-24' };
    expect(answerAreaQuestion(found.definition, { kind: 'choice', option: 'once' }, start)).toEqual({
      state: 'done',
      id: start.id,
      definitionId: questionId(area),
      version: 1,
      seed: 1,
      startedDay: start.day,
      finishedDay: start.day,
      answers: { 'past-week': { kind: 'choice', option: 'once' } },
    });
    const none = { kind: 'choice', option: 'always' } as const;
    expect(() => answerAreaQuestion(found.definition, none, start)).toThrow(RangeError);
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

import { describe, expect, test } from 'vitest';
import { areas } from '../../prompts/prompt.ts';
import type { Answers } from '../answer.ts';
import { itemsOf } from '../definition.ts';
import type { Item } from '../item.ts';
import { splitFactors } from '../offered-factors.ts';
import { parseDefinition, serializeDefinition } from '../parse-definition.ts';
import { begunRun } from '../testing/begun-run.ts';
import { countedAnswers, visibleItems } from '../visible-items.ts';
import { findFactor } from '../../matrix/factors.ts';
import { frequencies, itemOfArea, selfAssessment } from './self-assessment.ts';

const shown = (answers: Answers) =>
  visibleItems(selfAssessment, begunRun(selfAssessment, answers)).map(({ id }) => id);

test('the self-assessment is a definition in order', () => {
  expect(parseDefinition(serializeDefinition(selfAssessment))).toEqual({
    ok: true,
    definition: selfAssessment,
  });
});

describe('it asks', () => {
  test('the grade first, then each area, then the grade again', () => {
    const ids = shown({});
    expect(ids.at(0)).toBe('grade');
    expect(ids.slice(1, 7)).toEqual(areas.map((area) => itemOfArea[area]));
    expect(ids.at(-1)).toBe('grade-again');
  });

  test('how to try something only when something was chosen to try', () => {
    expect(shown({})).not.toContain('try-how');
    expect(shown({ 'try-area': { kind: 'choice', option: 'talk' } })).toContain('try-how');
  });

  test.each([
    [6, 7, true],
    [7, 6, true],
    [6, 6, false],
  ])('what moved the grade when it went from %i to %i: %s', (first, second, asked) => {
    const answers: Answers = {
      grade: { kind: 'grade', value: first },
      'grade-again': { kind: 'grade', value: second },
    };
    expect(shown(answers).includes('moved-by')).toBe(asked);
  });

  test('for no more than the two grades: all else may be skipped', () => {
    const required = itemsOf(selfAssessment).filter((item) => item.required);
    expect(required.map(({ id }) => id)).toEqual(['grade', 'grade-again']);
  });

  test('how often for each area, from never to often', () => {
    for (const area of areas) {
      const item = itemsOf(selfAssessment).find(({ id }) => id === itemOfArea[area]);
      expect(item?.kind === 'choice' && item.options.map(({ id }) => id)).toEqual([...frequencies]);
    }
  });
});

/** Read aloud in one's head at 180 words a minute, slow for B1 text, and a moment for each thing to choose or write. */
const wordsPerMinute = 180;
const secondsToAnswer: Record<Item['kind'], number> = {
  grade: 8,
  agree: 5,
  choice: 4,
  choices: 8,
  rank: 20,
  budget: 30,
  factors: 15,
  open: 30,
};

/** All that is read in Dutch: the questions, their options, and the short list of factors. */
function readingOf(item: Item): string[] {
  const lines = [item.text.nl, item.help?.nl ?? ''];
  if (item.kind === 'grade') lines.push(item.low.nl, item.high.nl);
  if ('options' in item) lines.push(...item.options.map(({ text }) => text.nl));
  if (item.kind === 'factors') {
    const { first } = splitFactors(selfAssessment, item, {});
    lines.push(...first.map((id) => findFactor(id)?.text.nl ?? ''));
  }
  return lines;
}

const countWords = (lines: readonly string[]): number => lines.join(' ').split(/\s+/).filter(Boolean).length;

test('it takes under four minutes, all questions answered', () => {
  const { title, intro, sections } = selfAssessment;
  const around = sections.flatMap((section) => [section.title.nl, section.intro?.nl ?? '']);
  const items = itemsOf(selfAssessment);
  // What stands under several questions, such as their options, is read once.
  const lines = new Set([title.nl, intro.nl, ...around, ...items.flatMap(readingOf)]);
  const words = countWords([...lines]);
  const answering = items.reduce((sum, { kind }) => sum + secondsToAnswer[kind], 0);
  expect(items).toHaveLength(13);
  expect((words / wordsPerMinute) * 60 + answering).toBeLessThan(240);
});

test('the short lists together hold eight to twelve factors, the rest is for who asks', () => {
  const run = begunRun(selfAssessment, { 'did-talk': { kind: 'choice', option: 'never' } });
  const counted = countedAnswers(selfAssessment, run);
  const lists = itemsOf(selfAssessment).flatMap((item) =>
    item.kind === 'factors' ? [splitFactors(selfAssessment, item, counted)] : [],
  );
  const first = lists.flatMap((list) => list.first);
  expect(first.length).toBeGreaterThanOrEqual(8);
  expect(first.length).toBeLessThanOrEqual(12);
  expect(first.length + lists.flatMap((list) => list.rest).length).toBe(51);
});

describe('its words', () => {
  const texts = [
    selfAssessment.title,
    selfAssessment.intro,
    ...selfAssessment.sections.flatMap(({ title, intro }) => [title, ...(intro ? [intro] : [])]),
    ...itemsOf(selfAssessment).flatMap((item) => [
      item.text,
      ...(item.help ? [item.help] : []),
      ...(item.kind === 'grade' ? [item.low, item.high] : []),
      ...('options' in item ? item.options.map(({ text }) => text) : []),
    ]),
  ];
  const sentences = texts.flatMap(({ nl, en }) => [nl, en]).flatMap((text) => text.split(/(?<=[.?!])\s/));

  test.each(sentences)('%s', (sentence) => {
    expect(countWords([sentence])).toBeLessThanOrEqual(15);
    expect(sentence).not.toMatch(/\b(moet|fout|must|should|wrong|u|uw)\b/i);
  });

  test('ask not to name clients wherever something is written', () => {
    for (const item of itemsOf(selfAssessment)) {
      if (item.kind === 'open') expect(item.help?.nl).toMatch(/namen van cliënten/);
    }
  });
});

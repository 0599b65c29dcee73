import { describe, expect, test } from 'vitest';
import type { Answers } from './answer.ts';
import type { Item } from './item.ts';
import { begunRun } from './testing/begun-run.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';
import { countedAnswers, visible, visibleItems } from './visible-items.ts';

const why: Item = { ...ofKind.open, id: 'why', when: { item: 'grade', is: 'less', to: 6 } };
const whyWhy: Item = { ...ofKind.open, id: 'why-why', when: { item: 'why', is: 'answered' } };
const survey = surveyOf([ofKind.grade, why, whyWhy]);

const graded = (value: number, rest: Answers = {}): Answers => ({ grade: { kind: 'grade', value }, ...rest });
const because: Answers = { why: { kind: 'open', text: 'because' }, 'why-why': { kind: 'open', text: 'so' } };
const shown = (answers: Answers) => visibleItems(survey, begunRun(survey, answers)).map(({ id }) => id);

describe('an item with a condition', () => {
  test('is shown when that holds, and only then', () => {
    expect(shown({})).toEqual(['grade']);
    expect(shown(graded(5))).toEqual(['grade', 'why']);
    expect(shown(graded(6))).toEqual(['grade']);
  });

  test('is not shown on the word of an item that is not shown itself', () => {
    expect(shown(graded(5, because))).toEqual(['grade', 'why', 'why-why']);
    expect(shown(graded(8, because))).toEqual(['grade']);
  });

  test('keeps its answer while it is not shown, but that does not count', () => {
    const run = begunRun(survey, graded(8, because));
    expect(countedAnswers(survey, run)).toEqual(graded(8));
    expect(run.answers).toEqual(graded(8, because));
  });

  test('is not shown for a blank answer', () => {
    expect(shown(graded(5, { why: { kind: 'open', text: '  ' } }))).toEqual(['grade', 'why']);
  });
});

describe('a section', () => {
  test('with a condition is shown with all its items, or not at all', () => {
    const [first, second] = surveyOf([ofKind.grade], [ofKind.agree]).sections;
    if (!first || !second) throw new Error('The survey has two sections');
    const two = { ...survey, sections: [first, { ...second, when: why.when }] };
    expect(visible(two, begunRun(two)).sections.map(({ section }) => section.id)).toEqual(['s0']);
    expect(visibleItems(two, begunRun(two, graded(3))).map(({ id }) => id)).toEqual(['grade', 'agree']);
  });

  test('of which no item is shown is left out', () => {
    const two = surveyOf([ofKind.grade], [why]);
    expect(visible(two, begunRun(two)).sections).toHaveLength(1);
  });

  test('in an order of chance has the same order whatever was answered', () => {
    const items = Array.from({ length: 8 }, (_, at): Item => ({ ...ofKind.grade, id: `g${at}` }));
    const { sections, ...rest } = surveyOf(items);
    const shuffled = { ...rest, sections: sections.map((section) => ({ ...section, shuffle: true })) };
    const ids = (answers: Answers, seed: number) =>
      visibleItems(shuffled, begunRun(shuffled, answers, seed)).map(({ id }) => id);
    expect(ids({}, 1)).toEqual(ids({ g3: { kind: 'grade', value: 2 } }, 1));
    expect(ids({}, 1)).not.toEqual(ids({}, 2));
    expect(ids({}, 1).toSorted()).toEqual(items.map(({ id }) => id));
  });
});

test('a run is not read under another version than its own', () => {
  const run = begunRun(survey, graded(8));
  expect(() => countedAnswers({ ...survey, version: 2 }, run)).toThrow(/survey 1 .* survey 2/);
});

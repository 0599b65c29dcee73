import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import { ofKind, surveyOf } from '../testing/every-kind.ts';
import { someAnswer, someDefinition } from '../testing/some-definition.ts';
import { columnsOf } from './columns.ts';

const read = (answer: Answer) =>
  Object.fromEntries(
    columnsOf(surveyOf([ofKind[answer.kind]])).map((column) => [column.name, column.read(answer)]),
  );

describe('the columns of', () => {
  test.each<[Answer, Record<string, unknown>]>([
    [{ kind: 'grade', value: 7 }, { grade: 7 }],
    [{ kind: 'agree', value: 2 }, { agree: 2 }],
    [{ kind: 'choice', option: 'tea' }, { choice: 'tea' }],
    [
      { kind: 'choices', options: ['water'] },
      { 'choices.tea': 0, 'choices.coffee': 0, 'choices.water': 1 },
    ],
    [
      { kind: 'rank', order: ['water', 'tea'] },
      { 'rank.tea': 2, 'rank.coffee': null, 'rank.water': 1 },
    ],
    [
      { kind: 'budget', points: { tea: 10 } },
      { 'budget.tea': 10, 'budget.coffee': 0, 'budget.water': 0 },
    ],
    [
      { kind: 'factors', strengths: { courage: 'lot' } },
      { 'factors.courage': 2, 'factors.takes-over': 0 },
    ],
    [{ kind: 'open', text: 'because' }, { open: 'because' }],
  ])('%j', (answer, cells) => {
    expect(read(answer)).toEqual(cells);
  });
});

test('no two columns of a definition have one name', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      const names = columnsOf(definition).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('a number that is read from an answer is within what its column says it means', () => {
  const answered = fc
    .constantFrom(...Object.values(ofKind))
    .chain((item) => fc.tuple(fc.constant(item), someAnswer(item)));
  fc.assert(
    fc.property(answered, ([item, answer]) => {
      for (const column of answer ? columnsOf(surveyOf([item])) : []) {
        const values = column.values.map(({ value }) => value);
        const cell = answer && column.read(answer);
        if (
          item.kind === 'choice' ||
          item.kind === 'choices' ||
          item.kind === 'factors' ||
          item.kind === 'agree'
        ) {
          expect(values).toContain(cell);
        } else expect(column.item).toBe(item);
      }
    }),
  );
});

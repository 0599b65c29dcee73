import { expect, test } from 'vitest';
import type { Answer } from '../survey/answer.ts';
import type { Item } from '../survey/item.ts';
import { gradeItem, openItem } from './testing/some-plan.ts';
import { toBytes } from './text-bytes.ts';
import { readContent, writeContent } from './vote-content.ts';

const words = { nl: 'x', en: 'x' };
const common = { id: 'item', text: words, required: false };
const options = ['a', 'much-longer', 'c'].map((id) => ({ id, text: words }));
const items: [Item, (Answer | null)[]][] = [
  [gradeItem, [{ kind: 'grade', value: 1 }, { kind: 'grade', value: 10 }, null]],
  [
    { kind: 'choice', ...common, options },
    [{ kind: 'choice', option: 'a' }, { kind: 'choice', option: 'much-longer' }, null],
  ],
  [
    { kind: 'choices', ...common, options, min: 1, max: 3 },
    [{ kind: 'choices', options: ['a'] }, { kind: 'choices', options: ['a', 'much-longer', 'c'] }, null],
  ],
  [{ kind: 'rank', ...common, options }, [{ kind: 'rank', order: ['c', 'a', 'much-longer'] }, null]],
  [
    { kind: 'budget', ...common, options, points: 100 },
    [
      { kind: 'budget', points: { a: 100 } },
      { kind: 'budget', points: { a: 33, 'much-longer': 33, c: 34 } },
      null,
    ],
  ],
  [{ kind: 'factors', ...common, factors: 'all' }, [{ kind: 'factors', strengths: {} }, null]],
  [
    openItem,
    [
      { kind: 'open', text: 'a' },
      { kind: 'open', text: '€'.repeat(200) },
      { kind: 'open', text: '"\\\n'.repeat(66) },
      null,
    ],
  ],
];

test.each(items)(
  'all votes on $kind have one length, a withdrawal too, and come back as they were',
  (item, answers) => {
    const written = answers.map((answer) => writeContent(item, answer));
    expect(new Set(written.map((bytes) => bytes?.length)).size).toBe(1);
    expect(written.map((bytes) => bytes && readContent(item, bytes))).toEqual(answers);
  },
);

test('characters that nobody means are left out, so that the longest text fits', () => {
  const text = `${'\u0001'.repeat(100)}hello${'\ud800'.repeat(95)}`;
  const written = writeContent(openItem, { kind: 'open', text });
  expect(written && readContent(openItem, written)).toEqual({
    kind: 'open',
    text: `hello${'\ufffd'.repeat(95)}`,
  });
});

test('an answer that may not stand is neither written nor read', () => {
  expect(writeContent(gradeItem, { kind: 'agree', value: 3 })).toBeNull();
  const odd = ['', 'null', '{}', '{"answer":{"kind":"grade","value":11}}', '{"answer":null,"more":1}'];
  expect(odd.map((text) => readContent(gradeItem, toBytes(text)))).toEqual(odd.map(() => undefined));
});

import { expect, test } from 'vitest';
import type { Analysis } from '../cues/analysis.ts';
import { createFakeAnalyser } from './fake-analyser.ts';
import { keepAnalysis } from './keep-analysis.ts';

const long = 'woord '.repeat(3000);

function start() {
  const analyser = createFakeAnalyser();
  const concluded: [string, Analysis['words']][] = [];
  const pauses: (() => void)[] = [];
  const keeper = keepAnalysis(
    () => analyser,
    () => new Promise((resume) => pauses.push(resume)),
    ({ reading, analysis }) => concluded.push([reading.text, analysis.words]),
  );
  return {
    analyser,
    keeper,
    concluded,
    take: (text: string) => keeper.take({ text, partial: false }),
    /** Lets the analysis that is under way go on to its next pause or its end. */
    async resume() {
      pauses.shift()?.();
      await Promise.resolve().then(() => undefined);
    },
  };
}

test('a usual report is analysed at once', () => {
  const { take, concluded } = start();
  take('twee woorden');
  expect(concluded).toEqual([['twee woorden', 2]]);
});

test('the same text is not analysed twice', () => {
  const { take, concluded, analyser } = start();
  take('twee woorden');
  take('twee woorden');
  expect(concluded).toHaveLength(2);
  expect(analyser.analysed).toEqual(['twee woorden']);
});

test('much new text is analysed in slices, an edit in it is not', async () => {
  const { take, concluded, resume } = start();
  take(long);
  expect(concluded).toEqual([]);
  await resume();
  await resume();
  expect(concluded).toEqual([[long, 3000]]);
  take(`${long}slot`);
  expect(concluded).toHaveLength(2);
});

test('what is typed meanwhile waits, and only the last of it is analysed', async () => {
  const { take, concluded, analyser, resume } = start();
  take(long);
  take(`${long}een`);
  take(`${long}een twee`);
  for (let turn = 0; turn < 6; turn += 1) await resume();
  expect(concluded).toEqual([[`${long}een twee`, 3002]]);
  expect(analyser.analysed).toEqual([long, `${long}een twee`]);
});

test('after forgetting there is nothing to tell', () => {
  const { take, keeper } = start();
  take('twee woorden');
  expect(keeper.current()?.analysis.words).toBe(2);
  keeper.forget();
  expect(keeper.current()).toBeNull();
});

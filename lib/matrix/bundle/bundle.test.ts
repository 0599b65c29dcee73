import { expect, test } from 'vitest';
import { someAction } from '../testing/some-action.ts';
import { coderOf, codingOf } from '../testing/some-coding.ts';
import { added, uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import { makeCodingFile, makeTask } from './bundle.ts';

const [one, two] = [someResult(uuidOf(1)), someResult(uuidOf(2))];
const [ann, ben] = [1, 2].map((coder) => codingOf(one.id, coderOf(coder), 0, ['courage']));
const data = {
  ...{ results: [one, two], events: [added(1)], actions: [someAction(1)] },
  codings: ann && ben ? [ann, ben] : [],
};

test('the answers for another coder come without what others found, and without actions', () => {
  expect(makeTask(data, [two.id])).toMatchObject({
    ...{ results: [two], events: data.events, codings: [], actions: [] },
  });
});

test('what a coder hands in holds their own codings alone, with the factors that were added', () => {
  expect(makeCodingFile(data, uuidOf(2))).toMatchObject({
    ...{ results: [], events: data.events, codings: [ben], actions: [] },
  });
});

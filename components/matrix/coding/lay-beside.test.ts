import { expect, test } from 'vitest';
import { readCodebook } from '../../../lib/matrix/codebook/read-codebook.ts';
import { codersOf } from '../../../lib/matrix/coding/coders-of.ts';
import { unitsOf } from '../../../lib/matrix/coding/units.ts';
import { coderOf, codingOf } from '../../../lib/matrix/testing/some-coding.ts';
import { uuidOf } from '../../../lib/matrix/testing/some-events.ts';
import { someResult } from '../../../lib/matrix/testing/some-result.ts';
import { layBeside } from './lay-beside.ts';

const session = uuidOf(1);
const answers = unitsOf(someResult(session));
const [ann, ben] = [coderOf(11), coderOf(12)];

test('what each found stands beside what the other found, and what they chose together', () => {
  const codings = [
    codingOf(session, ann, 0, ['takes-over', 'courage']),
    ...[codingOf(session, ben, 0, []), codingOf(session, ben, 1, null)],
    codingOf(session, { id: 'together' }, 0, ['courage']),
  ];
  const rows = layBeside(answers, codersOf(answers, codings), readCodebook([]));
  const told = rows.map(({ alone, together }) => [...alone.map(({ factors }) => factors), together]);
  expect(told).toEqual([
    [['takes-over', 'courage'], [], ['courage']],
    [null, null, null],
    [null, null, null],
  ]);
});

import { describe, expect, test } from 'vitest';
import { uuidOf } from '../testing/some-events.ts';
import { coderOf, codesOf, codingOf } from '../testing/some-coding.ts';
import { someResult } from '../testing/some-result.ts';
import { codersOf } from './coders-of.ts';
import { unitsOf } from './units.ts';

const session = uuidOf(1);
const answers = unitsOf(someResult(session));
const keys = answers.map(({ key }) => key);
const [ann, ben] = [coderOf(11), coderOf(12)];

const all = (coder: typeof ann) => [0, 1, 2].map((index) => codingOf(session, coder, index, ['courage']));

test('what each found stands apart, and what they found together beside it', () => {
  const talked = codingOf(session, { id: 'together' }, 0, ['no-daily-room']);
  const coders = codersOf(answers, [talked, ...all(ben), codingOf(session, ann, 2, [])]);
  expect(coders.alone).toEqual([
    { ...ann, found: new Map([[keys[2], codesOf([])]]), isThrough: false },
    { ...ben, found: new Map(keys.map((key) => [key, codesOf(['courage'])])), isThrough: true },
  ]);
  expect(coders.together).toEqual(new Map([[keys[0], codesOf(['no-daily-room'])]]));
});

test('two who chose the same name are two', () => {
  const namesake = { ...ben, name: 'coder 11' };
  expect(codersOf(answers, [...all(ann), ...all(namesake)]).alone).toHaveLength(2);
});

test('somebody who took another name has that one', () => {
  const [first, ...others] = all(ann);
  const later = { ...codingOf(session, { ...ann, name: 'A.' }, 0, []), day: '2026-11-25' };
  expect(first).toBeDefined();
  expect(codersOf(answers, [later, ...others]).alone).toMatchObject([{ name: 'A.' }]);
});

test('codes of other answers are left out', () => {
  const elsewhere = [codingOf(uuidOf(2), ann, 0, []), codingOf(session, ann, 3, [])];
  expect(codersOf(answers, elsewhere)).toEqual({ alone: [], together: new Map(), areThrough: false });
});

describe('they are through', () => {
  test('when everybody who began went through all answers', () => {
    expect(codersOf(answers, [...all(ann), ...all(ben)]).areThrough).toBe(true);
  });

  test('also with an answer on which somebody did not decide', () => {
    const open = [...all(ann).slice(1), codingOf(session, ann, 0, null)];
    expect(codersOf(answers, open).areThrough).toBe(true);
  });

  test('not while one of them has answers to go', () => {
    expect(codersOf(answers, [...all(ann), ...all(ben).slice(1)]).areThrough).toBe(false);
  });
});

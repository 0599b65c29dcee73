import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex } from '../testing/hex.ts';
import { readCode, showCode, writeCode } from './join-code.ts';

test.each([
  ['0000000000', '00000000'],
  ['ffffffffff', 'ZZZZZZZZ'],
  ['0123456789', '04HMASW9'],
])('the bytes %s are the code %s', (hex, code) => {
  expect(writeCode(fromHex(hex))).toBe(code);
});

const someCode = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => writeCode(bytes.slice()));

test('what was shown reads as the code that it is', () => {
  fc.assert(
    fc.property(someCode, (code) => {
      expect([readCode(code), readCode(showCode(code)), readCode(code.toLowerCase())]).toEqual([
        ...[code, code, code],
      ]);
    }),
  );
});

describe('it forgives', () => {
  test.each([
    ['small letters', '04hmasw9'],
    ['the letter O', 'O4HMASW9'],
    ['spaces and hyphens', ' 04 hm-asw9 '],
    ['a dash, a point and a hard space', '04hm\u2013as.w9\u00a0'],
    ['wide characters', '\uff10\uff14HMASW9'],
  ])('%s', (_, typed) => {
    expect(readCode(typed)).toBe('04HMASW9');
  });

  test('I and L for 1', () => {
    expect(readCode('iIlL-1111')).toBe('11111111');
  });
});

test.each(['', '04HMASW', '04HMASW99', '04HMASWU', '04HMASW!', 'https://x'])('%s is no code', (typed) => {
  expect(readCode(typed)).toBeNull();
});

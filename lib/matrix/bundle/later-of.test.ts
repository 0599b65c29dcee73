import { expect, test } from 'vitest';
import { canonical, laterOf } from './later-of.ts';

const byDay = ({ day }: { day: string }) => [day];

test('the version of the higher rank is the later, whichever is asked first', () => {
  const [early, late] = [{ day: '2026-05-04' }, { day: '2026-11-24' }];
  expect(laterOf(early, late, byDay)).toBe(late);
  expect(laterOf(late, early, byDay)).toBe(late);
});

test('of two versions of one rank it is always the same one', () => {
  const [a, b] = [
    { day: '2026-05-04', text: 'a' },
    { day: '2026-05-04', text: 'b' },
  ];
  expect(laterOf(a, b, byDay)).toBe(laterOf(b, a, byDay));
});

test('of two that are equal the one that is here stays', () => {
  const here = { day: '2026-05-04' };
  expect(laterOf(here, { ...here }, byDay)).toBe(here);
});

test('the order of fields makes no other value, the order of a list does', () => {
  expect(canonical({ a: 1, b: { c: 2, d: 3 } })).toBe(canonical({ b: { d: 3, c: 2 }, a: 1 }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

import { expect, test } from 'vitest';
import { beAlone } from './be-alone.ts';

test('of two scripts in one frame the later runs on alone', () => {
  const world = {};
  const first = beAlone(world);
  expect(first.signal.aborted).toBe(false);
  const second = beAlone(world);
  expect([first, second].map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

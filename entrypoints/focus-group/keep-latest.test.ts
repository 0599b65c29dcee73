import { expect, test } from 'vitest';
import { keepLatest } from './keep-latest.ts';

test('what changes while a write is under way is written once, in its last form', async () => {
  const written: number[] = [];
  const told: string[] = [];
  let finish = (): void => undefined;
  const keep = keepLatest<number>(
    (value) => {
      written.push(value);
      return new Promise((resolve) => (finish = resolve));
    },
    (saving) => told.push(saving),
  );
  keep(1);
  keep(2);
  keep(3);
  expect(written).toEqual([1]);
  finish();
  await expect.poll(() => written).toEqual([1, 3]);
  finish();
  await expect.poll(() => told).toEqual(['saved', 'saved']);
});

test('a write that fails is told, and the next one is tried', async () => {
  const told: string[] = [];
  const keep = keepLatest<boolean>(
    (works) => (works ? Promise.resolve() : Promise.reject(new Error('full'))),
    (saving) => told.push(saving),
  );
  keep(false);
  await expect.poll(() => told).toEqual(['not-saved']);
  keep(true);
  await expect.poll(() => told).toEqual(['not-saved', 'saved']);
});

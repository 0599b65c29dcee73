import { expect, test } from 'vitest';
import { createTokenBucket } from './token-bucket.ts';

test('a burst is free, what comes after it waits as the rate goes, and rest brings the burst back', () => {
  let now = 0;
  const take = createTokenBucket({ perSecond: 10, burst: 3 }, () => now);
  expect([take(), take(), take(), take(), take()]).toEqual([0, 0, 0, 100, 200]);
  now = 10_000;
  expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 100]);
});

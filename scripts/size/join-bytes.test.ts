import { expect, test } from 'vitest';
import { joinBytes } from './join-bytes.ts';

test('the web page on which one takes part is at most 120 kB', async () => {
  const bytes = await joinBytes();
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes).toBeLessThanOrEqual(120 * 1024);
}, 60_000);

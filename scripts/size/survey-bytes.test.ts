import { expect, test } from 'vitest';
import { surveyBytes } from './survey-bytes.ts';

test('the engine and the renderer of surveys are at most 15 kB beside Svelte and zod', async () => {
  const bytes = await surveyBytes();
  expect(bytes).toBeGreaterThan(5 * 1024);
  expect(bytes).toBeLessThanOrEqual(15 * 1024);
}, 30_000);

import { expect, test } from 'vitest';
import { z } from 'zod';
import { randomId } from './random-id.ts';

test('the browser makes the id where it can', () => {
  expect(z.uuid().parse(randomId())).toHaveLength(36);
});

test('on plain http the id is a version 4 UUID of 122 random bits too', () => {
  const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  const ids = new Set(Array.from({ length: 500 }, () => randomId(insecure)));
  expect(ids.size).toBe(500);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true);
});

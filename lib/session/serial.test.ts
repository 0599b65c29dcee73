import { expect, test } from 'vitest';
import { createSerial } from './serial.ts';

test('tasks run one after the other, and one that fails stops none', async () => {
  const serial = createSerial();
  const order: string[] = [];
  const task = (name: string, ends: () => Promise<unknown>) =>
    serial(async () => {
      order.push(`${name} begins`);
      await ends();
      order.push(`${name} ends`);
    });
  const first = task('one', () => Promise.reject(new Error('no')));
  const second = task('two', () => Promise.resolve());
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual(['one begins', 'two begins', 'two ends']);
});

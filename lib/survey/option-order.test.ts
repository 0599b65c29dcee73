import { expect, test } from 'vitest';
import { optionOrder } from './option-order.ts';
import { ofKind } from './testing/every-kind.ts';

const ids = (shuffle: boolean, seed: number) =>
  optionOrder({ ...ofKind.rank, shuffle }, seed).map(({ id }) => id);

test('options stand as they are written', () => {
  expect(ids(false, 1)).toEqual(['tea', 'coffee', 'water']);
});

test('where asked they stand in an order of chance, another one in another run', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, seed) => ids(true, seed).join()));
  expect(orders.size).toBe(6);
});

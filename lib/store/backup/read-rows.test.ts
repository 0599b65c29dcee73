import { expect, test } from 'vitest';
import { readRows } from './read-rows.ts';

const client = { clientKey: 'one', phase: 2, careful: true };

test('rows that can be read come through, and a store that is not there is empty', () => {
  const { rows, unread } = readRows({ clients: [client] });
  expect(rows).toMatchObject({ clients: [client], contacts: [], runs: [] });
  expect(unread).toBe(0);
});

test('rows that cannot be read are counted, also those of a store that this program does not know', () => {
  const { rows, unread } = readRows({ clients: [client, { ...client, phase: 9 }, null], recipes: [{}] });
  expect(rows.clients).toEqual([client]);
  expect(unread).toBe(3);
});

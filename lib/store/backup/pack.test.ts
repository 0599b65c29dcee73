import { expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';

const content = { databaseVersion: 2, madeDay: '2026-11-24', clientKeys: [], settings: {}, rows: {} };

test('content comes back as it went', async () => {
  const rows = { clients: [{ clientKey: 'één', phase: null, careful: true }] };
  expect(await unpack(await pack({ ...content, rows }), 2)).toMatchObject({ ...content, rows });
});

test('rows of an older database are read, those of a newer one are refused by name', async () => {
  expect(await unpack(await pack({ ...content, databaseVersion: 1 }), 2)).toMatchObject({ unread: 0 });
  await expect(unpack(await pack({ ...content, databaseVersion: 3 }), 2)).rejects.toMatchObject({
    failure: 'newer-version',
  });
});

test('something else is named as that, packed or not', async () => {
  const packed = await pack({ ...content, madeDay: 'yesterday' });
  await expect(unpack(packed, 2)).rejects.toMatchObject({ failure: 'unreadable' });
  await expect(unpack(new Uint8Array([1, 2, 3]), 2)).rejects.toMatchObject({ failure: 'unreadable' });
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { countContacts } from '../../../../lib/store/contacts.ts';
import { openDatabase } from '../../../../lib/store/database.ts';
import { timeAdding } from './add-contacts.ts';

test('as many contacts are timed as were asked for, and none of them stays', async () => {
  expect(await timeAdding(10)).toHaveLength(10);
  expect(await countContacts(await openDatabase(), 1)).toBe(0);
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLastBackupDay, readRetention, saveLastBackupDay, saveRetention } from './keeping-settings.ts';

beforeEach(() => fakeBrowser.reset());

test('what is about clients is kept for 24 months until the user chooses', async () => {
  expect(await readRetention()).toBe(24);
  await saveRetention(6);
  expect(await readRetention()).toBe(6);
});

test('a choice that cannot be read makes nothing go early, and stays as it is', async () => {
  await fakeBrowser.storage.local.set({ retentionMonths: 'three years' });
  expect(await readRetention()).toBe(36);
  expect(await fakeBrowser.storage.local.get()).toEqual({ retentionMonths: 'three years' });
});

test('the last backup is known by its day, and none where none can be read', async () => {
  expect(await readLastBackupDay()).toBeNull();
  await saveLastBackupDay('2026-11-24');
  expect(await readLastBackupDay()).toBe('2026-11-24');
  await fakeBrowser.storage.local.set({ lastBackupDay: 'yesterday' });
  expect(await readLastBackupDay()).toBeNull();
});

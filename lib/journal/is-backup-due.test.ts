import { expect, test } from 'vitest';
import { isBackupDue } from './is-backup-due.ts';

test('a backup is due after thirty days without one, over summer time too', () => {
  expect(isBackupDue('2026-03-10', '2025-01-01', '2026-04-08')).toBe(false);
  expect(isBackupDue('2026-03-10', '2025-01-01', '2026-04-09')).toBe(true);
});

test('who never made one is reminded thirty days after the first thing that was kept', () => {
  expect(isBackupDue(null, '2026-10-26', '2026-11-24')).toBe(false);
  expect(isBackupDue(null, '2026-10-25', '2026-11-24')).toBe(true);
});

test('where nothing is kept there is nothing to lose', () => {
  expect(isBackupDue(null, null, '2026-11-24')).toBe(false);
  expect(isBackupDue('2026-01-01', null, '2026-11-24')).toBe(false);
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { joinSettings, restoreSettings } from './restore-settings.ts';

beforeEach(() => fakeBrowser.reset());

test('what is set here stays, what is not set here comes along', () => {
  expect(joinSettings({ locale: 'nl' }, { locale: 'en', retentionMonths: 36 })).toEqual({
    locale: 'nl',
    retentionMonths: 36,
  });
});

test('profiles are joined one by one', () => {
  const here = { profiles: { a: 1 } };
  expect(joinSettings(here, { profiles: { a: 2, b: 2 } })).toEqual({ profiles: { a: 1, b: 2 } });
});

test('of two last backups the later day holds', () => {
  const [early, late] = [{ lastBackupDay: '2026-05-04' }, { lastBackupDay: '2026-11-24' }];
  expect(joinSettings(early, late)).toEqual(late);
  expect(joinSettings(late, early)).toEqual(late);
});

test('the way back leaves everything as it was, also what was not set', async () => {
  const before = { locale: 'nl', profiles: { a: 1 } };
  await fakeBrowser.storage.local.set(before);
  const goBack = await restoreSettings({ retentionMonths: 36, profiles: { b: 2 } });
  expect(await fakeBrowser.storage.local.get()).toEqual({
    locale: 'nl',
    retentionMonths: 36,
    profiles: { a: 1, b: 2 },
  });
  await goBack();
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstInvitationSettings } from '../journal/invitation-settings.ts';
import {
  changeInvitationSettings,
  readInvitationSettings,
  readSnoozedUntil,
  resetInvitationSettings,
  saveSnoozedUntil,
} from './invitation-settings.ts';

beforeEach(() => fakeBrowser.reset());

test('questions and assessments are on in working hours, until the user chooses otherwise', async () => {
  expect(await readInvitationSettings()).toEqual({
    questions: true,
    questionDays: 1,
    assessments: true,
    assessmentWeeks: 6,
    days: [1, 2, 3, 4, 5],
    fromHour: 8,
    toHour: 18,
  });
  expect(await readSnoozedUntil()).toBeNull();
});

test('a change leaves the rest as it was', async () => {
  await changeInvitationSettings({ questions: false });
  await changeInvitationSettings({ toHour: 20 });
  expect(await readInvitationSettings()).toEqual({
    ...firstInvitationSettings,
    questions: false,
    toHour: 20,
  });
});

test.each([
  ['of another form', { questions: 'no' }],
  ['with a day that ends before it begins', { ...firstInvitationSettings, fromHour: 18, toHour: 8 }],
])('settings %s are left as they are, and nothing is asked', async (_name, invitations) => {
  await fakeBrowser.storage.local.set({ invitations });
  expect(await readInvitationSettings()).toMatchObject({ questions: false, assessments: false });
  expect(await fakeBrowser.storage.local.get('invitations')).toEqual({ invitations });
});

test('a reset brings back the first settings, and ends the quiet', async () => {
  await changeInvitationSettings({ questions: false });
  await saveSnoozedUntil(1_800_000_000_000);
  expect(await readSnoozedUntil()).toBe(1_800_000_000_000);
  await resetInvitationSettings();
  expect(await readInvitationSettings()).toEqual(firstInvitationSettings);
  expect(await readSnoozedUntil()).toBeNull();
});

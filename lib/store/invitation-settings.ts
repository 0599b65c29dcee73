import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import {
  firstInvitationSettings,
  invitationSettingsSchema,
  type InvitationSettings,
} from '../journal/invitation-settings.ts';

// `unknown`: what is stored was written by another version or by hand, so it is parsed at every reading.
const settingsItem = storage.defineItem<unknown>('local:invitations');
const snoozedItem = storage.defineItem<unknown>('local:snoozedUntil');

/**
 * When the panel may ask something; the first settings until the user chooses. What cannot be read stays stored, and
 * nothing is asked: the user may have switched it off.
 */
export async function readInvitationSettings(): Promise<InvitationSettings> {
  const stored = await settingsItem.getValue();
  if (stored === null) return firstInvitationSettings;
  const quiet = { ...firstInvitationSettings, questions: false, assessments: false };
  return invitationSettingsSchema.safeParse(stored).data ?? quiet;
}

/** Changes a part of the settings. @returns the settings as they are now. */
export async function changeInvitationSettings(
  change: Partial<InvitationSettings>,
): Promise<InvitationSettings> {
  const settings = { ...(await readInvitationSettings()), ...change };
  await settingsItem.setValue(settings);
  return settings;
}

/** Goes back to the first settings, and ends the quiet that the user asked for. */
export async function resetInvitationSettings(): Promise<InvitationSettings> {
  await settingsItem.removeValue();
  await snoozedItem.removeValue();
  return firstInvitationSettings;
}

/** Until when nothing is asked, in milliseconds since the epoch; null when that was not asked for. */
export async function readSnoozedUntil(): Promise<number | null> {
  return z.int().safeParse(await snoozedItem.getValue()).data ?? null;
}

/** Keeps until when nothing is asked, in milliseconds since the epoch. */
export async function saveSnoozedUntil(until: number): Promise<void> {
  await snoozedItem.setValue(until);
}

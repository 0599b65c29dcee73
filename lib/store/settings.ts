import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { layoutSchema, type Layout } from '../messaging/messages.ts';
import { locales, type Locale } from '../prompts/prompt.ts';
import { mayChange } from '../policy/policy.ts';
import { siteProfileSchema, type SiteProfile } from '../record/site-profile.ts';
import { readPolicy } from './policy.ts';

/** What a stored profile turned out to be; a broken one stays stored as it is, and nothing runs on its origin. */
export type StoredProfile =
  { state: 'ok'; profile: SiteProfile } | { state: 'broken'; stored: unknown; errors: string[] };

const firstLayout: Layout = { side: 'right', width: 340, folded: false };

// `unknown`: what is stored was written by another version or by hand, so it is parsed at every reading.
const profilesItem = storage.defineItem<Record<string, unknown>>('local:profiles', { fallback: {} });
const layoutItem = storage.defineItem<unknown>('local:layout');
const localeItem = storage.defineItem<unknown>('local:locale');

/** The stored profiles by origin (match pattern). */
export async function readProfiles(): Promise<Record<string, StoredProfile>> {
  const stored = await profilesItem.getValue();
  return Object.fromEntries(Object.entries(stored).map(([origin, value]) => [origin, parseProfile(value)]));
}

/** Adds a profile, or replaces the one of the same origin. */
export async function saveProfile(profile: SiteProfile): Promise<void> {
  await profilesItem.setValue({ ...(await profilesItem.getValue()), [profile.origin]: profile });
}

/** Removes the profile of an origin; the others stay. */
export async function removeProfile(origin: string): Promise<void> {
  const { [origin]: _removed, ...rest } = await profilesItem.getValue();
  await profilesItem.setValue(rest);
}

/** Side, width and fold of the panel; the first layout when none is stored or it cannot be read. */
export async function readLayout(): Promise<Layout> {
  return layoutSchema.safeParse(await layoutItem.getValue()).data ?? firstLayout;
}

/** Changes a part of the layout. @returns the layout as it is now. */
export async function changeLayout(change: Partial<Layout>): Promise<Layout> {
  const layout = { ...(await readLayout()), ...change };
  await layoutItem.setValue(layout);
  return layout;
}

/** The language of panel and pages: the user's choice if they may choose, else the organisation's, else Dutch. */
export async function readLocale(): Promise<Locale> {
  const policy = await readPolicy();
  const chosen = z.enum(locales).safeParse(await localeItem.getValue()).data;
  return (mayChange(policy, 'language') ? chosen : null) ?? policy.language ?? 'nl';
}

export async function saveLocale(locale: Locale): Promise<void> {
  await localeItem.setValue(locale);
}

/** Calls back when the stored profiles change. */
export function onProfilesChanged(listener: () => void, signal?: AbortSignal): void {
  const stop = profilesItem.watch(listener);
  signal?.addEventListener('abort', stop);
}

function parseProfile(value: unknown): StoredProfile {
  const parsed = siteProfileSchema.safeParse(value);
  if (parsed.success) return { state: 'ok', profile: parsed.data };
  return {
    state: 'broken',
    stored: value,
    errors: parsed.error.issues.map((issue) => `${issue.path.join('.') || '(profile)'}: ${issue.message}`),
  };
}

import type { SiteProfile } from './site-profile.ts';

declare const __ORGANISATION_PROFILE__: SiteProfile | null;

/** The profile that an organisation's own build brings along (`scripts/organisation.ts`); null in the normal build. */
export function organisationProfile(): SiteProfile | null {
  return __ORGANISATION_PROFILE__;
}

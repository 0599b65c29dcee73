import { matchOrigin } from '../../lib/record/match-origin.ts';
import { organisationProfile } from '../../lib/record/organisation-profile.ts';
import { bareProfile, type SiteProfile } from '../../lib/record/site-profile.ts';
import { readProfiles } from '../../lib/store/settings.ts';

/** What Naast should do on a page. */
export type Site = { state: 'run'; profile: SiteProfile } | { state: 'broken'; origin: string };

/**
 * Finds what to do on the page at this address: the user's profile, else the organisation's, else none (then all is
 * found by the built-in rules). Excluded paths are the content script's to see, for a page may change its path.
 * A broken profile is never passed over for another: nothing runs there.
 */
export async function findSite(address: string): Promise<Site> {
  const stored = await readProfiles();
  const [origin, own] = Object.entries(stored).find(([pattern]) => matchOrigin(pattern, address)) ?? [];
  if (origin && own?.state === 'broken') return { state: 'broken', origin };
  const brought = organisationProfile();
  const profile =
    own?.state === 'ok'
      ? own.profile
      : brought && matchOrigin(brought.origin, address)
        ? brought
        : bareProfile(`${new URL(address).origin}/*`);
  return { state: 'run', profile };
}

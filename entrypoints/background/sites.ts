import { mayChange, type Policy } from '../../lib/policy/policy.ts';
import { matchOrigin } from '../../lib/record/match-origin.ts';
import { organisationProfile } from '../../lib/record/organisation-profile.ts';
import { bareProfile, type SiteProfile } from '../../lib/record/site-profile.ts';
import { readPolicy } from '../../lib/store/policy.ts';
import { readProfiles } from '../../lib/store/settings.ts';

/**
 * What Naast should do on a page. `fixed`: the organisation set the profile, and the user may not change it.
 * `not-chosen`: the organisation fixed on which sites Naast runs, and this is none of them.
 */
export type Site =
  | { state: 'run'; profile: SiteProfile; fixed: boolean }
  | { state: 'broken'; origin: string }
  | { state: 'not-chosen' };

/** A profile for a match pattern; null for one that is broken. */
type Known = { origin: string; profile: SiteProfile | null };

/**
 * Finds what to do on the page at this address: the user's profile, else the policy's, else the one of the organisation's
 * build, else none (then all is found by the built-in rules). Where the policy fixes the sites, the user's do not count.
 * Excluded paths are the content script's to see, for a page may change its path. A broken profile is never passed over
 * for another: nothing runs there.
 */
export async function findSite(address: string): Promise<Site> {
  const policy = await readPolicy();
  const fixed = !mayChange(policy, 'sites');
  const own = fixed ? [] : await ownProfiles();
  const found = [own, broughtProfiles(policy)]
    .map((profiles) => nearest(profiles, address))
    .find((each) => each !== undefined);
  if (found?.profile) return { state: 'run', profile: found.profile, fixed };
  if (found) return { state: 'broken', origin: found.origin };
  return fixed
    ? { state: 'not-chosen' }
    : { state: 'run', profile: bareProfile(`${new URL(address).origin}/*`), fixed };
}

/** One with a port is about less, and goes before. */
function nearest(profiles: readonly Known[], address: string): Known | undefined {
  return profiles
    .filter(({ origin }) => matchOrigin(origin, address))
    .toSorted((one, other) => other.origin.length - one.origin.length)[0];
}

async function ownProfiles(): Promise<Known[]> {
  return Object.entries(await readProfiles()).map(([origin, stored]) => ({
    origin,
    profile: stored.state === 'ok' ? stored.profile : null,
  }));
}

function broughtProfiles({ sites }: Policy): Known[] {
  const built = organisationProfile();
  return [
    ...sites.map((site) =>
      site.state === 'ok'
        ? { origin: site.profile.origin, profile: site.profile }
        : { origin: site.origin, profile: null },
    ),
    ...(built ? [{ origin: built.origin, profile: built }] : []),
  ];
}

import type { RecordSystem } from '../../components/options/record-system.ts';
import { mayChange, type Policy } from '../../lib/policy/policy.ts';
import type { SiteProfile } from '../../lib/record/site-profile.ts';
import type { StoredProfile } from '../../lib/store/settings.ts';

type Profile = RecordSystem['profile'];

/**
 * Joins what is permitted with what has a profile: one system an origin, in alphabetical order; `fixed` came with the
 * build. The organisation's profiles, of its policy and of its build (`built`), hold until the user writes another, and
 * always where the policy fixes them.
 */
export function listSystems(
  allowed: readonly string[],
  profiles: Readonly<Record<string, StoredProfile>>,
  fixed: readonly string[],
  built: SiteProfile | null,
  policy: Policy,
): RecordSystem[] {
  const isFixed = !mayChange(policy, 'sites');
  const own: Readonly<Record<string, Profile>> = isFixed ? {} : profiles;
  const brought: Readonly<Record<string, Profile>> = {
    ...(built && { [built.origin]: { state: 'ok', profile: built } }),
    ...Object.fromEntries(
      policy.sites.map((site) =>
        site.state === 'ok'
          ? [site.profile.origin, site]
          : [site.origin, { state: 'broken', stored: { origin: site.origin } }],
      ),
    ),
  };
  const origins = new Set([...allowed, ...Object.keys(own), ...Object.keys(brought)]);
  return [...origins].sort().map((origin) => ({
    origin,
    allowed: allowed.includes(origin),
    fixed: fixed.includes(origin),
    fromOrganisation: own[origin] || !brought[origin] ? 'no' : isFixed ? 'always' : 'until-changed',
    profile: own[origin] ?? brought[origin] ?? { state: 'none' },
  }));
}

import type { RecordSystem } from '../../components/options/record-system.ts';
import { mayChange, type Policy } from '../../lib/policy/policy.ts';
import { patternOf } from '../../lib/record/match-origin.ts';
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
  const profiled = [...Object.keys(own), ...Object.keys(brought)];
  // A host that may be read is listed by its ports where there are profiles for those.
  const whole = allowed.filter(
    (host) => !profiled.some((origin) => origin !== host && hostOf(origin) === host),
  );
  return [...new Set([...whole, ...profiled])].sort().map((origin) => ({
    origin,
    allowed: allowed.includes(hostOf(origin)),
    fixed: fixed.includes(hostOf(origin)),
    fromOrganisation: isFixed
      ? brought[origin]
        ? 'always'
        : 'not-chosen'
      : brought[origin] && !own[origin]
        ? 'until-changed'
        : 'no',
    profile: own[origin] ?? brought[origin] ?? { state: 'none' },
  }));
}

/** The browser gives and takes whole hosts, whatever their port. */
function hostOf(origin: string): string {
  return patternOf(origin.replace(/\*$/, '')) ?? origin;
}

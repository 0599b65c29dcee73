import type { RecordSystem } from '../../components/options/record-system.ts';
import type { SiteProfile } from '../../lib/record/site-profile.ts';
import type { StoredProfile } from '../../lib/store/settings.ts';

/**
 * Joins what is permitted with what has a profile: one system an origin, in alphabetical order; `fixed` came with the
 * build, and so did `brought`, which holds for its origin until the user writes another.
 */
export function listSystems(
  allowed: readonly string[],
  profiles: Readonly<Record<string, StoredProfile>>,
  fixed: readonly string[],
  brought: SiteProfile | null,
): RecordSystem[] {
  const known: Readonly<Record<string, StoredProfile>> = {
    ...(brought && { [brought.origin]: { state: 'ok', profile: brought } }),
    ...profiles,
  };
  const origins = new Set([...allowed, ...Object.keys(known)]);
  return [...origins].sort().map((origin) => ({
    origin,
    allowed: allowed.includes(origin),
    fixed: fixed.includes(origin),
    profile: known[origin] ?? { state: 'none' },
  }));
}

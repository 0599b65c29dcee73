import type { RecordSystem } from '../../components/options/record-system.ts';
import type { StoredProfile } from '../../lib/store/settings.ts';

/** Joins what is permitted with what has a profile: one system an origin, in alphabetical order; `fixed` came with the build. */
export function listSystems(
  allowed: readonly string[],
  profiles: Readonly<Record<string, StoredProfile>>,
  fixed: readonly string[],
): RecordSystem[] {
  const origins = new Set([...allowed, ...Object.keys(profiles)]);
  return [...origins].sort().map((origin) => ({
    origin,
    allowed: allowed.includes(origin),
    fixed: fixed.includes(origin),
    profile: profiles[origin] ?? { state: 'none' },
  }));
}

import { readFileSync } from 'node:fs';
import { patternOf } from '../lib/record/match-origin.ts';
import { siteProfileSchema, type SiteProfile } from '../lib/record/site-profile.ts';

/** An organisation's own build: origins allowed from the start, and a site profile for one of them. */
export type Organisation = { origins: readonly string[]; profile: SiteProfile | null };

/**
 * Reads which organisation to build for: `NAAST_ORIGINS`, addresses with white space between them, and `NAAST_PROFILE`,
 * the path of a site profile (JSON), whose origin is allowed too. `scripts/build.ts` sets them.
 * @returns null for the normal build.
 * @throws with the address that is none, or with the path and every error of the profile when it is broken.
 */
export function readOrganisation(env: Record<string, string | undefined>): Organisation | null {
  const addresses = env['NAAST_ORIGINS']?.split(/\s+/).filter(Boolean) ?? [];
  const profile = env['NAAST_PROFILE'] ? readProfile(env['NAAST_PROFILE']) : null;
  const origins = new Set([...addresses.map(readOrigin), ...(profile ? [profile.origin] : [])]);
  return origins.size > 0 ? { origins: [...origins], profile } : null;
}

function readOrigin(address: string): string {
  const origin = patternOf(address);
  if (origin === null) throw new Error(`${address}: not the address of a record system (https://…)`);
  return origin;
}

function readProfile(path: string): SiteProfile {
  const parsed = siteProfileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`);
  return parsed.data;
}

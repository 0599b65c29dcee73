import { readFileSync } from 'node:fs';
import { siteProfileSchema, type SiteProfile } from '../lib/record/site-profile.ts';

/** An organisation's own build: one origin allowed from the start, with its site profile. */
export type Organisation = { profile: SiteProfile };

/**
 * Reads which organisation to build for from `NAAST_PROFILE`, the path of a site profile (JSON).
 * @returns null for the normal build.
 * @throws with the path and every error of the profile when it is broken.
 */
export function readOrganisation(env: Record<string, string | undefined>): Organisation | null {
  const path = env['NAAST_PROFILE'];
  if (!path) return null;
  const parsed = siteProfileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`);
  return { profile: parsed.data };
}

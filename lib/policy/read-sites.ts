import { z } from 'zod';
import { siteProfileSchema, type SiteProfile } from '../record/site-profile.ts';
import type { PolicySite } from './policy.ts';
import type { Path } from './policy-fault.ts';
import type { PolicyReader } from './policy-reader.ts';

// One may leave out the version: a policy has none of its own.
const siteSchema = siteProfileSchema.extend({ version: z.literal(1).default(1) });
const withOrigin = siteProfileSchema.pick({ origin: true }).loose();

/** The record systems of a policy, with their site profiles. */
export function readSites(raw: unknown, path: Path, reader: PolicyReader): PolicySite[] {
  return reader.readList(raw, path, take, (site) =>
    site.state === 'ok' ? site.profile.origin : site.origin,
  );

  function take(entry: unknown, at: Path): PolicySite | null {
    const profile: SiteProfile | null = reader.read(siteSchema, entry, at);
    if (profile) return { state: 'ok', profile };
    const named = withOrigin.safeParse(entry);
    return named.success ? { state: 'broken', origin: named.data.origin } : null;
  }
}

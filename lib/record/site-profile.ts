import { z } from 'zod';

/**
 * How one client-record system looks: where its report field, its client and its save control are.
 * Selectors are CSS selectors, tried in order; what is left out is found by the rules in `find-report-field.ts`.
 * Parsed in the background and in options only: the content script gets it parsed (zod stays out of it).
 */
export const siteProfileSchema = z.strictObject({
  version: z.literal(1),
  /** A match pattern for one origin, e.g. `https://dossier.example.nl/*`; `http://127.0.0.1/*` holds for every port. */
  origin: z.string().regex(/^https?:\/\/[^/*\s]+\/\*$/),
  name: z.string().min(1).max(80).optional(),
  report: z.array(z.string().min(1).max(300)).max(10).default([]),
  client: z.array(z.string().min(1).max(300)).max(10).default([]),
  save: z.array(z.string().min(1).max(300)).max(10).default([]),
  /** Paths on which Naast stays away: `isExcluded` says how they are written. */
  exclude: z.array(z.string().startsWith('/').max(300)).max(50).default([]),
});

export type SiteProfile = z.infer<typeof siteProfileSchema>;

/** A profile without any selector: everything is found by the built-in rules. */
export function bareProfile(origin: string): SiteProfile {
  return { version: 1, origin, report: [], client: [], save: [], exclude: [] };
}

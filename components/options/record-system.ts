import type { SiteProfile } from '../../lib/record/site-profile.ts';

/** A record system on the options page: an origin that may be read, has a profile, or both. */
export type RecordSystem = {
  /** A match pattern, e.g. `https://dossier.example.nl/*`. */
  origin: string;
  /** The browser lets Naast read there. */
  allowed: boolean;
  /** Permitted by the organisation's own build: the user cannot withdraw that. */
  fixed: boolean;
  /**
   * The profile is the organisation's, by its policy or its build; `always`: the user can have no other. `not-chosen`: the
   * organisation fixed on which systems Naast runs, and this is none of them.
   */
  fromOrganisation: 'no' | 'until-changed' | 'always' | 'not-chosen';
  profile: { state: 'none' } | { state: 'ok'; profile: SiteProfile } | { state: 'broken'; stored: unknown };
};

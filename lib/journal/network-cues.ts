import type { CueName } from '../cues/analysis.ts';

/** The cues that show that the client's own network came up in a contact. */
export const networkCues: ReadonlySet<CueName> = new Set<CueName>([
  'informal-network',
  'network-talk',
  'relative-involved',
  'network-meeting',
  'volunteer',
]);

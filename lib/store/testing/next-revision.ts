import type { Revision } from '../../journal/revision.ts';

/** A new revision that goes on from these. */
export function nextRevision(...after: (Revision | string)[]): Revision {
  return { id: crypto.randomUUID(), after: after.map((from) => (typeof from === 'string' ? from : from.id)) };
}

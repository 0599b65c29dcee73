export const halves = ['write', 'watch'] as const;

/**
 * The half that a report belongs to, by a stable hash of its id (FNV-1a, then mixed as in MurmurHash3): rules are
 * written against reports of `write`; of `watch` only the figures are looked at.
 */
export function halfOf(id: string): (typeof halves)[number] {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash & 1) === 0 ? 'write' : 'watch';
}

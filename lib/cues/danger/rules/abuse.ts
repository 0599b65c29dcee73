import type { DangerRule } from '../../engine/rule.ts';

/** Sexual abuse, pressure for sex or pictures. */
export const abuse: DangerRule = {
  sign: 'abuse',
  patterns: ['ABUSE', "nachts ~5 [kamer|bed|slaapkamer]", '[zit|zat|komt|kwam] ~3 [aan|in|op] ~2 [haar|mijn|me|bed|slaapkamer]'],
  carries: [],
  misses: [],
};

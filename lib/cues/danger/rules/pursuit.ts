import type { DangerRule } from '../../engine/rule.ts';

/** Pursuit: somebody waits, follows, keeps coming. */
export const pursuit: DangerRule = {
  sign: 'pursuit',
  patterns: ['STALK', '[MATE|ELDER|hij|OTHERS] ~5 LURK ~5 PLACE', 'LURK ~3 [MATE|ELDER|hij|OTHERS] ~5 PLACE'],
  carries: [],
  misses: [],
};

import type { DangerRule } from '../../engine/rule.ts';
import { inDanger } from '../risk.ts';

/** Pursuit: somebody waits, follows, keeps coming. */
export const pursuit: DangerRule = {
  sign: 'pursuit',
  patterns: ['STALK', '[MATE|ELDER|hij|OTHERS] ~5 LURK ~5 PLACE', 'LURK ~3 [MATE|ELDER|hij|OTHERS] ~5 PLACE'],
  signals: {
    'time-and-again': { patterns: ['[LURK|belt|appt] ~6 AGAIN', 'AGAIN ~5 [LURK|belt|appt]'] },
  },
  settle: inDanger('pursuit'),
  carries: [],
  misses: [],
};

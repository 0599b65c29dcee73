import type { DangerRule } from '../engine/rule.ts';
import { abuse } from './rules/abuse.ts';
import { addsUp } from './rules/adds-up.ts';
import { control } from './rules/control.ts';
import { exploitation } from './rules/exploitation.ts';
import { fear } from './rules/fear.ts';
import { pursuit } from './rules/pursuit.ts';
import { threat } from './rules/threat.ts';
import { violence } from './rules/violence.ts';

/**
 * All forms of danger; a new one is a file of its own and a line here. None is danger by itself: `risk.ts` weighs all
 * signs of a few sentences together, and each form then gives what it found there.
 */
export const dangerRules: readonly DangerRule[] = [
  violence,
  threat,
  pursuit,
  control,
  exploitation,
  abuse,
  fear,
  addsUp,
];

import type { DangerRule } from '../engine/rule.ts';
import { inDanger } from './risk.ts';
import { abuse } from './rules/abuse.ts';
import { addsUp } from './rules/adds-up.ts';
import { control } from './rules/control.ts';
import { exploitation } from './rules/exploitation.ts';
import { fear } from './rules/fear.ts';
import { pursuit } from './rules/pursuit.ts';
import { threat } from './rules/threat.ts';
import { violence } from './rules/violence.ts';

/** Forms of danger; a new one is a file of its own and a line here. */
const forms: readonly DangerRule[] = [violence, threat, pursuit, control, exploitation, abuse, fear];

/**
 * No sign is danger by itself: `risk.ts` weighs all signs of a few sentences together. Where they are enough, each form
 * gives what it found there, and `addsUp` the clause that weighs most.
 */
export const dangerRules: readonly DangerRule[] = [
  ...forms.map((form) => ({ ...form, settle: inDanger(form.sign) })),
  addsUp,
];

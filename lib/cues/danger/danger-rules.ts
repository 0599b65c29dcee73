import type { DangerRule } from '../engine/rule.ts';
import { abuse } from './rules/abuse.ts';
import { addsUp } from './rules/adds-up.ts';
import { child } from './rules/child.ts';
import { coercion } from './rules/coercion.ts';
import { control } from './rules/control.ts';
import { exploitation } from './rules/exploitation.ts';
import { fear } from './rules/fear.ts';
import { honour } from './rules/honour.ts';
import { learnt } from './rules/learnt.ts';
import { marks } from './rules/marks.ts';
import { money } from './rules/money.ts';
import { protection } from './rules/protection.ts';
import { pursuit } from './rules/pursuit.ts';
import { spoken } from './rules/spoken.ts';
import { threat } from './rules/threat.ts';
import { violence } from './rules/violence.ts';
import { weapons } from './rules/weapons.ts';

/** All signs of danger; a new one is a file of its own and a line here. */
export const dangerRules: readonly DangerRule[] = [
  violence,
  marks,
  weapons,
  threat,
  pursuit,
  coercion,
  control,
  protection,
  fear,
  child,
  abuse,
  exploitation,
  honour,
  money,
  spoken,
  addsUp,
  learnt,
];

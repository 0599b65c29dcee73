import type { DangerRule } from '../engine/rule.ts';

/** All signs of danger; a new one is a file of its own and a line here. */
export const dangerRules: readonly DangerRule[] = [];

import type { Contract } from './session-plan.ts';

/** Free text tells more of a person than a number does, so it asks for two more. */
export const openGroup = (k: number): number => k + 2;

/** What a facilitator starts from. */
export const defaultContract: Contract = { k: 5, kOpen: openGroup(5), mayChange: true };

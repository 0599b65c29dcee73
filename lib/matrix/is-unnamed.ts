import type { Cell } from './matrix.ts';

/**
 * Whether nobody named a factor: no vote says that it plays a part, and no coded answer does. Of one that was put to the
 * vote and may not be shown, that is not known.
 */
export function isUnnamed({ state, little, lot, named }: Cell): boolean {
  return state !== 'too-few' && little + lot + named === 0;
}

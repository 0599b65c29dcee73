import type { Cell, Counts } from './matrix.ts';

/**
 * What was said last time by those whose votes a cell holds, to stand beside its bar; null where nothing of it is told, and
 * where a team is new to it: beside the votes of others it would show a change that there was not.
 */
export function beforeOf({ change, voters }: Cell): Counts | null {
  return change.kind === 'known' && change.now.voters === voters ? change.before : null;
}

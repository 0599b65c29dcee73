import type { Offer } from './prompt.ts';

/** When an offer was last before the user, in milliseconds since the epoch: at its return, if it came back. */
export function lastShown({ at, outcome }: Offer): number {
  return outcome.kind === 'returned' ? outcome.at : at;
}

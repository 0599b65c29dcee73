import type { Invitation } from '../invitation.ts';

/** A question about talking of the network that was shown and left at that. */
export function someInvitation(change: Partial<Invitation> = {}): Invitation {
  return {
    id: crypto.randomUUID(),
    kind: 'question',
    of: 'area-talk',
    day: '2026-11-24',
    outcome: 'shown',
    ...change,
  };
}

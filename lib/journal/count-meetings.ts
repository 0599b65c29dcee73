import type { Contact } from './contact.ts';

/** The CTI norm: network meetings in one trajectory. */
export const meetingNorm = 3;

/** How many trajectories have had no meeting, one, two, and three or more. */
export type MeetingCounts = readonly [none: number, one: number, two: number, norm: number];

/**
 * Network meetings held per trajectory, which is all contacts with one client; contacts without a client don't count.
 * @param contacts all contacts with the clients that are to be counted, in any order
 */
export function countMeetings(contacts: readonly Contact[]): MeetingCounts {
  const held = new Map<string, number>();
  for (const { clientKey, meetingHeld } of contacts) {
    if (clientKey !== null) held.set(clientKey, (held.get(clientKey) ?? 0) + (meetingHeld ? 1 : 0));
  }
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const meetings of held.values()) counts[Math.min(meetings, meetingNorm) as 0 | 1 | 2 | 3] += 1;
  return counts;
}

import type { Phase, Trajectory } from '../prompts/prompt.ts';
import type { Contact } from './contact.ts';
import { dayNumber } from './day.ts';
import { networkCues } from './network-cues.ts';

/** A move stays at hand for eight weeks after the report that told of it. */
const transitionWeeks = 8;

/**
 * What earlier contacts tell of a client's trajectory. Counts are computed, never kept.
 * @param contacts the client's saved contacts, in any order
 * @param phase the CTI phase that the user set, or null
 * @param today the day to look from, `YYYY-MM-DD`
 */
export function summariseTrajectory(
  contacts: readonly Contact[],
  phase: Phase | null,
  today: string,
): Trajectory {
  const weeksSince = (matches: (contact: Contact) => boolean): number | null => {
    const days = contacts.filter(matches).map((contact) => contact.day);
    return days.length === 0
      ? null
      : weeksBetween(
          days.reduce((a, b) => (a > b ? a : b)),
          today,
        );
  };
  const sinceTransition = weeksSince((contact) => contact.cues.includes('transition'));
  return {
    phase,
    meetingsHeld: contacts.filter((contact) => contact.meetingHeld).length,
    transitionAtHand: sinceTransition !== null && sinceTransition < transitionWeeks,
    weeksSinceNetwork: weeksSince((contact) => contact.cues.some((cue) => networkCues.has(cue))),
  };
}

function weeksBetween(from: string, to: string): number {
  return Math.floor((dayNumber(to) - dayNumber(from)) / 7);
}

import { describe, expect, test } from 'vitest';
import type { CueName } from '../cues/analysis.ts';
import { dayOf, type Contact } from './contact.ts';
import { summariseTrajectory } from './trajectory.ts';

let made = 0;
function contact(day: string, cues: CueName[], meetingHeld = false): Contact {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  return {
    id,
    day,
    clientKey: 'key',
    cues,
    meetingHeld,
    people: { family: 0, friends: 0, community: 0, formal: 0 },
  };
}

describe('the trajectory of a client', () => {
  test('is empty without contacts, and keeps the phase that the user set', () => {
    expect(summariseTrajectory([], 2, '2026-03-01')).toEqual({
      phase: 2,
      meetingsHeld: 0,
      transitionAtHand: false,
      weeksSinceNetwork: null,
    });
  });

  test('counts meetings that were held, not those that were planned or refused', () => {
    const contacts = [
      contact('2026-01-05', ['network-meeting'], true),
      contact('2026-01-12', ['network-meeting']),
      contact('2026-02-02', ['network-meeting'], true),
    ];
    expect(summariseTrajectory(contacts, null, '2026-02-03').meetingsHeld).toBe(2);
  });

  test('sees a transition for eight weeks', () => {
    const contacts = [contact('2026-01-05', ['transition'])];
    expect(summariseTrajectory(contacts, null, '2026-03-01').transitionAtHand).toBe(true);
    expect(summariseTrajectory(contacts, null, '2026-03-02').transitionAtHand).toBe(false);
  });

  test('counts whole weeks since the network last came up, whatever the order of the contacts', () => {
    const contacts = [
      contact('2026-02-02', ['informal-network']),
      contact('2026-01-05', ['network-talk']),
      contact('2026-02-20', ['formal-partner']),
    ];
    expect(summariseTrajectory(contacts, null, '2026-03-01').weeksSinceNetwork).toBe(3);
  });

  test('is not thrown off by the change to summer time', () => {
    const contacts = [contact('2026-03-23', ['volunteer'])];
    expect(summariseTrajectory(contacts, null, '2026-03-30').weeksSinceNetwork).toBe(1);
  });
});

test('a day is the one of the user’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59).getTime())).toBe('2026-01-02');
  expect(dayOf(new Date(2026, 0, 3, 0, 0).getTime())).toBe('2026-01-03');
});

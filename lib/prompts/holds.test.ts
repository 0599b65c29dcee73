import { describe, expect, test } from 'vitest';
import type { Condition } from './catalogue-prompt.ts';
import { holds, narrowness, restsOn } from './holds.ts';
import { someFacts, someTies, someTrajectory } from './testing/some-facts.ts';

const facts = someFacts(['informal-network', 'transition'], {
  words: 30,
  ties: [...someTies(2), ...someTies(1, 'formal')],
});
const trajectory = someTrajectory({ phase: 2, meetingsHeld: 1, weeksSinceNetwork: 5 });

describe('holds', () => {
  test.each<[Condition, Condition]>([
    [{ all: ['informal-network', 'transition'] }, { all: ['informal-network', 'volunteer'] }],
    [{ any: ['volunteer', 'transition'] }, { any: ['volunteer', 'no-network'] }],
    [{ none: ['volunteer'] }, { none: ['volunteer', 'transition'] }],
    [{ minWords: 30 }, { minWords: 31 }],
    [{ meetingHeld: false }, { meetingHeld: true }],
    [{ ties: { informalAtLeast: 2 } }, { ties: { informalAtLeast: 3 } }],
    [{ ties: { informalAtMost: 2 } }, { ties: { informalAtMost: 1 } }],
    [{ ties: { formalAtLeast: 1 } }, { ties: { formalAtLeast: 2 } }],
    [{ ties: { ring: 'family' } }, { ties: { ring: 'friends' } }],
    [{ trajectory: { phase: [1, 2] } }, { trajectory: { phase: [3] } }],
    [{ trajectory: { meetingsBelow: 2 } }, { trajectory: { meetingsBelow: 1 } }],
    [{ trajectory: { meetingsFrom: 1 } }, { trajectory: { meetingsFrom: 2 } }],
    [{ trajectory: { transitionAtHand: false } }, { trajectory: { transitionAtHand: true } }],
    [{ trajectory: { weeksSinceNetworkFrom: 5 } }, { trajectory: { weeksSinceNetworkFrom: 6 } }],
  ])('%j holds where %j does not', (yes, no) => {
    expect(holds(yes, facts, trajectory)).toBe(true);
    expect(holds(no, facts, trajectory)).toBe(false);
  });

  test('an empty condition always holds', () => {
    expect(holds({}, someFacts(), someTrajectory())).toBe(true);
  });

  test('what is not known of the trajectory fits no condition on it', () => {
    const unknown = someTrajectory();
    expect(holds({ trajectory: { phase: [1, 2, 3] } }, facts, unknown)).toBe(false);
    expect(holds({ trajectory: { weeksSinceNetworkFrom: 0 } }, facts, unknown)).toBe(false);
  });
});

test('a condition rests on the cues that it names and that are there', () => {
  expect(restsOn({ all: ['transition'], any: ['volunteer', 'informal-network'] }, facts)).toEqual([
    'transition',
    'informal-network',
  ]);
  expect(restsOn({ none: ['volunteer'] }, facts)).toEqual([]);
});

test('each further demand makes a condition narrower', () => {
  const ladder: Condition[] = [
    {},
    { minWords: 60 },
    { all: ['transition'] },
    { all: ['transition'], none: ['volunteer'] },
    { all: ['transition'], none: ['volunteer'], ties: { informalAtLeast: 2 } },
    { all: ['transition'], none: ['volunteer'], ties: { informalAtLeast: 2 }, trajectory: { phase: [1] } },
  ];
  const widths = ladder.map(narrowness);
  expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
});

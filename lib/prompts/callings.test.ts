import { describe, expect, test } from 'vitest';
import type { CueName } from '../cues/analysis.ts';
import { choosePrompts } from './choose.ts';
import type { ReportFacts, Trajectory } from './prompt.ts';
import { someFacts, someHistory, someTies, someTrajectory } from './testing/some-facts.ts';

function choose(facts: ReportFacts, trajectory: Partial<Trajectory> = {}): string[] {
  const choice = choosePrompts(facts, someHistory({ trajectory: someTrajectory(trajectory) }), 0);
  if (choice.state === 'well') return [choice.chosen.kind];
  return choice.state === 'prompts' ? choice.chosen.map(({ kind }) => kind) : [];
}

describe('what a finished report calls for', () => {
  test.each<[string, CueName[], string[]]>([
    ['nobody is in it', [], ['ask-who']],
    ['only a service is in it', ['formal-partner'], ['ask-who']],
    ['there is nobody', ['no-network'], ['find', 'between']],
    ['there is nobody but a volunteer', ['no-network', 'volunteer'], ['find']],
    ['the client refuses', ['client-declines', 'informal-network'], ['answer-declines']],
    ['the client refuses a meeting', ['client-declines', 'network-meeting'], ['answer-declines']],
    ['the network is put off', ['other-priority', 'informal-network'], ['answer-priority']],
    ['the professional took over', ['took-over', 'formal-partner'], ['hand-over']],
    ['took over while the network waits', ['took-over', 'other-priority'], ['answer-priority', 'hand-over']],
    ['took over from a client who refuses', ['took-over', 'client-declines'], ['answer-declines']],
    ['a hurt was talked about', ['damaged-tie', 'informal-network', 'network-talk'], ['mend']],
    ['the one tie there is hurts', ['damaged-tie', 'informal-network'], ['mend']],
    ['a meeting is planned', ['network-meeting', 'informal-network'], ['meeting']],
    ['a move is at hand', ['transition'], ['transition']],
    ['somebody is mentioned', ['informal-network'], ['keep']],
    ['a volunteer comes by', ['volunteer'], ['between']],
    [
      'somebody was talked about and took part',
      ['informal-network', 'network-talk', 'relative-involved'],
      ['well-done'],
    ],
  ])('%s', (_situation, cues, expected) => {
    expect(choose(someFacts(cues))).toEqual(expected);
  });

  test('several services round the table ask for somebody informal beside them', () => {
    const facts = someFacts(['formal-partner'], { ties: someTies(3, 'formal') });
    expect(choose(facts)).toEqual(['informal-too']);
  });

  test('a hurt that is only mentioned leaves the word to the others who are there', () => {
    const facts = someFacts(['damaged-tie', 'informal-network'], { ties: someTies(2) });
    expect(choose(facts)).toEqual(['keep']);
  });

  test('a no that was talked over leaves the word to the others who are there', () => {
    const cues: CueName[] = ['client-declines', 'informal-network', 'network-talk'];
    expect(choose(someFacts(cues, { ties: someTies(1) }))).toEqual(['answer-declines']);
    expect(choose(someFacts(cues, { ties: someTies(2) }))).toEqual(['keep']);
  });

  test('a move is met by keeping the ties across it, where somebody is there', () => {
    expect(choose(someFacts(['transition', 'informal-network']))).toEqual(['keep']);
  });

  test('a short note about the household is left in peace', () => {
    expect(choose(someFacts([], { words: 30 }))).toEqual([]);
  });
});

describe('the trajectory shifts which prompt wins', () => {
  const network: CueName[] = ['informal-network'];
  test.each<[string, ReportFacts, Partial<Trajectory>, string, string]>([
    ['weeks without the network', someFacts([], { words: 30 }), { weeksSinceNetwork: 4 }, '', 'ask-who'],
    [
      'transfer of care near',
      someFacts(['took-over', 'other-priority']),
      { phase: 3 },
      'answer-priority',
      'hand-over',
    ],
    ['the move of phase 1', someFacts(['transition', 'took-over']), { phase: 1 }, 'hand-over', 'transition'],
    [
      'a move seen in an earlier report',
      someFacts(network),
      { transitionAtHand: true },
      'keep',
      'transition',
    ],
    ['no meeting yet in phase 1', someFacts(network, { ties: someTies(2) }), { phase: 1 }, 'keep', 'meeting'],
    [
      'one meeting in phase 2',
      someFacts(network, { ties: someTies(2) }),
      { phase: 2, meetingsHeld: 1 },
      'keep',
      'meeting',
    ],
    ['two meetings in phase 3', someFacts(network), { phase: 3, meetingsHeld: 2 }, 'keep', 'meeting'],
    ['three meetings in phase 3', someFacts(network), { phase: 3, meetingsHeld: 3 }, 'keep', 'transition'],
    [
      'the third meeting held',
      someFacts(['network-meeting'], { meetingHeld: true }),
      { meetingsHeld: 2 },
      'meeting',
      'well-done',
    ],
    [
      'talk without a card in phase 1',
      someFacts(['informal-network', 'network-talk']),
      { phase: 1 },
      'keep',
      'tool',
    ],
    ['the network is back after eight weeks', someFacts(network), { weeksSinceNetwork: 8 }, 'keep', 'tool'],
  ])('%s', (_case, facts, trajectory, before, after) => {
    expect(choose(facts)[0] ?? '').toBe(before);
    expect(choose(facts, trajectory)[0] ?? '').toBe(after);
  });
});

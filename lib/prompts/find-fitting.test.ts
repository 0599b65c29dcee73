import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cueNames, type CueName } from '../cues/analysis.ts';
import { callings } from './callings.ts';
import type { Condition } from './catalogue-prompt.ts';
import { catalogue } from './catalogue.ts';
import { findFitting } from './find-fitting.ts';
import type { ReportFacts, Trajectory } from './prompt.ts';
import { someFacts, someTies, someTrajectory } from './testing/some-facts.ts';

/** The plainest report and trajectory in which all these conditions hold, if any. */
function situation(...conditions: Condition[]): [ReportFacts, Trajectory] {
  const cues = conditions.flatMap(({ all = [], any = [] }) => [...all, ...any.slice(0, 1)]);
  const ties = conditions.flatMap((each) => (each.ties ? [each.ties] : []));
  const largest = (...counts: (number | undefined)[]) => Math.max(0, ...counts.map((count) => count ?? 0));
  const ring = ties.find((each) => each.ring)?.ring ?? 'community';
  const trajectories = conditions.flatMap((each) => (each.trajectory ? [each.trajectory] : []));
  return [
    someFacts(cues, {
      words: largest(25, ...conditions.map(({ minWords }) => minWords)),
      meetingHeld: conditions.some(({ meetingHeld }) => meetingHeld === true),
      ties: [
        ...someTies(largest(...ties.map((each) => (each.ring ? 1 : each.informalAtLeast))), ring),
        ...someTies(largest(...ties.map(({ formalAtLeast }) => formalAtLeast)), 'formal'),
      ],
    }),
    someTrajectory({
      phase: trajectories.find((each) => each.phase)?.phase?.[0] ?? null,
      meetingsHeld: Math.min(
        ...trajectories.map(({ meetingsFrom, meetingsBelow }) => meetingsFrom ?? (meetingsBelow ?? 1) - 1),
        3,
      ),
      transitionAtHand: trajectories.some(({ transitionAtHand }) => transitionAtHand === true),
      weeksSinceNetwork: largest(...trajectories.map(({ weeksSinceNetworkFrom }) => weeksSinceNetworkFrom)),
    }),
  ];
}

describe('findFitting', () => {
  test.each(catalogue.map((prompt) => [prompt.id, prompt] as const))(
    '%s has a situation in which it comes first of its kind (the general one: in which it fits)',
    (_id, prompt) => {
      const situations = callings
        .filter(({ kind }) => kind === prompt.kind)
        .map(({ when }) => situation(when, prompt.when));
      const [facts, trajectory] = situation(prompt.when);
      if (prompt.kind === 'safety') situations.push([{ ...facts, danger: 'plain' }, trajectory]);

      const general = Object.keys(prompt.when).length === 0;
      const comesUp = situations.some(([facts, trajectory]) => {
        const ofKind = findFitting(facts, trajectory).filter((each) => each.prompt.kind === prompt.kind);
        return (general ? ofKind : ofKind.slice(0, 1)).some((each) => each.prompt === prompt);
      });
      expect(comesUp).toBe(true);
    },
  );

  test('every kind that is called for has a prompt that fits, whatever cues and people are there', () => {
    fc.assert(
      fc.property(
        fc.subarray([...cueNames] as CueName[]),
        fc.nat(4),
        fc.boolean(),
        fc.boolean(),
        (cues, count, meetingHeld, danger) => {
          const facts = someFacts(cues, {
            ties: someTies(count),
            meetingHeld,
            danger: danger ? 'plain' : 'none',
          });
          const kinds = new Set(findFitting(facts, someTrajectory()).map(({ prompt }) => prompt.kind));
          const called = (kind: string) => kinds.has(kind as never);
          if (danger) expect(called('safety')).toBe(true);
          if (cues.includes('no-network')) expect(called('find')).toBe(true);
          if (cues.includes('client-declines')) expect(called('answer-declines')).toBe(true);
          if (cues.includes('other-priority')) expect(called('answer-priority')).toBe(true);
          if (cues.includes('damaged-tie')) expect(called('mend')).toBe(true);
          if (cues.includes('transition')) expect(called('transition')).toBe(true);
          expect(called('safety')).toBe(danger);
        },
      ),
    );
  });

  test('gives the most called-for kind first, and within it the prompt that says most', () => {
    const fitting = findFitting(someFacts(['no-network', 'transition']), someTrajectory());
    expect(fitting[0]?.prompt.id).toBe('find-new-place');
    const strengths = fitting.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  test('tells on which cues a prompt rests, and none for what is absent', () => {
    const [first] = findFitting(someFacts(['took-over', 'formal-partner']), someTrajectory());
    expect(first).toMatchObject({
      prompt: { id: 'hand-over-phone-mate' },
      because: ['took-over', 'formal-partner'],
    });
    expect(findFitting(someFacts(), someTrajectory())[0]).toMatchObject({ because: [] });
  });

  test('leaves out a prompt whose question the report answers already', () => {
    const ids = findFitting(
      someFacts(['took-over', 'accompanied', 'relative-involved']),
      someTrajectory(),
    ).map(({ prompt }) => prompt.id);
    expect(ids).toContain('hand-over-step-back');
    expect(ids).not.toContain('hand-over-beside');
  });
});

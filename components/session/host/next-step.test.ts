import { expect, test } from 'vitest';
import type { HostPhase, HostView } from '../../../lib/session/host/host-view.ts';
import type { ReleasedRound } from '../../../lib/session/released-round.ts';
import { gradeItem, openItem, somePlan } from '../../../lib/session/testing/some-plan.ts';
import { nextStep } from './next-step.ts';

type Running = Extract<HostView, { state: 'running' }>;
const tooFew = (item: string): ReleasedRound => ({ item, round: 1, result: { kind: 'too-few' } });

function viewAt(phase: HostPhase, released: ReleasedRound[] = []): Running {
  return {
    ...{
      ...somePlan(),
      state: 'running',
      phase,
      released,
      paused: false,
      locked: false,
      talkUntil: null,
      storing: 'ok',
    },
    presence: { joined: 3, connected: 3, answered: 0, onTheWay: 0 },
    dropped: { oversized: 0, malformed: 0, newer: 0, forged: 0, unfit: 0 },
    connection: { state: 'connected' },
  };
}
const round = { item: gradeItem, round: 1 };

test('from the lobby the first item of which nothing was shown follows', () => {
  expect(nextStep(viewAt({ state: 'lobby' }))).toEqual({ do: 'open', item: 'team' });
  expect(nextStep(viewAt({ state: 'lobby' }, [tooFew('team')]))).toEqual({ do: 'open', item: 'time' });
});

test('an open round is closed, and what was counted is shown', () => {
  expect(nextStep(viewAt({ state: 'voting', ...round }))).toEqual({ do: 'close' });
  const counted = { state: 'counted', ...round, texts: [] } as const;
  expect(nextStep(viewAt({ ...counted, texts: [], grace: false }))).toEqual({ do: 'reveal' });
  expect(nextStep(viewAt({ ...counted, texts: [], grace: true }))).toBeNull();
});

test('free texts wait for somebody who reads them', () => {
  const texts = [{ id: 'text-1', text: 'Time.' }];
  expect(nextStep(viewAt({ state: 'counted', item: openItem, round: 1, grace: false, texts }))).toBeNull();
});

test('after a result the next item follows, and what was skipped comes back before the end', () => {
  const shown = (item: typeof gradeItem): HostPhase => ({
    ...{ state: 'shown', item, round: 1, released: tooFew(item.id) },
  });
  expect(nextStep(viewAt(shown(gradeItem), [tooFew('team')]))).toEqual({ do: 'open', item: 'time' });
  expect(nextStep(viewAt(shown(openItem), [tooFew('team'), tooFew('missing')]))).toEqual({
    ...{ do: 'open', item: 'time' },
  });
  const all = [tooFew('team'), tooFew('time'), tooFew('missing')];
  expect(nextStep(viewAt(shown(openItem), all))).toEqual({ do: 'end' });
});

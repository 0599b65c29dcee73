import { expect, test } from 'vitest';
import { firstHead, recoveredHead, roundOf, type HostHead } from './host-head.ts';
import * as moves from './host-moves.ts';
import { gradeItem, somePlan } from '../testing/some-plan.ts';

const begin = firstHead(somePlan(), 5);
const released = { item: 'team', round: 1, result: { kind: 'too-few' } } as const;

function after(...steps: moves.Move[]): HostHead | null {
  return steps.reduce<HostHead | null>((head, step) => head && step(head), begin);
}
const open = moves.openItem('team');
const shown = [open, moves.closeRound, moves.showRound(released)];

test('lobby, voting, counted, shown, and the next round', () => {
  const heads = [0, 1, 2, 3].map((steps) => after(...shown.slice(0, steps))?.state.phase.state);
  expect(heads).toEqual(['lobby', 'voting', 'counted', 'shown']);
  expect(after(...shown, moves.voteAgain)?.state.phase).toMatchObject({ state: 'voting', round: 2 });
});

test('S1.3 each step has the next number, in the same epoch', () => {
  expect(after(...shown, moves.leaveItem)?.state.moment).toEqual({ epoch: 5, number: 5 });
});

test('S6 a round that was left is the same one when it is opened again, and a released one is not', () => {
  expect(after(open, moves.leaveItem, open)?.state.phase).toMatchObject({ round: 1 });
  expect(after(...shown, moves.leaveItem, open)?.state.phase).toMatchObject({ round: 2 });
  expect(roundOf(begin, 'team')).toBe(1);
  const leftOut = [{ item: 'team', round: 4 }];
  expect(roundOf({ ...begin, state: { ...begin.state, leftOut } }, 'team')).toBe(5);
});

test('S1.7 there is talk until a moment while something is shown, and no longer', () => {
  expect(after(...shown, moves.setTalk(9_000))?.state.talkUntil).toBe(9_000);
  expect(after(...shown, moves.setTalk(9_000), moves.setLocked(true))?.state.talkUntil).toBe(9_000);
  expect(after(...shown, moves.setTalk(9_000), moves.voteAgain)?.state.talkUntil).toBeNull();
  expect(after(open, moves.setTalk(9_000))).toBeNull();
});

test.each<[string, moves.Move[]]>([
  ['an item that is not there', [moves.openItem('nothing')]],
  ['an item that is open already', [open, open]],
  ['closing when nothing is open', [moves.closeRound]],
  ['showing what is not closed', [open, moves.showRound(released)]],
  ['showing another round', [open, moves.closeRound, moves.showRound({ ...released, round: 2 })]],
  ['showing twice', [...shown, moves.showRound(released)]],
  ['again when nothing is shown', [open, moves.voteAgain]],
  ['an item with a name that is taken', [moves.addItem(gradeItem)]],
  ['anything after the end', [moves.endSession, open]],
  ['locking after the end', [moves.endSession, moves.setLocked(true)]],
  ['pausing twice', [moves.setPaused(true), moves.setPaused(true)]],
])('no step: %s', (_what, steps) => {
  expect(after(...steps)).toBeNull();
});

test('S1.5 a recovered head has a later epoch, also where the clock was set back', () => {
  const { state } = begin;
  expect(recoveredHead(somePlan(), state, 900).state.moment).toEqual({ epoch: 900, number: 1 });
  expect(recoveredHead(somePlan(), state, 1).state.moment).toEqual({ epoch: 6, number: 1 });
  const spot = { ...gradeItem, id: 'spot' };
  const there = { ...state, phase: { state: 'voting', item: spot, round: 1 } } as const;
  expect(recoveredHead(somePlan(), there, 900).items.map(({ id }) => id)).toContain('spot');
});

import type { HostPhase, HostView } from '../../../lib/session/host/host-view.ts';
import type { Host } from '../../../lib/session/host/host.ts';
import type { ReleasedRound } from '../../../lib/session/released-round.ts';
import type { Item } from '../../../lib/survey/item.ts';
import { items } from '../../survey/example-survey.ts';
import type { BeamerWay } from './beamer-view.ts';

// What the facilitator's screens may be given, for the tests of the components.

type Running = Extract<HostView, { state: 'running' }>;

const title = { nl: 'Team Noord', en: 'Team North' };
const all = Object.values(items);

export const way: BeamerWay = {
  code: '7K2M-9QXD',
  link: 'https://relay.example/#AAAAAAAAAAAAAAAAAAAAAA.BBBB@wss://relay.example/mqtt',
  page: 'relay.example',
};

export function running(phase: HostPhase, changes: Partial<Running> = {}): Running {
  return {
    ...{ state: 'running', title, contract: { k: 5, kOpen: 7, mayChange: true }, items: all, phase },
    ...{ paused: false, locked: false, talkUntil: null, storing: 'ok', released: [] },
    presence: { joined: 8, connected: 7, answered: 5, onTheWay: 0 },
    dropped: { oversized: 0, malformed: 0, newer: 0, forged: 0, unfit: 0 },
    connection: { state: 'connected' },
    ...changes,
  };
}

export const voting = (item: Item, changes: Partial<Running> = {}): Running =>
  running({ state: 'voting', item, round: 1 }, changes);

export const gradeRound: ReleasedRound = {
  ...{ item: items.grade.id, round: 2 },
  result: {
    ...{ kind: 'shown', voters: 8, withheld: [] },
    counts: { 6: 3, 7: 4, 9: 1 },
    movement: { kind: 'moved', moved: 5, same: 6 },
  },
};

export const shown = (item: Item, result: ReleasedRound['result']): Running => {
  const released = { item: item.id, round: 1, result };
  return running({ state: 'shown', item, round: 1, released }, { released: [released] });
};

/** A host that does what it is told without doing anything, but for what a test gives it. */
export function someHost(changes: Partial<Host> = {}): Host {
  const done = () => Promise.resolve(true);
  return {
    ...{
      open: done,
      close: done,
      reveal: done,
      again: done,
      skip: done,
      addItem: done,
      pause: done,
      talk: done,
    },
    ...{ lock: done, enterHands: done, end: done, subscribe: () => () => undefined, stop: () => undefined },
    ...changes,
  };
}

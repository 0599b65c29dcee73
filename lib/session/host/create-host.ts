import { deviceClock } from '../clock.ts';
import { findOwnState } from './find-own-state.ts';
import { keep, openRound, type Desk } from './host-desk.ts';
import { createGrace } from './host-grace.ts';
import { countHands } from './host-hands.ts';
import { isRead } from './host-head.ts';
import { lookAt, waitingTexts } from './host-look.ts';
import { layTexts } from './lay-texts.ts';
import * as moves from './host-moves.ts';
import { beatEvery } from './host-presence.ts';
import { firstRead, queueArrival } from './host-queue.ts';
import { createSpeaker, type Speaker } from './host-speaker.ts';
import { headChange } from './host-store.ts';
import type { HostView } from './host-view.ts';
import type { CreateHost } from './host.ts';
import { largestMessage } from '../messages.ts';
import { releasePresent } from './release-present.ts';
import { canBeSaid } from '../said-state.ts';
import { createSerial } from '../serial.ts';
import { startDesk } from './start-desk.ts';
import { takeIn } from './take-in.ts';
import { topics } from '../topics.ts';
import type { TransportState } from '../transport/transport.ts';
import { createWatched } from '../watched.ts';
import { wipeSession } from './wipe-session.ts';

type Running = { desk: Desk; speaker: Speaker };

/** Starts or resumes the host of a session. Everything that changes it runs one after the other. */
export const createHost: CreateHost = (given) => {
  const options = { ...given, clock: given.clock ?? deviceClock, random: given.random ?? Math.random };
  const { transport, clock, door } = options;
  const view = createWatched<HostView>({ state: 'starting' });
  const serial = createSerial();
  let connection: TransportState = { state: 'connecting' };
  let running: Running | null = null;
  let stopped = false;

  const changed = (): void => {
    if (running && !stopped) view.set(lookAt(running.desk, connection, running.speaker.isDone()));
  };
  const after = (ms: number, task: () => void): (() => void) => clock.after(ms, () => !stopped && task());

  const takeBatch = async ({ desk, speaker }: Running): Promise<void> => {
    const letters = await firstRead(desk);
    const { behind } = await takeIn(desk, letters);
    desk.inbox.splice(0, letters.length);
    if (behind) speaker.repeat();
    changed();
  };
  const grace = createGrace(after, (isStill) =>
    serial(async () => {
      if (!running || !isStill()) return;
      const { desk } = running;
      // What came in before the grace ended counts, however much it is.
      while (desk.inbox.length > 0) await takeBatch(running);
      desk.grace = false;
      await layTexts(desk);
      changed();
    }),
  );
  /** What comes with being at a phase: the grace after a close, and nothing of it elsewhere. */
  const settle = (desk: Desk): void => {
    grace.cut();
    const { phase } = desk.head.state;
    const wasRead =
      phase.state === 'counted' && isRead(desk.head, { item: phase.item.id, round: phase.round });
    desk.grace = phase.state === 'counted' && !wasRead;
    desk.texts = wasRead ? waitingTexts(desk) : [];
    if (desk.grace) grace.begin();
  };
  const commit = (move: moves.Move): Promise<boolean> =>
    serial(async () => {
      if (!running || stopped) return false;
      const { desk, speaker } = running;
      const next = move(desk.head);
      if (!next || !(await keep(desk, [headChange(next)]))) {
        changed();
        return false;
      }
      const before = desk.head.state.phase;
      desk.head = next;
      // A pause, a lock or one more item is no close: no time is given anew, and nothing that is read is shuffled.
      if (next.state.phase !== before) settle(desk);
      speaker.speak();
      changed();
      return true;
    });

  let draining = false;
  const drain = (from: Running): void => {
    if (draining) return;
    draining = true;
    void serial(async () => {
      draining = false;
      if (stopped) return;
      await takeBatch(from);
      if (from.desk.inbox.length > 0) drain(from);
    });
  };
  const beat = (desk: Desk): void => {
    after(beatEvery, () => {
      desk.attendance.beat += 1;
      changed();
      beat(desk);
    });
  };

  void serial(async () => {
    const desk = await startDesk(options, () => {
      view.set({ state: 'recovering' });
      return findOwnState(options);
    });
    if (stopped) return;
    const speaker = createSpeaker(desk, changed);
    const begun = { desk, speaker };
    running = begun;
    settle(desk);
    beat(desk);
    transport.subscribe(topics.allVotes(door.room), (topic, bytes) => {
      if (bytes.length > largestMessage) desk.dropped.oversized += 1;
      else queueArrival(desk, { topic, bytes, open: openRound(desk) });
      drain(begun);
    });
    if (connection.state === 'connected') speaker.speak();
    changed();
  }).catch(() => view.set({ state: 'unreadable' }));
  transport.watch((state) => {
    connection = state;
    if (state.state === 'connected') running?.speaker.speak();
    changed();
  });

  return {
    subscribe: view.subscribe,
    open: (item) => commit(moves.openItem(item)),
    close: () => commit(moves.closeRound),
    async reveal(texts) {
      // A close that was asked for just before begins the grace first.
      await serial(() => Promise.resolve());
      await grace.over();
      return commit((head) => {
        const released = running && releasePresent(running.desk, texts);
        const next = released && moves.showRound(released)(head);
        return next && canBeSaid(next.state) ? next : null;
      });
    },
    again: () => commit(moves.voteAgain),
    skip: () => commit(moves.leaveItem),
    addItem: (item) => commit(moves.addItem(item)),
    pause: (on) => commit(moves.setPaused(on)),
    talk: (until) => commit(moves.setTalk(until)),
    lock: (on) => commit(moves.setLocked(on)),
    enterHands: (answers) =>
      serial(async () => {
        const done = running !== null && !stopped && (await countHands(running.desk, answers));
        changed();
        return done;
      }),
    end: () =>
      serial(async () => {
        if (!running || stopped) return false;
        const { desk, speaker } = running;
        const closed = moves.endSession(desk.head);
        const leftovers = closed && (await wipeSession(desk, closed));
        if (!leftovers) {
          changed();
          return false;
        }
        settle(desk);
        speaker.clearLater(leftovers);
        speaker.speak();
        changed();
        return true;
      }),
    stop() {
      stopped = true;
      grace.cut();
      transport.close();
    },
  };
};

import { say, type Desk } from './host-desk.ts';
import { saidState } from '../said-state.ts';
import { createSerial } from '../serial.ts';
import { writeState } from '../state-message.ts';
import { topics } from '../topics.ts';

/** The host's state is said again to devices that are behind at most so often, in milliseconds (S1.4). */
const repeatAfter = 3_000;

/** Says the host's state to all, and clears what the relay keeps once the session ended. */
export type Speaker = {
  /** Says the present state: after each change and at each connection. */
  speak(): void;
  /** The same, soon: somebody is behind. */
  repeat(): void;
  /** These topics are cleared as soon as the close is said. */
  clearLater(topics: readonly string[]): void;
  /** The relay has the close, and nothing is left to clear. */
  isDone(): boolean;
};

/** @param changed called when the session is done with */
export function createSpeaker(desk: Desk, changed: () => void): Speaker {
  const serial = createSerial();
  const { crypto, keys, door, clock } = desk.options;
  let repeating = false;
  let done = false;
  let leftovers: readonly string[] = [];

  const finish = async (): Promise<void> => {
    const failed: string[] = [];
    for (const topic of leftovers) if (!(await say(desk, topic, null, true))) failed.push(topic);
    leftovers = failed;
    done = failed.length === 0;
    if (done) changed();
  };
  const speak = (): void =>
    void serial(async () => {
      const { state } = desk.head;
      const bytes = await writeState(crypto, keys, door, saidState(state));
      // Not waited for: without a connection the next state need not wait for this one.
      const said = say(desk, topics.state(door.room), bytes, true);
      if (state.phase.state === 'closed' && !done) void said.then((ok) => (ok ? finish() : undefined));
    });

  return {
    speak,
    repeat() {
      if (repeating) return;
      repeating = true;
      clock.after(repeatAfter, () => {
        repeating = false;
        speak();
      });
    },
    clearLater(these) {
      leftovers = these;
    },
    isDone: () => done,
  };
}

import type { Desk } from './host-desk.ts';
import type { HostState } from '../messages.ts';
import { recoveryTime } from './start-desk.ts';
import { readState } from '../state-message.ts';
import { topics } from '../topics.ts';

/** The host's own last state as the relay kept it, or null when it has none (S1.5). */
export function findOwnState({
  transport,
  crypto,
  keys,
  door,
  clock,
}: Desk['options']): Promise<HostState | null> {
  return new Promise((resolve) => {
    let waiting = false;
    const isOwn = (found: Uint8Array): Promise<boolean> =>
      Promise.resolve(found.every((byte, at) => byte === keys.publicKeys[at]));
    transport.subscribe(topics.state(door.room), (_topic, message) => {
      void readState(crypto, door, message, isOwn).then((read) => {
        if (read.valid) resolve(read.state);
      });
    });
    transport.watch(({ state }) => {
      if (state !== 'connected' || waiting) return;
      waiting = true;
      clock.after(recoveryTime, () => resolve(null));
    });
  });
}

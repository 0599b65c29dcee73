import type { Bytes } from '../../../lib/session/bytes.ts';
import type { Transport } from '../../../lib/session/transport/transport.ts';

/** A transport that keeps a vote, and the receipt of it, until it is told to let them through. */
export type Gate = {
  transport: Transport;
  /** From now on what is published stays here, the last of it. */
  shut(): void;
  /** Lets it out, and resolves when the next message under receipts has come, which stays here. */
  open(): Promise<void>;
  /** Hands on what came. */
  handOn(): void;
};

export function createGate(behind: Transport): Gate {
  let isShut = false;
  let isHolding = false;
  let send = (): void => undefined;
  let arrived = (): void => undefined;
  const kept: (() => void)[] = [];
  return {
    transport: {
      ...behind,
      publish(topic, message, options) {
        if (!isShut) return behind.publish(topic, message, options);
        send = () => void behind.publish(topic, message, options).catch(() => undefined);
        return Promise.resolve();
      },
      subscribe(filter, listener) {
        behind.subscribe(filter, (topic: string, message: Bytes) => {
          if (!topic.includes('/receipts/') || !isHolding) return listener(topic, message);
          kept.push(() => listener(topic, message));
          arrived();
        });
      },
    },
    shut() {
      isShut = true;
      isHolding = true;
    },
    open() {
      const receipt = new Promise<void>((resolve) => (arrived = resolve));
      isShut = false;
      send();
      return receipt;
    },
    handOn() {
      isHolding = false;
      for (const hand of kept.splice(0)) hand();
    },
  };
}

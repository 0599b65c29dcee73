import type { Bytes } from '../bytes.ts';
import type { Clock } from '../clock.ts';
import { largestMessage } from '../messages.ts';
import {
  connectPacket,
  createPacketReader,
  leavePacket,
  pingPacket,
  publishPacket,
  subscribePacket,
  type Credentials,
  type Packet,
} from './mqtt-packets.ts';

/** A relay that is not heard of for so long, in milliseconds, is gone. */
const answerTime = 10_000;
const pingEvery = 30_000;

/** What happens to one connection; after `gone` nothing more. */
type MqttEvents = {
  connected(): void;
  /** The relay won't have us (3.2.2.3); `gone` follows. */
  refused(code: number): void;
  heard(topic: string, message: Bytes): void;
  gone(): void;
};

export type MqttConnection = {
  /** The codes of the relay's grant. Rejects when the connection goes first. */
  subscribe(filters: readonly string[]): Promise<readonly number[]>;
  /** Resolves at the relay's acknowledgement. Rejects when the connection goes first. */
  publish(topic: string, message: Bytes, retain: boolean): Promise<void>;
  end(): void;
};

/** Makes one connection, which tells what happens to it. */
export type OpenMqtt = (address: string, as: Credentials, clock: Clock, events: MqttEvents) => MqttConnection;

/**
 * One connection by MQTT 3.1.1 over WebSocket. What is asked for before the relay's answer goes along with the first
 * packet, as the standard allows (3.1.4): a page that comes in hears the session after one round trip.
 */
export const openMqtt: OpenMqtt = (address, as, clock, events) => {
  const socket = new WebSocket(address, 'mqtt');
  socket.binaryType = 'arraybuffer';
  const read = createPacketReader(largestMessage + 1024);
  const waiting = new Map<number, { resolve(codes: readonly number[]): void; reject(why: Error): void }>();
  const early: Bytes[] = [connectPacket(as, (2 * pingEvery) / 1000)];
  let lastId = 0;
  let isGone = false;

  const go = (): void => {
    if (isGone) return;
    isGone = true;
    cancel();
    // The browser may take minutes to give up a socket whose network went.
    socket.close();
    for (const { reject } of waiting.values()) reject(new Error('The connection to the relay is gone'));
    events.gone();
  };
  let cancel = clock.after(answerTime, go);
  let isAsking = true;
  /** From the first question that nothing was heard after; more questions give the relay no more time. */
  const expectAnswer = (): void => {
    if (isAsking) return;
    isAsking = true;
    cancel();
    cancel = clock.after(answerTime, go);
  };
  const heardOf = (): void => {
    isAsking = false;
    cancel();
    cancel = clock.after(pingEvery, () => {
      send(pingPacket);
      expectAnswer();
    });
  };
  const send = (packet: Bytes): void => {
    if (socket.readyState === WebSocket.CONNECTING) early.push(packet);
    else socket.send(packet);
  };
  const ask = (make: (id: number) => Bytes): Promise<readonly number[]> =>
    new Promise((resolve, reject) => {
      if (isGone) return reject(new Error('The connection to the relay is gone'));
      do lastId = (lastId % 65_535) + 1;
      while (waiting.has(lastId));
      waiting.set(lastId, { resolve, reject });
      expectAnswer();
      send(make(lastId));
    });
  const answered = (id: number, codes: readonly number[]): void => {
    waiting.get(id)?.resolve(codes);
    waiting.delete(id);
  };
  const take = (packet: Packet): void => {
    if (packet.kind === 'message') events.heard(packet.topic, packet.message);
    else if (packet.kind === 'acknowledged') answered(packet.id, []);
    else if (packet.kind === 'granted') answered(packet.id, packet.codes);
    else if (packet.kind === 'connected' && packet.code === 0) events.connected();
    else if (packet.kind === 'connected') {
      events.refused(packet.code);
      go();
    }
  };

  socket.onopen = () => {
    for (const packet of early.splice(0)) socket.send(packet);
  };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof ArrayBuffer)) return go();
    try {
      heardOf();
      for (const packet of read(new Uint8Array(data))) if (!isGone) take(packet);
    } catch {
      go();
    }
  };
  socket.onclose = go;

  return {
    subscribe: (filters) => ask((id) => subscribePacket(id, filters)),
    async publish(topic, message, retain) {
      await ask((id) => publishPacket(id, topic, message, retain));
    },
    end() {
      if (!isGone && socket.readyState === WebSocket.OPEN) socket.send(leavePacket);
      go();
    },
  };
};

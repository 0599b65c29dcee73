import type { Bytes } from '../bytes.ts';
import { toBytes } from '../text-bytes.ts';

// MQTT 3.1.1 (OASIS, 29 October 2014), as far as one who publishes at QoS 1 and subscribes at QoS 0 needs it. The numbers
// in brackets are its sections.

/** What a relay says. */
export type Packet =
  | { kind: 'connected'; code: number }
  | { kind: 'granted'; id: number; codes: readonly number[] }
  | { kind: 'acknowledged'; id: number }
  | { kind: 'message'; topic: string; message: Bytes }
  | { kind: 'alive' };

export type Credentials = { clientId: string; username: string; password: string };

/** A clean session (3.1). @param keepAlive in seconds */
export function connectPacket({ clientId, username, password }: Credentials, keepAlive: number): Bytes {
  const cleanWithNameAndPassword = 0b1100_0010;
  const how = [...text('MQTT'), 4, cleanWithNameAndPassword, ...number(keepAlive)];
  return packet(0x10, [how, text(clientId), text(username), text(password)]);
}

/** At QoS 0 (3.8). */
export function subscribePacket(id: number, filters: readonly string[]): Bytes {
  return packet(0x82, [number(id), ...filters.map((filter) => [...text(filter), 0])]);
}

/** At QoS 1 (3.3). */
export function publishPacket(id: number, topic: string, message: Bytes, retain: boolean): Bytes {
  return packet(retain ? 0x33 : 0x32, [text(topic), number(id), message]);
}

export const pingPacket: Bytes = Uint8Array.of(0xc0, 0);
export const leavePacket: Bytes = Uint8Array.of(0xe0, 0);

/**
 * Reads what a relay says, in whatever pieces it comes. The function that it returns gives the packets that a piece
 * completes.
 * @param largest a longer packet is not waited for, in bytes
 * @throws RangeError when it is no MQTT, or too large: then the connection is of no use any more
 */
export function createPacketReader(largest: number): (piece: Bytes) => Packet[] {
  let rest: Bytes = new Uint8Array();
  return (piece) => {
    rest = concat([rest, piece]);
    const packets: Packet[] = [];
    for (let found = cut(rest, largest); found; found = cut(rest, largest)) {
      rest = rest.subarray(found.end);
      const read = readPacket(found.head, found.body);
      if (read) packets.push(read);
    }
    return packets;
  };
}

/** The first whole packet, or null. Its length stands in its second to fifth byte, seven bits in each (2.2.3). */
function cut(bytes: Bytes, largest: number): { head: number; body: Bytes; end: number } | null {
  let length = 0;
  for (let at = 1; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    length += (byte & 127) * 128 ** (at - 1);
    if (at > 4 || length > largest) throw new RangeError('This is no packet of MQTT, or too large a one');
    if (byte < 128) {
      const end = at + 1 + length;
      return end > bytes.length ? null : { head: bytes[0] ?? 0, body: bytes.subarray(at + 1, end), end };
    }
  }
  return null;
}

function readPacket(head: number, body: Bytes): Packet | null {
  const numberAt = (at: number): number => {
    const [high, low] = body.subarray(at, at + 2);
    if (high === undefined || low === undefined) throw new RangeError('A packet of MQTT ends too early');
    return high * 256 + low;
  };
  switch (head >> 4) {
    case 2:
      return { kind: 'connected', code: numberAt(0) % 256 };
    case 3: {
      const afterTopic = 2 + numberAt(0);
      // We ask for QoS 0; a relay that sends at another has two bytes of its own there.
      const start = afterTopic + ((head & 0b110) === 0 ? 0 : 2);
      if (start > body.length) throw new RangeError('A packet of MQTT ends too early');
      const topic = new TextDecoder().decode(body.subarray(2, afterTopic));
      return { kind: 'message', topic, message: body.slice(start) };
    }
    case 4:
      return { kind: 'acknowledged', id: numberAt(0) };
    case 9:
      return { kind: 'granted', id: numberAt(0), codes: [...body.subarray(2)] };
    case 13:
      return { kind: 'alive' };
    default:
      return null;
  }
}

function packet(head: number, parts: readonly ArrayLike<number>[]): Bytes {
  const body = concat(parts);
  const length: number[] = [];
  for (let left = body.length; left > 0 || length.length === 0; left = Math.floor(left / 128)) {
    length.push((left % 128) + (left > 127 ? 128 : 0));
  }
  return concat([[head, ...length], body]);
}

function number(value: number): number[] {
  return [Math.floor(value / 256), value % 256];
}

function text(value: string): number[] {
  const bytes = toBytes(value);
  return [...number(bytes.length), ...bytes];
}

function concat(parts: readonly ArrayLike<number>[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

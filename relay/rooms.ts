import { doesMatch } from '../lib/session/transport/does-match.ts';
import type { Change, DurableMap } from './durable-map.ts';

export type RoomLimits = {
  rooms: number;
  /** Of what is kept for one room, and for all, in bytes. */
  roomBytes: number;
  allBytes: number;
  /** Connections in one room. */
  seats: number;
  /** A room where nobody was for so long is wiped, and an entry that is so old goes, in milliseconds. */
  idleTime: number;
  entryTime: number;
};

/** `at`: the day on which it came. With a vote nothing finer is kept. */
type Entry = { payload: Buffer; at: number };
type Room = {
  claim: string;
  claimedAt: number;
  entries: Map<string, Entry>;
  bytes: number;
  lastUsed: number;
};

/** The sessions of a relay: who hosts them, and what is retained of them; in memory, and safe on the disk. */
export type Rooms = {
  /** Whether the room is this host's: the first who comes with a secret has it until it is wiped. */
  claim(room: string, secret: string): Promise<boolean>;
  /** Takes a seat in the room, which need not be claimed; false when it is full. */
  enter(room: string): boolean;
  leave(room: string): void;
  /**
   * Keeps the last payload of a topic, an empty one removes it: at once for who asks, and on the disk when what it
   * returns resolves. Null when it is not taken.
   */
  keep(room: string, topic: string, payload: Buffer): Promise<void> | null;
  retained(filter: string): { topic: string; payload: Buffer }[];
  /** Wipes what is idle or old; resolves to the number of rooms that went. */
  sweep(): Promise<number>;
};

const dayLength = 86_400_000;
const dayOf = (time: number): number => Math.floor(time / dayLength) * dayLength;

const claimKey = (room: string): string => `claim/${room}`;
const entryKey = (topic: string): string => `kept/${topic}`;
const roomOf = (topic: string): string => topic.split('/')[2] ?? '';

/** @param now milliseconds; only differences count */
export async function openRooms(map: DurableMap, limits: RoomLimits, now: () => number): Promise<Rooms> {
  const rooms = new Map<string, Room>();
  const seats = new Map<string, number>();
  let allBytes = 0;

  const put = (room: Room, topic: string, entry: Entry | null): void => {
    const size = (entry ? topic.length + entry.payload.length : 0) - sizeOf(room, topic);
    if (entry) room.entries.set(topic, entry);
    else room.entries.delete(topic);
    room.bytes += size;
    allBytes += size;
  };
  const wipe = (name: string, room: Room): Change[] => {
    rooms.delete(name);
    allBytes -= room.bytes;
    return [
      [claimKey(name), null],
      ...[...room.entries.keys()].map((topic): Change => [entryKey(topic), null]),
    ];
  };
  /** Claims come first: their keys sort before those of entries. */
  for (const [key, value] of await map.all()) {
    const [at, payload] = unpack(value);
    if (key.startsWith(claimKey(''))) {
      const claim = payload.toString();
      rooms.set(key.slice(claimKey('').length), {
        ...{ claim, claimedAt: at, entries: new Map(), bytes: 0, lastUsed: now() },
      });
    } else {
      const topic = key.slice(entryKey('').length);
      const room = rooms.get(roomOf(topic));
      if (room) put(room, topic, { payload, at });
    }
  }

  return {
    async claim(name, secret) {
      const room = rooms.get(name);
      if (room) return room.claim === secret;
      if (rooms.size >= limits.rooms) return false;
      const at = now();
      rooms.set(name, { claim: secret, claimedAt: at, entries: new Map(), bytes: 0, lastUsed: at });
      await map.write([[claimKey(name), pack(at, Buffer.from(secret))]]);
      return true;
    },
    enter(name) {
      const taken = seats.get(name) ?? 0;
      if (taken >= limits.seats) return false;
      seats.set(name, taken + 1);
      return true;
    },
    leave(name) {
      const taken = (seats.get(name) ?? 0) - 1;
      if (taken > 0) seats.set(name, taken);
      else seats.delete(name);
      const room = rooms.get(name);
      if (room) room.lastUsed = now();
    },
    keep(name, topic, payload) {
      const room = rooms.get(name);
      if (!room) return null;
      room.lastUsed = now();
      const at = dayOf(room.lastUsed);
      if (payload.length === 0) {
        if (!room.entries.has(topic)) return Promise.resolve();
        put(room, topic, null);
        return map.write([[entryKey(topic), null]]);
      }
      const more = topic.length + payload.length - sizeOf(room, topic);
      if (room.bytes + more > limits.roomBytes || allBytes + more > limits.allBytes) return null;
      put(room, topic, { payload, at });
      return map.write([[entryKey(topic), pack(at, payload)]]);
    },
    retained(filter) {
      const entries = rooms.get(roomOf(filter))?.entries ?? new Map<string, Entry>();
      const exact = entries.get(filter);
      if (exact) return [{ topic: filter, payload: exact.payload }];
      if (!filter.includes('+')) return [];
      return [...entries]
        .filter(([topic]) => doesMatch(filter, topic))
        .map(([topic, { payload }]) => ({ topic, payload }));
    },
    async sweep() {
      const changes: Change[] = [];
      let wiped = 0;
      for (const [name, room] of rooms) {
        const isEmpty = !seats.has(name);
        const isOld = now() - room.claimedAt > limits.entryTime;
        if (isEmpty && (isOld || now() - room.lastUsed > limits.idleTime)) {
          changes.push(...wipe(name, room));
          wiped += 1;
          continue;
        }
        for (const [topic, { at }] of room.entries) {
          if (now() - at <= limits.entryTime) continue;
          put(room, topic, null);
          changes.push([entryKey(topic), null]);
        }
      }
      if (changes.length > 0) await map.write(changes);
      // Also what was cleared since the last time.
      await map.shred();
      return wiped;
    },
  };
}

function sizeOf(room: Room, topic: string): number {
  const entry = room.entries.get(topic);
  return entry ? topic.length + entry.payload.length : 0;
}

/** On the disk: when it came (a double of 8 bytes), then the bytes. */
function pack(at: number, payload: Buffer): Buffer {
  const time = Buffer.alloc(8);
  time.writeDoubleBE(at);
  return Buffer.concat([time, payload]);
}

function unpack(value: Buffer): [at: number, payload: Buffer] {
  return [value.readDoubleBE(0), value.subarray(8)];
}

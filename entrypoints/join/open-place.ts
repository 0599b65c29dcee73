import { fromBase64url } from '../../lib/session/base64url.ts';
import { createParticipant } from '../../lib/session/participant/create-participant.ts';
import { createMemoryVault } from '../../lib/session/memory-vault.ts';
import type { Participant } from '../../lib/session/participant/participant.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed, enterByCode } from '../../lib/session/seal/door.ts';
import { createLocalTransport } from '../../lib/session/transport/local-transport.ts';
import { createLeanTransport } from '../../lib/session/transport/lean-transport.ts';
import type { Transport } from '../../lib/session/transport/transport.ts';
import { openSessionDatabase } from '../../lib/store/session-database.ts';
import { createStoredVault } from '../../lib/store/session-vault.ts';
import { chooseSeat, type Choice } from './choose-seat.ts';
import { findSeats, forgetOldSeats, holdSeat, newSeat } from './seats.ts';
import type { Way } from './tab-memory.ts';

/** Where one session is met on this device. */
export type Place = {
  /** Whether this device keeps anything over a reload. */
  stores: boolean;
  /** @param remembered the seat of this tab before its reload */
  choose(remembered: string | null): Promise<Choice>;
  newSeat(): string;
  /** Takes part on this seat. Those who sat here before keep their votes on the way, and are not seen. */
  sit(seat: string): Promise<Participant>;
  /** Takes part for one turn of a device that goes round: its key is gone with the turn. */
  sitOnce(): Participant;
};

/** Opens the door to a session. The connection begins at once; by code the door takes some tenths of a second. */
export async function openPlace(way: Way, today: string): Promise<Place> {
  const crypto = createSessionCrypto();
  const early = way.relay === 'local' ? null : connect(way.relay, '');
  const [{ door, proof }, database] = await Promise.all([
    comeIn(way),
    openSessionDatabase().catch(() => null),
  ]);
  if (database) await forgetOldSeats(database, today).catch(() => undefined);
  const seats = (): Promise<string[]> =>
    database ? findSeats(database, door.room).catch(() => []) : Promise.resolve([]);
  const held = new Map<string, Promise<boolean>>();
  const hold = (seat: string): Promise<boolean> => {
    const holding = held.get(seat) ?? holdSeat(seat);
    held.set(seat, holding);
    return holding;
  };
  const begin = (seat: string, transport: Transport): Participant => {
    const vault = database ? createStoredVault(database, seat) : createMemoryVault();
    return createParticipant({ door, proof, vault, transport, crypto });
  };
  return {
    stores: database !== null,
    choose: async (remembered) =>
      chooseSeat(remembered, await seats(), hold, () => newSeat(door.room, today)),
    newSeat: () => newSeat(door.room, today),
    async sit(seat) {
      await hold(seat);
      for (const other of await seats()) {
        if (other !== seat && (await hold(other))) begin(other, connect(way.relay, door.room));
      }
      return begin(seat, early ?? connect(way.relay, door.room));
    },
    sitOnce() {
      const transport = connect(way.relay, door.room);
      return createParticipant({ door, proof, vault: createMemoryVault(), transport, crypto });
    },
  };
}

async function comeIn(way: Way) {
  if (way.by === 'code') return enterByCode(way.code, way.relay);
  const door = await doorOfSeed(fromBase64url(way.seed) ?? new Uint8Array());
  return { door, proof: { by: 'link', fingerprint: way.fingerprint } as const };
}

function connect(relay: string, room: string): Transport {
  if (relay === 'local') return createLocalTransport(room);
  return createLeanTransport({ addresses: [relay], as: { role: 'participant' } });
}

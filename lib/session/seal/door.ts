import { toBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';
import type { DoorOfSeed, EnterByCode } from '../invitation.ts';
import { toBytes } from '../text-bytes.ts';
import { stretch } from './stretch.ts';

/** In bytes. */
export const seedLength = 16;
const roomLength = 16;
const keyLength = 16;

/** The code, stretched again: the code itself can't be had back from it, nor from the room that a relay sees. Slow. */
export function seedOf(code: string, relay: string): Promise<Bytes> {
  return stretch(toBytes(code), { purpose: 'door', relay, length: seedLength });
}

/** Room and key by HKDF-SHA256 (RFC 5869) from the seed. */
export const doorOfSeed: DoorOfSeed = async (seed) => {
  const source = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
  const derive = async (info: string, length: number): Promise<Bytes> => {
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: toBytes(`naast/1 ${info}`) };
    return new Uint8Array(await crypto.subtle.deriveBits(how, source, length * 8));
  };
  return { room: toBase64url(await derive('room', roomLength)), key: await derive('state key', keyLength) };
};

export const enterByCode: EnterByCode = async (code, relay) => ({
  door: await doorOfSeed(await seedOf(code, relay)),
  proof: { by: 'code', code, relay },
});

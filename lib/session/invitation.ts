import type { Bytes } from './bytes.ts';
import type { Door, HostProof } from './session-crypto.ts';

/**
 * How one gets in. The host's keys make the code (8 characters of Crockford base32, Argon2id over the keys); the code,
 * stretched again with the relay's address, makes the `seed`; the seed makes the door by HKDF: the room in topics, and
 * the key that seals the host's state. So a relay, which sees the room, learns neither the code, nor the host's keys,
 * nor what is said.
 */
type Invitation = { code: string; seed: Bytes; fingerprint: string; relay: string };

/** From the host's public keys; relay is the address as participants use it (`wss://…`, or `local`). */
export type MakeInvitation = (hostKeys: Bytes, relay: string) => Promise<Invitation>;

/** `<page>#<seed>.<fingerprint>@<relay>`, all of it behind the hash: nothing secret reaches the page's server. */
export type InvitationLink = (page: string, invitation: Invitation) => string;

/** What somebody typed, scanned or opened, or null when it is neither a code nor a link. */
export type ReadInvitation = (
  typed: string,
) => { by: 'code'; code: string } | { by: 'link'; seed: Bytes; fingerprint: string; relay: string } | null;

/** What `createParticipant` needs; slow (Argon2id) by code. */
export type EnterByCode = (code: string, relay: string) => Promise<{ door: Door; proof: HostProof }>;
export type DoorOfSeed = (seed: Bytes) => Promise<Door>;

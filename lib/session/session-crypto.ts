import type { Bytes } from './bytes.ts';

/** A secret key as it is kept in a vault: not extractable in a browser, bytes in the deterministic fake of the tests. */
export type SecretKey = CryptoKey | Bytes;

/** The keys of a session's host. `publicKeys` is Ed25519 (32 bytes) then X25519 (32 bytes). */
export type HostKeys = { publicKeys: Bytes; signing: SecretKey; sealing: SecretKey };

/** The key of one voter in one session, Ed25519; its fingerprint is the voter's name in topics. */
export type VoterKeys = { publicKey: Bytes; signing: SecretKey };

/**
 * What opens a session's door: which topics, and the key under which the host's state is sealed, so that a relay reads
 * nothing. Both come from the code by stretching, or straight from the link.
 */
export type Door = { room: string; key: Bytes };

/** How a participant knows the host's keys to be the right ones: by the typed code, or by the link's fingerprint. */
export type HostProof = { by: 'code'; code: string; relay: string } | { by: 'link'; fingerprint: string };

/**
 * The cryptography of a session as one port. Nothing here throws on bad input from outside: what does not verify or
 * open is false or null.
 */
export interface SessionCrypto {
  makeHostKeys(): Promise<HostKeys>;
  makeVoterKeys(): Promise<VoterKeys>;
  /** Ed25519. */
  sign(key: SecretKey, bytes: Bytes): Promise<Bytes>;
  verify(publicKey: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean>;
  /** HPKE to the host, bound to `context`. The length of the result depends only on the plaintext's: pad before. */
  sealVote(hostKeys: Bytes, plaintext: Bytes, context: Bytes): Promise<Bytes>;
  openVote(keys: HostKeys, sealed: Bytes, context: Bytes): Promise<Bytes | null>;
  /** AES-GCM under the door's key. */
  sealState(door: Door, plaintext: Bytes): Promise<Bytes>;
  openState(door: Door, sealed: Bytes): Promise<Bytes | null>;
  /** SHA-256. */
  digest(bytes: Bytes): Promise<Bytes>;
  /** The name of a voter in topics: 22 characters of base64url, from the first 16 bytes of the digest. */
  voterName(publicKey: Bytes): Promise<string>;
  /** Whether these are the keys that the code or the link means. Slow (Argon2id) by code. */
  isHost(hostKeys: Bytes, proof: HostProof): Promise<boolean>;
}

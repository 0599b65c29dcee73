import { toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import type { Message } from './messages.ts';
import type { SessionCrypto, VoterKeys } from './session-crypto.ts';
import { signBody } from './signing.ts';
import { writeMessage } from './wire.ts';

/** What a hello tells besides whose it is. */
export type Hello = Pick<Message<'hello'>, 'seen' | 'waiting'>;

/** What is signed of a hello. */
export function helloBody({ seen, waiting }: Hello): string {
  return JSON.stringify([
    seen && [seen.epoch, seen.number],
    waiting && [waiting.item, waiting.round, waiting.revision],
  ]);
}

/** 'I am here' (S4.1). */
export async function writeHello(
  crypto: SessionCrypto,
  keys: VoterKeys,
  room: string,
  hello: Hello,
): Promise<Bytes> {
  const { signature } = await signBody(crypto, keys.signing, { room, what: 'hello' }, helloBody(hello));
  return writeMessage('hello', { ...hello, key: toBase64url(keys.publicKey), signature });
}

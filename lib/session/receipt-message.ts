import type { Bytes } from './bytes.ts';
import { receiptSchema, type Receipt } from './messages.ts';
import type { HostKeys, SessionCrypto } from './session-crypto.ts';
import { isSigned, signBody, signingHalf, type Signed } from './signing.ts';
import { readJson, toBytes } from './text-bytes.ts';
import { readMessage, writeMessage } from './wire.ts';

/** The host's answer to a vote, signed: the voter keeps it as a proof (S3.5). */
export async function writeReceipt(
  crypto: SessionCrypto,
  keys: HostKeys,
  room: string,
  receipt: Receipt,
): Promise<Bytes> {
  const about = { room, what: 'receipt' } as const;
  return writeMessage('receipt', await signBody(crypto, keys.signing, about, JSON.stringify(receipt)));
}

/** A receipt with what makes it a proof. */
export type SignedReceipt = { receipt: Receipt; signed: Signed };

/** The receipt in a message, if the host signed it; null otherwise. */
export async function readReceipt(
  crypto: SessionCrypto,
  hostKeys: Bytes,
  room: string,
  message: Bytes,
): Promise<SignedReceipt | null> {
  const read = readMessage('receipt', message);
  if (!read.readable) return null;
  const { body, signature } = read.message;
  return readSignedReceipt(crypto, hostKeys, room, { body, signature });
}

/** The same of a receipt that comes back as a proof. */
export async function readSignedReceipt(
  crypto: SessionCrypto,
  hostKeys: Bytes,
  room: string,
  signed: Signed,
): Promise<SignedReceipt | null> {
  const parsed = receiptSchema.safeParse(readJson(toBytes(signed.body)));
  if (!parsed.success) return null;
  const about = { room, what: 'receipt' } as const;
  return (await isSigned(crypto, signingHalf(hostKeys), about, signed))
    ? { receipt: parsed.data, signed }
    : null;
}

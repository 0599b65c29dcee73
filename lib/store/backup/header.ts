import { BackupError } from './backup-error.ts';

/**
 * The first 128 bytes of a backup. Numbers are big-endian, what is not named is zero.
 *
 *     0  5  'NAAST'
 *     5  1  format: 1
 *     8  4  iterations of PBKDF2-SHA-256
 *    12 16  its salt
 *    28 12  nonce of the key check
 *    40 16  key check: the tag of AES-256-GCM over nothing
 *    56 12  nonce of the body
 *    68  4  length of the body in bytes, its tag included
 *    96 32  SHA-256 of the 96 bytes before it
 *
 * The body is AES-256-GCM with all 128 bytes as additional data. The digest is no secret: it tells damage from a wrong
 * passphrase. With a header that is whole, only another passphrase fails the key check; after that check only damage
 * fails the body. In every later format the first six bytes and the digest stay where they are.
 */
export const headerLength = 128;
const digestAt = 96;
const magic = new TextEncoder().encode('NAAST');
const format = 1;
/** Also of an altered header with a right digest: deriving its key must end. */
const mostIterations = 10_000_000;

type Bytes = Uint8Array<ArrayBuffer>;
export type Header = {
  iterations: number;
  /** 16 bytes. */
  salt: Bytes;
  /** 12 bytes. */
  checkNonce: Bytes;
  /** 16 bytes. */
  check: Bytes;
  /** 12 bytes. */
  bodyNonce: Bytes;
  bodyLength: number;
};

export async function writeHeader(header: Header): Promise<Bytes> {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set(magic, 0);
  view.setUint8(5, format);
  view.setUint32(8, header.iterations);
  bytes.set(header.salt, 12);
  bytes.set(header.checkNonce, 28);
  bytes.set(header.check, 40);
  bytes.set(header.bodyNonce, 56);
  view.setUint32(68, header.bodyLength);
  bytes.set(await digest(bytes), digestAt);
  return bytes;
}

/** @throws BackupError `not-a-backup`, `truncated`, `altered` or `newer-format` */
export async function readHeader(file: Bytes): Promise<Header> {
  if (!magic.every((byte, at) => file[at] === byte)) throw new BackupError('not-a-backup');
  if (file.length < headerLength) throw new BackupError('truncated');
  const bytes = file.slice(0, headerLength);
  const expected = await digest(bytes);
  if (!expected.every((byte, at) => bytes[digestAt + at] === byte)) throw new BackupError('altered');
  const view = new DataView(bytes.buffer);
  if (view.getUint8(5) > format) throw new BackupError('newer-format');
  const iterations = view.getUint32(8);
  if (iterations < 1 || iterations > mostIterations) throw new BackupError('altered');
  return {
    iterations,
    salt: bytes.slice(12, 28),
    checkNonce: bytes.slice(28, 40),
    check: bytes.slice(40, 56),
    bodyNonce: bytes.slice(56, 68),
    bodyLength: view.getUint32(68),
  };
}

async function digest(header: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', header.slice(0, digestAt)));
}

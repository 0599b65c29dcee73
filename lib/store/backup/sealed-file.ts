import { iterations, passphraseKey } from '../passphrase-key.ts';
import { BackupError } from './backup-error.ts';
import { headerLength, readHeader, writeHeader } from './header.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const nothing = new Uint8Array();

/** Seals content into a file that opens with the passphrase alone (form: `header.ts`). Slow: see `passphraseKey`. */
export async function sealFile(content: Bytes, passphrase: string): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const checkNonce = crypto.getRandomValues(new Uint8Array(12));
  const bodyNonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await passphraseKey(passphrase, salt);
  const check = await encrypt(key, checkNonce, nothing, nothing);
  const tagLength = check.length;
  const bodyLength = content.length + tagLength;
  const header = await writeHeader({ iterations, salt, checkNonce, check, bodyNonce, bodyLength });
  const body = await encrypt(key, bodyNonce, header, content);
  const file = new Uint8Array(header.length + body.length);
  file.set(header);
  file.set(body, header.length);
  return file;
}

/**
 * The content of a sealed file.
 * @throws BackupError what is the matter, by name: see `header.ts` for how a wrong passphrase is told from damage
 */
export async function openFile(file: Bytes, passphrase: string): Promise<Bytes> {
  const header = await readHeader(file);
  const body = file.slice(headerLength);
  if (body.length < header.bodyLength) throw new BackupError('truncated');
  if (body.length > header.bodyLength) throw new BackupError('altered');
  const key = await passphraseKey(passphrase, header.salt, header.iterations);
  await decrypt(key, header.checkNonce, nothing, header.check, 'wrong-passphrase');
  return decrypt(key, header.bodyNonce, file.slice(0, headerLength), body, 'altered');
}

async function encrypt(key: CryptoKey, iv: Bytes, additionalData: Bytes, content: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content));
}

async function decrypt(
  key: CryptoKey,
  iv: Bytes,
  additionalData: Bytes,
  sealed: Bytes,
  otherwise: 'wrong-passphrase' | 'altered',
): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch (cause) {
    throw new BackupError(otherwise, { cause });
  }
}

import { expect, test } from 'vitest';
import { passphraseKey } from './passphrase-key.ts';

const salt = new Uint8Array(16).fill(7);
const iv = new Uint8Array(12);

async function sealedWith(passphrase: string, ofSalt = salt): Promise<string> {
  const key = await passphraseKey(passphrase, ofSalt);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, iv)).join();
}

test('one passphrase and salt give one key, however the accents are composed', async () => {
  expect(await sealedWith('cafe\u0301 om de hoek')).toBe(await sealedWith('café om de hoek'));
});

test('another passphrase or another salt gives another key', async () => {
  const sealed = await sealedWith('café om de hoek');
  expect(await sealedWith('Café om de hoek')).not.toBe(sealed);
  expect(await sealedWith('café om de hoek', new Uint8Array(16))).not.toBe(sealed);
});

test('the key never leaves the browser', async () => {
  const key = await passphraseKey('café om de hoek', salt);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
export const iterations = 600_000;

/**
 * The AES-256-GCM key that a passphrase gives: PBKDF2-SHA-256, which is what WebCrypto has without other code.
 * Takes long by intention, 0.1 to 1 second: show that something is going on.
 * @param salt 16 random bytes, made anew for each passphrase that is set
 * @param rounds iterations of PBKDF2; `iterations`, unless something older is opened
 */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds = iterations,
): Promise<CryptoKey> {
  // Composed and decomposed accents look the same, and differ by keyboard and system.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

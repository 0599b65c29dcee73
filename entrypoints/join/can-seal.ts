/**
 * Whether this page can seal and sign votes. `insecure`: it came over http, and browsers then have no cryptography;
 * `old`: the browser does not know these keys yet.
 */
export async function canSeal(): Promise<'yes' | 'insecure' | 'old'> {
  // Typed as always there, which holds in a secure context only.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return 'insecure';
  try {
    await Promise.all([
      subtle.generateKey('Ed25519', false, ['sign', 'verify']),
      subtle.generateKey('X25519', false, ['deriveBits']),
    ]);
    return 'yes';
  } catch {
    return 'old';
  }
}

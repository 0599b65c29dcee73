const namespaceLength = 16;

/**
 * The UUID of a name within a namespace (RFC 9562, version 5): the same name always has the same.
 * @param namespace a UUID
 */
export async function nameUuid(namespace: string, name: string): Promise<string> {
  const hex = namespace.replaceAll('-', '');
  const bytes = Uint8Array.from({ length: namespaceLength }, (_, at) =>
    parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
  const named = new Uint8Array([...bytes, ...new TextEncoder().encode(name)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', named)).slice(0, namespaceLength);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const written = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return written.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

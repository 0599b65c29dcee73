import type { Bytes } from '../bytes.ts';

/** Bytes from how the RFCs write them. */
export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.replace(/\s/g, '').match(/../g) ?? [], (two) => Number.parseInt(two, 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

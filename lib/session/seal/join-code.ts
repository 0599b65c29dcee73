import type { Bytes } from '../bytes.ts';
import { stretch } from './stretch.ts';

/** Crockford's base32: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 8;
/** 40 bits. */
const codeBytes = 5;

/** The code of a session: the stretched keys of its host, so whoever types it knows that it is this host. Slow. */
export async function codeOf(hostKeys: Bytes, relay: string): Promise<string> {
  return writeCode(await stretch(hostKeys, { purpose: 'code', relay, length: codeBytes }));
}

/** Five bytes as eight characters. */
export function writeCode(bytes: Bytes): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{5}/g) ?? [];
  return fives.map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

/**
 * The code that somebody typed, as it is written, or null when it is none. Lower case, spaces and dashes do not count,
 * and letters that look like a digit are that digit.
 */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}._]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === codeLength && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** As it is shown and read aloud: in two groups of four. */
export function showCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

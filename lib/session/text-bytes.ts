import type { Bytes } from './bytes.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text as UTF-8. */
export function toBytes(text: string): Bytes {
  return encoder.encode(text);
}

/** What the JSON in these bytes says, or undefined when it is none. */
export function readJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

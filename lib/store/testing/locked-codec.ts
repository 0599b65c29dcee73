import type { Codec } from '../codec.ts';

/** A journal that is locked: nothing goes in or out. */
export const lockedCodec: Codec = {
  encode: async () => ({ locked: true }),
  decode: async () => ({ locked: true }),
};

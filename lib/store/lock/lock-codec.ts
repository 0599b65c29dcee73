import { z } from 'zod';
import { plainCodec, type Codec } from '../codec.ts';
import type { NaastDatabase } from '../database.ts';
import { readOpenKey } from './open-key.ts';
import { seal, unsealBytes } from './seal.ts';

const sealedSchema = z.strictObject({ sealed: z.base64() });

/**
 * The journal as this database has it: plain without a lock, sealed with one.
 * Write inside `inJournalTurn`, or the lock may turn between sealing and writing.
 */
export function journalCodec(database: NaastDatabase): Codec {
  return {
    async encode(content) {
      const hasLock = (await database.getKey('keys', 'lock')) !== undefined;
      if (!hasLock) return plainCodec.encode(content);
      const key = await readOpenKey();
      return key ? sealingCodec(key).encode(content) : { locked: true };
    },
    async decode(stored) {
      if (!sealedSchema.safeParse(stored).success) return plainCodec.decode(stored);
      const key = await readOpenKey();
      return key ? sealingCodec(key).decode(stored) : { locked: true };
    },
  };
}

/** Each content as AES-256-GCM of its JSON, in a form that no plain content has. */
export function sealingCodec(key: CryptoKey): Codec {
  return {
    async encode(content) {
      const sealed = await seal(key, new TextEncoder().encode(JSON.stringify(content)));
      return { locked: false, value: { sealed } };
    },
    async decode(stored) {
      const { sealed } = sealedSchema.parse(stored);
      const opened = new TextDecoder().decode(await unsealBytes(key, sealed));
      return { locked: false, value: JSON.parse(opened) };
    },
  };
}

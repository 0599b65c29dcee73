import { z } from 'zod';

/**
 * The lock of the journal, in the store of keys; it is there when the journal has a lock. The key of the journal's rows
 * is made at random and lies here sealed under the key that the passphrase gives: a new passphrase changes this row
 * alone. Bytes as base64.
 */
export const lockRowSchema = z.strictObject({
  name: z.literal('lock'),
  /** Of PBKDF2. */
  iterations: z.int().min(1).max(10_000_000),
  salt: z.base64(),
  sealedKey: z.base64(),
});
export type LockRow = z.infer<typeof lockRowSchema>;

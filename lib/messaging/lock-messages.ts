import { z } from 'zod';

const passphraseSchema = z.string().min(1).max(1_000);

/** What the user does with the lock of the journal; `erased`: the passphrase is lost, and the journal goes with the lock. */
export const lockTurnSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('on'), passphrase: passphraseSchema }),
  z.strictObject({ to: z.literal('open'), passphrase: passphraseSchema }),
  z.strictObject({ to: z.literal('closed') }),
  z.strictObject({ to: z.literal('changed'), passphrase: passphraseSchema, next: passphraseSchema }),
  z.strictObject({ to: z.literal('off'), passphrase: passphraseSchema }),
  z.strictObject({ to: z.literal('erased') }),
]);
export type LockTurn = z.infer<typeof lockTurnSchema>;

/** What came of it; `not-so`: another window turned it meanwhile; `failed`: nothing was changed. */
export type LockAnswer = 'done' | 'wrong-passphrase' | 'not-so' | 'failed';

import { intentionSchema, type Intention } from '../journal/intention.ts';
import type { Revision } from '../journal/revision.ts';
import type { KeepAnswer } from '../messaging/messages.ts';
import type { Coded, Codec } from './codec.ts';
import type { NaastDatabase } from './database.ts';
import { keepSealed } from './keep-sealed.ts';
import { unseal, type Revised, type SealedRow } from './sealed-row.ts';

/** An intention as it lies in the database: `content` is the whole of it. */
export type IntentionRow = SealedRow<{ id: string; day: string }>;

/** Keeps what the user wants to try, or how far that is. @throws as `keepSealed` */
export function keepIntention(
  database: NaastDatabase,
  codec: Codec,
  intention: Intention,
  revision: Revision,
): Promise<KeepAnswer> {
  const { id, day } = intention;
  const place = { store: 'intentions', key: id, clear: { id, day } } as const;
  return keepSealed(database, codec, place, intention, revision);
}

/** All intentions, in no particular order. */
export async function readIntentions(
  database: NaastDatabase,
  codec: Codec,
): Promise<Coded<Revised<Intention>[]>> {
  return unseal(codec, intentionSchema, await database.getAll('intentions'));
}

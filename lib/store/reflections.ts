import { reflectionSchema, type Reflection } from '../journal/reflection.ts';
import type { Revision } from '../journal/revision.ts';
import type { KeepAnswer } from '../messaging/messages.ts';
import type { Coded, Codec } from './codec.ts';
import type { NaastDatabase } from './database.ts';
import { keepSealed } from './keep-sealed.ts';
import { unseal, type Revised, type SealedRow } from './sealed-row.ts';

/** A reflection as it lies in the database: `content` is the whole of it. */
export type ReflectionRow = SealedRow<{ about: string; day: string }>;

/** Keeps what the user wrote about a run or a month, in the place of what was there. @throws as `keepSealed` */
export function keepReflection(
  database: NaastDatabase,
  codec: Codec,
  reflection: Reflection,
  revision: Revision,
): Promise<KeepAnswer> {
  const { about, day } = reflection;
  const place = { store: 'reflections', key: about, clear: { about, day } } as const;
  return keepSealed(database, codec, place, reflection, revision);
}

/** All reflections, by what they are about. */
export async function readReflections(
  database: NaastDatabase,
  codec: Codec,
): Promise<Coded<Revised<Reflection>[]>> {
  return unseal(codec, reflectionSchema, await database.getAll('reflections'));
}

import { z } from 'zod';
import { contactSchema, daySchema } from '../../journal/contact.ts';
import { intentionSchema } from '../../journal/intention.ts';
import { invitationSchema } from '../../journal/invitation.ts';
import { reflectionSchema } from '../../journal/reflection.ts';
import { definitionSchema } from '../../survey/definition.ts';
import { keptRunSchema } from '../../survey/run.ts';
import { clientSchema } from '../clients.ts';
import { keptOfferSchema } from '../offers.ts';
import type { RestorableSessions, SessionRows } from './session-rows.ts';

const sealed = { day: daySchema, revision: z.uuid() };

/** The rows of a backup, by store. What the user wrote lies open here: the file as a whole is sealed. */
export const rowsSchema = z.strictObject({
  contacts: z.array(contactSchema),
  offers: z.array(keptOfferSchema),
  clients: z.array(clientSchema),
  definitions: z.array(definitionSchema),
  invitations: z.array(invitationSchema),
  runs: z.array(
    z.strictObject({
      ...sealed,
      id: z.uuid(),
      definitionId: z.string(),
      version: z.int(),
      state: z.enum(['answering', 'done']),
      content: keptRunSchema,
    }),
  ),
  reflections: z.array(z.strictObject({ ...sealed, about: z.string(), content: reflectionSchema })),
  intentions: z.array(z.strictObject({ ...sealed, id: z.uuid(), content: intentionSchema })),
});
export type Rows = z.infer<typeof rowsSchema>;

/** What stands before the rows; it reads the same in every version. */
export const labelSchema = z.object({
  /** The version of the database that the rows are of. */
  databaseVersion: z.int().min(1),
  /** When the backup was made, `YYYY-MM-DD`. */
  madeDay: daySchema,
  /** The secrets under which clients are known, base64: a device that was restored to has more than one. */
  clientKeys: z.array(z.base64()),
  /** What lies in the extension's local storage, as it lies there: it is parsed when it is read. */
  settings: z.record(z.string(), z.unknown()),
});
type Label = z.infer<typeof labelSchema>;
/** Rows as they lie in a database, by store. */
export const storedRowsSchema = z.record(z.string(), z.array(z.unknown()));
export type StoredRows = z.infer<typeof storedRowsSchema>;

/** What a backup holds: also rows that the program that made it could not read. Those of before focus groups have none. */
export type Content = Label & { rows: StoredRows; sessions?: SessionRows };

/** What of a backup this program can restore, and how many rows it cannot read: those stay in the file. */
export type Restorable = Label & { rows: Rows; unread: number; sessions: RestorableSessions | null };

import { z } from 'zod';
import { phases } from '../prompts/prompt.ts';
import type { NaastDatabase } from './database.ts';

/** What is kept of a client beside the contacts. `careful`: the danger gate is closed; the reason is not kept. */
export const clientSchema = z.strictObject({
  clientKey: z.string(),
  phase: z.literal(phases).nullable(),
  careful: z.boolean(),
});
export type Client = z.infer<typeof clientSchema>;

/** A client of whom nothing is kept yet. */
function newClient(clientKey: string): Client {
  return { clientKey, phase: null, careful: false };
}

/** The client of this key; a new one when nothing is kept. */
export async function readClient(database: NaastDatabase, clientKey: string): Promise<Client> {
  const row = await database.get('clients', clientKey);
  return row === undefined ? newClient(clientKey) : clientSchema.parse(row);
}

/** Changes what is kept of a client, in one transaction; the rest of the row stays. */
export async function changeClient(
  database: NaastDatabase,
  clientKey: string,
  change: Partial<Pick<Client, 'phase' | 'careful'>>,
): Promise<void> {
  const transaction = database.transaction('clients', 'readwrite');
  const row = await transaction.store.get(clientKey);
  await transaction.store.put({ ...(row ?? newClient(clientKey)), ...change });
  await transaction.done;
}

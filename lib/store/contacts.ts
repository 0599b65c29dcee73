import { z } from 'zod';
import { contactSchema, type Contact } from '../journal/contact.ts';
import type { NaastDatabase } from './database.ts';

/** The contacts of a client, in no particular order. */
export async function contactsOfClient(database: NaastDatabase, clientKey: string): Promise<Contact[]> {
  return z.array(contactSchema).parse(await database.getAllFromIndex('contacts', 'byClient', clientKey));
}

/**
 * Keeps a contact: a report counts once, however often it is saved.
 * The same report id replaces. A report that was already there when it was opened (`startedFilled`) is an edit:
 * it renews the client's contact of the same day, adds none where the client has contacts, and counts only when
 * nothing of this client was ever kept.
 */
export async function keepContact(
  database: NaastDatabase,
  contact: Contact,
  startedFilled: boolean,
): Promise<void> {
  const transaction = database.transaction('contacts', 'readwrite');
  const known = await transaction.store.getKey(contact.id);
  if (known === undefined && startedFilled && contact.clientKey !== null) {
    const earlier = await transaction.store.index('byClient').getAll(contact.clientKey);
    const today = earlier.find((other) => other.day === contact.day);
    if (today) await transaction.store.put({ ...contact, id: today.id });
    else if (earlier.length === 0) await transaction.store.put(contact);
  } else {
    await transaction.store.put(contact);
  }
  await transaction.done;
}

import { z } from 'zod';
import { contactSchema, type Contact } from '../journal/contact.ts';
import { isContact } from '../journal/is-contact.ts';
import type { NaastDatabase } from './database.ts';

/** The contacts of a client, in no particular order. */
export async function contactsOfClient(database: NaastDatabase, clientKey: string): Promise<Contact[]> {
  return parseContacts(await database.getAllFromIndex('contacts', 'byClient', clientKey));
}

/**
 * The contacts of a period, the oldest first.
 * @param from `YYYY-MM-DD`, as `to`; both are included
 */
export async function contactsBetween(database: NaastDatabase, from: string, to: string): Promise<Contact[]> {
  return parseContacts(await database.getAllFromIndex('contacts', 'byDay', IDBKeyRange.bound(from, to)));
}

/** The first day of which a contact is kept; null when there is none. */
export async function firstContactDay(database: NaastDatabase): Promise<string | null> {
  return (await database.transaction('contacts').store.index('byDay').openKeyCursor())?.key ?? null;
}

function parseContacts(rows: unknown[]): Contact[] {
  // Ten years of good rows are passed at a glance; the schema names what is wrong with a bad one.
  return rows.every(isContact) ? rows : z.array(contactSchema).parse(rows);
}

/** How many contacts are kept, counted no further than `enough`. */
export async function countContacts(database: NaastDatabase, enough: number): Promise<number> {
  return (await database.getAllKeys('contacts', undefined, enough)).length;
}

/**
 * Keeps a contact: a report counts once, however often it is saved. However many there are, it takes as long.
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
    const ofDay = await transaction.store.index('byClientAndDay').getKey([contact.clientKey, contact.day]);
    const ofClient = ofDay ?? (await transaction.store.index('byClient').getKey(contact.clientKey));
    if (ofDay !== undefined) await transaction.store.put({ ...contact, id: ofDay });
    else if (ofClient === undefined) await transaction.store.put(contact);
  } else {
    await transaction.store.put(contact);
  }
  await transaction.done;
}

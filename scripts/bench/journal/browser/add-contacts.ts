import { dayOf } from '../../../../lib/journal/contact.ts';
import { keepContact } from '../../../../lib/store/contacts.ts';
import { openDatabase } from '../../../../lib/store/database.ts';

const warmUp = 20;

/**
 * Milliseconds that each of so many contacts takes to be kept, in a page of the extension: one after the other, in
 * turns as a new report and as one that was there already. They are taken away again.
 */
export async function timeAdding(count: number): Promise<number[]> {
  const database = await openDatabase();
  const ids = Array.from({ length: warmUp + count }, () => crypto.randomUUID());
  const times: number[] = [];
  for (const [i, id] of ids.entries()) {
    const start = performance.now();
    await keepContact(
      database,
      {
        id,
        day: dayOf(Date.now()),
        clientKey: `client ${id}`,
        cues: ['informal-network'],
        meetingHeld: false,
        people: { family: 1, friends: 0, community: 0, formal: 0 },
      },
      i % 2 === 1,
    );
    times.push(performance.now() - start);
  }
  await Promise.all(ids.map((id) => database.delete('contacts', id)));
  database.close();
  return times.slice(warmUp);
}

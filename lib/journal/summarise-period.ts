import { bucketOf, bucketsBetween, type Grain } from './bucket.ts';
import type { Contact } from './contact.ts';
import { isWithin, type Period } from './period.ts';
import { countContact, countOffer, emptyTally, type Answered, type Tally } from './tally.ts';

/** One week or month, by its first day. */
type Bucket = { start: string; tally: Tally };

/** What contacts and questions of a period add up to. A bucket without contacts is a pause, not a nought. */
export type Summary = { grain: Grain; buckets: Bucket[]; total: Tally };

/**
 * Counts the contacts and offers of a period, in one pass over each, in any order; those outside it are left out.
 */
export function summarisePeriod(
  contacts: readonly Contact[],
  offers: readonly Answered[],
  period: Period,
  grain: Grain,
): Summary {
  const total = emptyTally();
  const tallies = new Map<string, Tally>();
  for (const start of bucketsBetween(period.from, period.to, grain)) tallies.set(start, emptyTally());

  // Many contacts share a day, and the bucket of a day takes date arithmetic.
  const ofDay = new Map<string, Tally | undefined>();
  const tallyOf = (day: string): Tally | undefined => {
    if (!ofDay.has(day)) {
      ofDay.set(day, isWithin(day, period) ? tallies.get(bucketOf(day, grain)) : undefined);
    }
    return ofDay.get(day);
  };

  for (const contact of contacts) {
    const tally = tallyOf(contact.day);
    if (!tally) continue;
    countContact(tally, contact);
    countContact(total, contact);
  }
  for (const offer of offers) {
    const tally = tallyOf(offer.day);
    if (!tally) continue;
    countOffer(tally, offer);
    countOffer(total, offer);
  }
  return { grain, buckets: [...tallies].map(([start, tally]) => ({ start, tally })), total };
}

import { dayFrom, dayNumber } from './day.ts';

/** How wide the steps of a picture over time are. */
export const grains = ['week', 'month'] as const;
export type Grain = (typeof grains)[number];

/** The first day of the week (Monday, ISO 8601) or month that a day lies in. */
export function bucketOf(day: string, grain: Grain): string {
  if (grain === 'month') return `${day.slice(0, 7)}-01`;
  const number = dayNumber(day);
  // 1 January 1970 was a Thursday: day 4 is the first Monday.
  return dayFrom(number - ((((number - 4) % 7) + 7) % 7));
}

/** The first days of all weeks or months that touch a period, in order; none when it ends before it begins. */
export function bucketsBetween(from: string, to: string, grain: Grain): string[] {
  const buckets: string[] = [];
  for (let bucket = bucketOf(from, grain); bucket <= to; bucket = nextBucket(bucket, grain)) {
    buckets.push(bucket);
  }
  return buckets;
}

function nextBucket(bucket: string, grain: Grain): string {
  // From the first of a month, 32 days on lies within the next, whatever its length.
  return bucketOf(dayFrom(dayNumber(bucket) + (grain === 'week' ? 7 : 32)), grain);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countMeetings } from './count-meetings.ts';
import { someContact } from './testing/some-rows.ts';

test('trajectories are counted by the meetings that were held in them, three or more as one', () => {
  const [first] = fc.sample(someContact, 1);
  if (!first) throw new Error('fast-check gave no contact');
  const contact = (clientKey: string | null, meetingHeld: boolean) => ({ ...first, clientKey, meetingHeld });
  const contacts = [
    contact('a', false),
    ...Array.from({ length: 4 }, () => contact('b', true)),
    contact('c', true),
    contact('c', false),
    contact(null, true),
  ];
  expect(countMeetings(contacts)).toEqual([1, 1, 0, 1]);
});

test('every trajectory is counted once, whatever the order of its contacts', () => {
  fc.assert(
    fc.property(fc.array(someContact), (contacts) => {
      const counts = countMeetings(contacts);
      const clients = new Set(contacts.map(({ clientKey }) => clientKey).filter((key) => key !== null));
      expect(counts.reduce((sum, count) => sum + count)).toBe(clients.size);
      expect(countMeetings(contacts.toReversed())).toEqual(counts);
    }),
  );
});

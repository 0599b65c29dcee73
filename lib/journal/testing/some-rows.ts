import fc from 'fast-check';
import { cueNames } from '../../cues/analysis.ts';
import { dismissals, type Outcome } from '../../prompts/prompt.ts';
import type { Contact } from '../contact.ts';
import { dayFrom, dayNumber } from '../day.ts';
import type { Answered } from '../tally.ts';

/** Days of 2026. */
const someDay = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2026-12-31') }).map(dayFrom);

const count = fc.nat({ max: 3 });

/** Any contact of 2026. */
export const someContact: fc.Arbitrary<Contact> = fc.record({
  id: fc.uuid(),
  day: someDay,
  clientKey: fc.constantFrom('a', 'b', 'c', null),
  cues: fc.uniqueArray(fc.constantFrom(...cueNames), { maxLength: 5 }),
  meetingHeld: fc.boolean(),
  people: fc.record({ family: count, friends: count, community: count, formal: count }),
});

const someOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ kind: 'shown' }),
  fc.constant<Outcome>({ kind: 'ignored' }),
  fc.constant<Outcome>({ kind: 'kept' }),
  fc.constantFrom('copied', 'cue-appeared').map((how): Outcome => ({ kind: 'acted', how })),
  fc.constantFrom(...dismissals).map((reason): Outcome => ({ kind: 'dismissed', reason })),
);

/** Any offer of 2026. */
export const someOffer: fc.Arbitrary<Answered> = fc.record({
  day: someDay,
  promptId: fc.constantFrom('ask-who', 'keep-join', 'well-done-many'),
  outcome: someOutcome,
});

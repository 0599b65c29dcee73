import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import type { Contact } from './contact.ts';
import { grains } from './bucket.ts';
import { summarisePeriod } from './summarise-period.ts';
import type { Tally } from './tally.ts';
import { someContact, someOffer } from './testing/some-rows.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const rows = fc.record({ contacts: fc.array(someContact), offers: fc.array(someOffer) });
const grain = fc.constantFrom(...grains);
const spring = { from: '2026-03-10', to: '2026-05-20' };

function contact(day: string, change: Partial<Contact> = {}): Contact {
  return {
    id: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01',
    day,
    clientKey: 'a',
    cues: [],
    meetingHeld: false,
    people: { family: 0, friends: 0, community: 0, formal: 0 },
    ...change,
  };
}

/** All numbers of a tally, in one order. */
const numbers = ({ areas: byArea, ...rest }: Tally) => [
  ...Object.values(rest),
  ...areas.map((area) => byArea[area]),
];

describe('the summary of a period', () => {
  test('counts what the contacts of a month show', () => {
    const contacts = [
      contact('2026-03-02', {
        cues: ['network-talk'],
        people: { family: 2, friends: 0, community: 0, formal: 1 },
      }),
      contact('2026-03-30', {
        cues: ['formal-partner'],
        people: { family: 0, friends: 0, community: 0, formal: 1 },
      }),
      contact('2026-05-01', { cues: ['volunteer', 'accompanied'] }),
    ];
    const { buckets, total } = summarisePeriod(
      contacts,
      [],
      { from: '2026-03-01', to: '2026-05-31' },
      'month',
    );
    expect(buckets.map(({ start, tally }) => [start, tally.contacts, tally.network])).toEqual([
      ['2026-03-01', 2, 1],
      ['2026-04-01', 0, 0],
      ['2026-05-01', 1, 1],
    ]);
    expect(total).toMatchObject({ contacts: 3, informal: 1, formal: 2 });
    expect(total.areas).toEqual({ talk: 1, invite: 0, accompany: 1, meeting: 0, partners: 1, volunteers: 1 });
  });

  test('tells questions acted on from those waved away, and leaves out lines that ask nothing', () => {
    const offer = { day: '2026-03-02', promptId: 'ask-who' };
    const offers = [
      { ...offer, outcome: { kind: 'acted', how: 'copied' } },
      { ...offer, outcome: { kind: 'kept' } },
      { ...offer, outcome: { kind: 'dismissed', reason: 'other' } },
      { ...offer, outcome: { kind: 'ignored' } },
      { ...offer, promptId: 'well-done-many', outcome: { kind: 'shown' } },
    ] as const;
    expect(summarisePeriod([], offers, year, 'month').total).toMatchObject({
      shown: 4,
      acted: 2,
      dismissed: 1,
    });
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, grain, ({ contacts, offers }, by) => {
        expect(summarisePeriod(contacts.toReversed(), offers.toReversed(), spring, by)).toEqual(
          summarisePeriod(contacts, offers, spring, by),
        );
      }),
    );
  });

  test('has buckets that add up to its total, by week as by month', () => {
    fc.assert(
      fc.property(rows, ({ contacts, offers }) => {
        const [weeks, months] = grains.map((by) => summarisePeriod(contacts, offers, spring, by));
        expect(weeks?.total).toEqual(months?.total);
        for (const { buckets, total } of [weeks, months].filter((summary) => summary !== undefined)) {
          const sums = buckets
            .map(({ tally }) => numbers(tally))
            .reduce((sum, next) => sum.map((value, at) => value + (next[at] ?? 0)));
          expect(sums).toEqual(numbers(total));
        }
      }),
    );
  });

  test('leaves out what lies outside the period, and counts no part above its whole', () => {
    fc.assert(
      fc.property(rows, grain, ({ contacts, offers }, by) => {
        const { total } = summarisePeriod(contacts, offers, spring, by);
        expect(total.contacts).toBe(
          contacts.filter(({ day }) => day >= spring.from && day <= spring.to).length,
        );
        for (const part of [total.network, total.informal, total.formal, ...Object.values(total.areas)]) {
          expect(part).toBeLessThanOrEqual(total.contacts);
        }
        expect(total.acted + total.dismissed).toBeLessThanOrEqual(total.shown);
      }),
    );
  });
});

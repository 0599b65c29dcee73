import { describe, expect, test } from 'vitest';
import { contactSchema, dayOf } from './contact.ts';

const contact = {
  id: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01',
  day: '2026-11-24',
  clientKey: null,
  cues: ['informal-network'],
  meetingHeld: false,
  people: { family: 1, friends: 0, community: 0, formal: 0 },
};

test('a day is that of the user’s calendar, from midnight to midnight', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 0, 0).getTime())).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 0, 5, 23, 59, 59).getTime())).toBe('2026-01-05');
});

describe('a contact', () => {
  test('is read as it was kept', () => {
    expect(contactSchema.parse(contact)).toEqual(contact);
  });

  test.each([
    ['a moment finer than the day', { day: '2026-11-24T10:00:00Z' }],
    ['a word of the report', { text: 'Mw. belde haar zus.' }],
    ['a cue that is unknown', { cues: ['happiness'] }],
    ['a ring without its number of people', { people: { family: 1 } }],
  ])('with %s is refused', (_case, change) => {
    expect(contactSchema.safeParse({ ...contact, ...change }).success).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactSchema } from './contact.ts';
import { isContact } from './is-contact.ts';
import { someContact } from './testing/some-rows.ts';

const fields = ['id', 'day', 'clientKey', 'cues', 'meetingHeld', 'people'] as const;
const oddities = fc.oneof(
  fc.anything(),
  fc.constantFrom('2026-02-30', '2026-11-24T10:00', ['happiness'], { family: 1 }, -1, 1.5, null, ''),
);

test('every contact is one', () => {
  fc.assert(
    fc.property(someContact, (contact) => {
      expect(isContact(contact)).toBe(true);
    }),
  );
});

test('a row with anything odd in it is judged as the schema judges it', () => {
  fc.assert(
    fc.property(someContact, fc.constantFrom(...fields, 'text'), oddities, (contact, field, oddity) => {
      const row = { ...contact, [field]: oddity };
      expect(isContact(row)).toBe(contactSchema.safeParse(row).success);
    }),
    { numRuns: 500 },
  );
});

test('a row with an odd number of people is judged as the schema judges it', () => {
  fc.assert(
    fc.property(someContact, fc.string({ maxLength: 6 }), oddities, (contact, ring, oddity) => {
      for (const people of [
        { ...contact.people, formal: oddity },
        { ...contact.people, [ring]: oddity },
      ]) {
        const row = { ...contact, people };
        expect(isContact(row)).toBe(contactSchema.safeParse(row).success);
      }
    }),
  );
});

test('a row that lacks a field, or is none at all, is no contact', () => {
  const [contact] = fc.sample(someContact, 1);
  for (const field of fields) {
    const { [field]: _left, ...rest } = { ...contact };
    expect(isContact(rest)).toBe(false);
  }
  for (const row of [null, undefined, 7, 'contact', []]) expect(isContact(row)).toBe(false);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { contactSchema } from '../../../lib/journal/contact.ts';
import { keptOfferSchema } from '../../../lib/store/offers.ts';
import type { FilledYear } from '../../demo/filled/compose-year.ts';
import { tenYears } from './ten-years.ts';

const now = new Date(2026, 10, 24, 15).getTime();

describe('ten years', () => {
  let years: FilledYear;

  beforeAll(async () => {
    years = await tenYears(now, { contacts: 12_000, assessments: 20 });
  }, 60_000);

  test('hold as much as was asked for, each row once', () => {
    expect(new Set(years.contacts.map(({ id }) => id)).size).toBe(12_000);
    expect(new Set(years.offers.map(({ reportId, promptId }) => `${reportId} ${promptId}`)).size).toBe(
      years.offers.length,
    );
    expect(new Set(years.assessments.map(({ run }) => run.id)).size).toBe(20);
  });

  test('go back ten years, and no year is without contacts', () => {
    const perYear = Object.groupBy(years.contacts, ({ day }) => day.slice(0, 4));
    expect(Object.keys(perYear).toSorted()).toEqual(Array.from({ length: 11 }, (_, i) => String(2016 + i)));
    expect(years.assessments.at(-1)?.run.finishedDay.slice(0, 4)).toBe('2017');
  });

  test('hold only what the store takes', () => {
    const refused = [
      ...years.contacts.filter((contact) => !contactSchema.safeParse(contact).success),
      ...years.offers.filter((offer) => !keptOfferSchema.safeParse(offer).success),
    ];
    expect(refused).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { bareProfile } from '../../lib/record/site-profile.ts';
import { overwriteGetLocale } from '../../messages/compiled/runtime.js';
import { readProfile } from './read-profile.ts';

const origin = 'https://dossier.example.nl/*';
const isSelector = (text: string): boolean => !text.includes('##');
const problemsOf = (value: unknown): string[] => {
  const read = readProfile(JSON.stringify(value), origin, isSelector);
  return read.state === 'broken' ? read.problems : [];
};

describe('a profile written by hand', () => {
  beforeEach(() => overwriteGetLocale(() => 'nl'));

  test('is read when it is right', () => {
    const profile = { ...bareProfile(origin), report: ['#verslag'] };
    expect(readProfile(JSON.stringify(profile), origin, isSelector)).toEqual({ state: 'ok', profile });
  });

  test('that is no JSON is said to be none', () => {
    expect(readProfile('{"version": 1,', origin, isSelector)).toEqual({
      state: 'broken',
      problems: ['Dit is geen JSON. Een komma of aanhalingsteken zit niet goed.'],
    });
  });

  test('has every problem named with its path', () => {
    expect(
      problemsOf({
        version: 2,
        origin: 'dossier.example.nl',
        report: ['#a', ''],
        save: 'button',
        exclude: ['geen-pad'],
        knop: 1,
      }),
    ).toEqual([
      'version: hier hoort 1 te staan',
      'origin: schrijf dit als https://adres/*',
      'report [2]: dit is leeg',
      'save: dit heeft een andere vorm dan Naast kent',
      'exclude [1]: dit is anders geschreven dan nodig',
      'knop: dit woord kent Naast niet',
    ]);
  });

  test('that is no object at all is named as a whole', () => {
    expect(problemsOf(['#verslag'])).toEqual(['het hele profiel: dit heeft een andere vorm dan Naast kent']);
  });

  test('has every selector named that the browser cannot read', () => {
    expect(problemsOf({ ...bareProfile(origin), report: ['#a', '##b'], save: ['##c'] })).toEqual([
      'report [2]: de browser kan deze selector niet lezen',
      'save [1]: de browser kan deze selector niet lezen',
    ]);
  });

  test('of another record system is not taken for this one', () => {
    expect(problemsOf(bareProfile('https://elders.example.nl/*'))).toEqual([
      `origin: dit profiel hoort bij ${origin}`,
    ]);
  });

  test('is explained in English too', () => {
    overwriteGetLocale(() => 'en');
    expect(problemsOf({ ...bareProfile(origin), version: 2 })).toEqual(['version: this should be 1']);
  });
});

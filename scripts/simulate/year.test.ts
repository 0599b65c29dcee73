import { beforeAll, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../lib/cues/analyser.ts';
import { tallyYear, type Tally } from './tally.ts';
import type { Source, Written } from './write-report.ts';
import { simulateYear } from './year.ts';

const analyser = createAnalyser();
const source = (text: string): Source => ({ text, analysis: analyser.analyse(text) });

/** Invented reports that ask for something, each in another way: the budget is under as much strain as can be. */
const sources: [Source, ...Source[]] = [
  source('Voor mw. de gemeente gebeld over de uitkering. Zij zat ernaast en durfde het niet zelf.'),
  source('Cliënt wil niet dat zijn broer iets hoort. Hij zegt dat het dan weer ruzie wordt.'),
  source('Mw. heeft niemand om zich heen. Met niemand contact, ook niet met vroegere collega’s.'),
  source('Volgende maand verhuist hij naar een eigen woning. Samen de sleutel opgehaald bij de corporatie.'),
  source(
    'Haar zus was erbij en gaat vrijdag mee naar de huisarts. Samen besproken wie er nog meer kan helpen.',
  ),
  source(
    'Huisbezoek gedaan en de post doorgenomen. Er lagen drie rekeningen die al eerder betaald hadden kunnen zijn. ' +
      'Een overzicht gemaakt van inkomsten en uitgaven. Daarna koffie gedronken en de week besproken. Hij slaapt beter en eet drie keer per dag. ' +
      'De afwas was gedaan en het huis was schoon. Volgende week gaan we verder met de papieren.',
  ),
  source('Haar ex heeft gedreigd dat hij haar weet te vinden. Zij durft niet meer alleen naar buiten.'),
];
const load = { days: 30, reportsADay: 12, clients: 20, seed: 7 };

describe('a month of a busy professional', () => {
  let month: Written[];
  let tally: Tally;

  beforeAll(async () => {
    month = await simulateYear(sources, load);
    tally = tallyYear(month);
  });

  test('has as many reports as were asked for, on working days', () => {
    expect(tally).toMatchObject({ days: 30, reports: 360 });
    expect(month.map(({ day }) => new Date(day).getUTCDay()).filter((day) => day === 0 || day === 6)).toEqual(
      [],
    );
  });

  test('is never over the caps, though they are reached', () => {
    expect(tally.promptsADay.max).toBe(tally.promptsADay.cap);
    expect(tally.absenceADay.max).toBeLessThanOrEqual(tally.absenceADay.cap);
    expect(tally.absenceADay.max).toBeGreaterThan(0);
    expect(tally.share['day-full']).toBeGreaterThan(0);
  });

  test('repeats no prompt for a client within its rest, and brings kept ones back', () => {
    expect(tally.repeats).toBe(0);
    expect(tally.returned).toBeGreaterThan(0);
  });

  test('holds warnings, about the clients alone who live with danger', () => {
    expect(tally.warningsADay.max).toBeGreaterThan(0);
    expect(tally.kinds.safety).toBeLessThan((load.days * load.reportsADay) / 5);
  });

  test('accounts for every report: with a prompt, or silent for one reason', () => {
    const shares = Object.values(tally.share);
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1);
  });

  test('is the same again from the same seed, and another from another', async () => {
    expect(await simulateYear(sources, load)).toEqual(month);
    expect(await simulateYear(sources, { ...load, seed: 8 })).not.toEqual(month);
  });
});

test('under few reports every one has its place', async () => {
  const tally = tallyYear(await simulateYear(sources, { ...load, reportsADay: 2, clients: 300 }));
  expect(tally.share['day-full'] ?? 0).toBe(0);
  expect(tally.promptsADay.max).toBeLessThanOrEqual(4);
});

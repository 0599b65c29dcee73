import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from './analyser.ts';
import { cueNames, type CueName } from './analysis.ts';
import { dangerRules } from './danger/danger-rules.ts';
import type { OwnWords } from './own-words.ts';
import { cueRules } from './rules/cue-rules.ts';

const own: OwnWords = {
  'network-tool': ['Kringgesprek*', 'ons plan'],
  'informal-network': ['De Huiskamer'],
  'formal-partner': ['wijkloket'],
};

function quotes(text: string, cue: CueName, words = own): string[] {
  const spans = createAnalyser(words).analyse(text).cues.get(cue) ?? [];
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe("an organisation's own words", () => {
  test('carry their cue, in any case, also with an accent or at the end of a line', () => {
    expect(quotes('We deden het kringgesprek.', 'network-tool')).toEqual(['kringgesprek']);
    expect(quotes('KRINGGESPREK gehad', 'network-tool')).toEqual(['KRINGGESPREK']);
    expect(quotes('Hij at in de huiskamer\nen ging naar bed.', 'informal-network')).toEqual(['de huiskamer']);
    expect(quotes('Café besproken.', 'network-talk', { 'network-talk': ['cafe'] })).toEqual(['Café']);
  });

  test('with a star carry it in longer words too, and without one in no other', () => {
    expect(quotes('Twee kringgesprekken gepland.', 'network-tool')).toEqual(['kringgesprekken']);
    expect(quotes('Naar de wijkloketten.', 'formal-partner')).toEqual([]);
    expect(quotes('We maakten ons plannetje.', 'network-tool')).toEqual([]);
  });

  test('of more than one word stand in one sentence', () => {
    expect(quotes('Dat is van ons. Plan volgt.', 'network-tool')).toEqual([]);
  });

  test('show who is there in the circle', () => {
    const { ties } = createAnalyser(own).analyse('Naar de huiskamer en langs het wijkloket.');
    expect(ties).toEqual([
      { word: 'De Huiskamer', ring: 'community', state: 'present' },
      { word: 'wijkloket', ring: 'formal', state: 'involved' },
    ]);
  });

  test('are found anew where a sentence changes, and kept where it does not', () => {
    const analyser = createAnalyser(own);
    const first = 'Het kringgesprek was goed. We maakten ons plan. Tot morgen.';
    analyser.analyse(first);
    for (const text of [`Eerst dit. ${first}`, first.replace('kringgesprek', 'gesprek'), first, '']) {
      expect(analyser.analyse(text)).toEqual(createAnalyser(own).analyse(text));
    }
  });

  test('take nothing away of danger or of a cue, whichever they are', () => {
    const texts = [...dangerRules, ...cueRules].flatMap(({ carries, misses }) => [...carries, ...misses]);
    const words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? []))];
    const someWords = fc.dictionary(
      fc.constantFrom(...cueNames),
      fc.array(fc.constantFrom(...words, ...words.map((word) => `${word}*`)), { maxLength: 40 }),
    );
    fc.assert(
      fc.property(someWords, fc.array(fc.constantFrom(...texts), { maxLength: 12 }), (chosen, sentences) => {
        const text = sentences.join(' ');
        const plain = createAnalyser().analyse(text);
        const withOwn = createAnalyser(chosen).analyse(text);
        expect(withOwn).toMatchObject({ danger: plain.danger, dangerLevel: plain.dangerLevel });
        for (const cue of plain.cues.keys()) expect(withOwn.cues.has(cue)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noPolicy } from './policy.ts';
import { parsePolicy, policyParts } from './parse-policy.ts';
import { someOwnPrompt } from './testing/some-own-prompt.ts';

const factor = {
  ...{ id: '3f0b7a1e-5c1d-4a5e-9a53-1e6c8b0d94f2', day: '2026-11-01' },
  ...{ dimension: 'opportunity', direction: 'hindering', text: { nl: 'Te weinig maatjes' } },
};
const origin = 'https://dossier.example.nl/*';

describe('a policy', () => {
  test('of which nothing is set changes nothing', () => {
    expect(parsePolicy({})).toEqual({ policy: noPolicy, faults: [] });
    const nulls = { sites: null, language: null, relay: null, areas: null, words: null, prompts: null };
    expect(parsePolicy(nulls)).toEqual({ policy: noPolicy, faults: [] });
  });

  test('is read whole', () => {
    const { policy, faults } = parsePolicy({
      sites: [{ origin, client: ['.client'] }],
      language: 'en',
      relay: 'https://stem.example.nl/naast/',
      smallestGroup: 6,
      areas: ['talk', 'invite'],
      withoutPrompts: ['tool-vip-card'],
      words: { 'network-tool': ['kringgesprek*', 'ons plan'] },
      prompts: [someOwnPrompt],
      factors: [factor],
      fixed: ['sites', 'language'],
    });
    expect(faults).toEqual([]);
    expect(policy).toMatchObject({
      sites: [{ state: 'ok', profile: { version: 1, origin, report: [], client: ['.client'] } }],
      language: 'en',
      relay: 'https://stem.example.nl/naast/',
      smallestGroup: 6,
      areas: ['talk', 'invite'],
      leftOut: ['tool-vip-card'],
      words: { 'network-tool': ['kringgesprek*', 'ons plan'] },
      prompts: [{ id: 'own-keep-choir', own: true }],
      factors: [{ ...factor, text: { nl: 'Te weinig maatjes', en: 'Te weinig maatjes' } }],
      fixed: ['sites', 'language'],
    });
  });
});

describe('what is wrong in a policy is named, and the rest works', () => {
  test.each([
    ['a part that there is not', { langauge: 'nl' }, 'langauge', 'unknown-part'],
    ['a language that there is not', { language: 'fr' }, 'language', 'wrong-value'],
    ['a group below the smallest', { smallestGroup: 2 }, 'smallestGroup', 'wrong-value'],
    ['a relay without an address', { relay: 'ftp://stem.example.nl' }, 'relay', 'no-address'],
    ['an area that there is not', { areas: ['talk', 'tlak'] }, 'areas[1]', 'wrong-value'],
    ['a list that is none', { fixed: 'language' }, 'fixed', 'wrong-value'],
    ['a part that cannot be fixed', { fixed: ['words'] }, 'fixed[0]', 'wrong-value'],
    [
      'a prompt that there is not',
      { withoutPrompts: ['keep-nothing'] },
      'withoutPrompts[0]',
      'unknown-prompt',
    ],
    ['a warning left out', { withoutPrompts: ['safety-first'] }, 'withoutPrompts[0]', 'safety-stays'],
    ['a factor twice', { factors: [factor, factor] }, 'factors[1]', 'twice'],
    [
      'a factor of no direction',
      { factors: [{ ...factor, direction: 'up' }] },
      'factors[0].direction',
      'wrong-value',
    ],
    ['a site twice', { sites: [{ origin }, { origin }] }, 'sites[1]', 'twice'],
    ['a site without origin', { sites: [{ name: 'x' }] }, 'sites[0].origin', 'missing'],
    [
      'a part of a site that there is not',
      { sites: [{ origin, raport: [] }] },
      'sites[0].raport',
      'unknown-part',
    ],
    ['words of a cue that there is not', { words: { tools: ['plan'] } }, 'words.tools', 'unknown-part'],
    ['a word that is a pattern', { words: { volunteer: ['.*'] } }, 'words.volunteer[0]', 'wrong-value'],
    ['a word of two letters', { words: { volunteer: ['ab'] } }, 'words.volunteer[0]', 'wrong-value'],
  ])('%s', (_, part, at, why) => {
    const { policy, faults } = parsePolicy({ language: 'nl', ...part });
    expect(faults).toMatchObject([{ at, why }]);
    expect(policy.language).toBe('language' in part ? null : 'nl');
  });

  test('of an entry that is wrong only that entry is left out', () => {
    const { policy } = parsePolicy({ areas: ['talk', 'tlak'], words: { volunteer: ['.*', 'stagemaatje'] } });
    expect(policy.areas).toEqual(['talk']);
    expect(policy.words).toEqual({ volunteer: ['stagemaatje'] });
  });

  test('of a site that is broken its origin is known, so that nothing runs there', () => {
    const { policy } = parsePolicy({ sites: [{ origin, exclude: 'admin' }] });
    expect(policy.sites).toEqual([{ state: 'broken', origin }]);
  });

  test('whatever is in it, it never throws', () => {
    for (const value of [0, 'x', true, [], [[]], {}, [null], [{}]])
      for (const part of [
        'sites',
        'language',
        'relay',
        'smallestGroup',
        'areas',
        'words',
        'prompts',
        'factors',
        'fixed',
      ])
        expect(() => parsePolicy({ [part]: value })).not.toThrow();
  });
});

describe('the schema for Chromium', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../public/policy-schema.json', import.meta.url), 'utf8'),
  );

  test('has the parts that are read, and no others', () => {
    expect(Object.keys(schema.properties)).toEqual(policyParts);
  });

  test('says of values what type they are and no more, so that what is wrong reaches us and is named', () => {
    const words = JSON.stringify(schema).match(/"(enum|minimum|maximum|pattern|required|minItems)":/g);
    expect(words).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { callings } from './callings.ts';
import type { CataloguePrompt, Condition } from './catalogue-prompt.ts';
import { catalogue } from './catalogue.ts';
import { areas, promptKinds, type Locale } from './prompt.ts';

const locales: readonly Locale[] = ['nl', 'en'];

/** The same condition reads the same, in whatever order its parts and its cues stand. */
function spell(condition: Condition): string {
  return JSON.stringify(condition, (_key, value: unknown) => {
    if (Array.isArray(value)) return [...value].sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
  });
}

const sentences = (text: string) => text.split(/(?<=[.?!:;])\s+/);
const wordCount = (text: string) => text.split(/\s+/).length;
const allText = ({ text }: CataloguePrompt, locale: Locale) =>
  [text[locale].summary, text[locale].detail, text[locale].starter].join(' ');

describe('the catalogue', () => {
  test('holds at least sixty prompts, four or more of each kind, over all six areas', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(60);
    for (const kind of promptKinds) {
      expect(catalogue.filter((prompt) => prompt.kind === kind).length, kind).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(catalogue.map(({ area }) => area))).toEqual(new Set(areas));
  });

  test('names each prompt once, after its kind', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const { id, kind } of catalogue) expect(id.startsWith(`${kind}-`), id).toBe(true);
  });

  test('has no two prompts that could always be swapped: of one kind, under one condition', () => {
    const situations = catalogue.map(({ kind, when }) => `${kind} ${spell(when)}`);
    expect(situations.filter((each, index) => situations.indexOf(each) !== index)).toEqual([]);
  });

  test('has every kind called for, but safety, which danger alone calls', () => {
    const called = new Set(callings.map(({ kind }) => kind));
    expect(promptKinds.filter((kind) => !called.has(kind))).toEqual(['safety']);
  });

  test('never asks for a cue that must be there already', () => {
    for (const { id, when, asksFor } of catalogue) {
      if (asksFor) expect(when.all ?? [], id).not.toContain(asksFor);
    }
  });
});

describe.each(locales)('each text in %s', (locale) => {
  test('asks one question under 140 characters; only the line that all is well states', () => {
    for (const { id, kind, text } of catalogue) {
      const { summary } = text[locale];
      expect(summary.length, id).toBeLessThan(140);
      expect(summary.endsWith(kind === 'well-done' ? '.' : '?'), id).toBe(true);
    }
  });

  test('gives a reason, words to copy and a source, all short', () => {
    for (const { id, text } of catalogue) {
      const { detail, starter, source } = text[locale];
      expect(detail.length, id).toBeGreaterThan(40);
      expect(detail.length, id).toBeLessThan(260);
      expect(starter.length, id).toBeLessThan(140);
      expect(source, id).toMatch(/Neos \(2018\), (par\.|section)|Krachtwerk|CTI|protocol/);
    }
  });

  test('has one thought a sentence, of at most fifteen words (English takes a few more)', () => {
    for (const prompt of catalogue) {
      for (const sentence of sentences(allText(prompt, locale))) {
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(locale === 'nl' ? 15 : 18);
      }
    }
  });

  test('never commands, blames or calls anybody he or she', () => {
    const forbidden =
      locale === 'nl'
        ? /\b(moet|moeten|fout|verkeerd|hij|zij|hem|haar|hun)\b/i
        : /\b(must|should|wrong|mistake|he|she|him|her|his)\b/i;
    for (const prompt of catalogue) expect(allText(prompt, locale), prompt.id).not.toMatch(forbidden);
  });

  test('is said once in the whole catalogue', () => {
    const summaries = catalogue.map(({ text }) => text[locale].summary);
    const starters = catalogue.map(({ text }) => text[locale].starter);
    expect(new Set(summaries).size).toBe(catalogue.length);
    expect(new Set(starters).size).toBe(catalogue.length);
  });

  test('asks the client first wherever it leads to contact with somebody', () => {
    const consent =
      locale === 'nl'
        ? /vraag eerst|als je cliënt dat wil|je cliënt beslist/i
        : /first ask|if your client wants|your client decides/i;
    for (const prompt of catalogue.filter(({ leadsToContact }) => leadsToContact)) {
      expect(prompt.text[locale].detail, prompt.id).toMatch(consent);
    }
  });
});

test('kinds that bring somebody in are marked as leading to contact; safety never is', () => {
  const leading = (kind: string) =>
    catalogue.filter((prompt) => prompt.kind === kind).map(({ leadsToContact }) => leadsToContact);
  for (const kind of ['between', 'hand-over', 'informal-too', 'meeting']) {
    expect(leading(kind), kind).not.toContain(false);
  }
  for (const kind of ['safety', 'well-done', 'ask-who', 'tool'])
    expect(leading(kind), kind).not.toContain(true);
});

test('safety points to the protocol of the organisation, and no further than who may know', () => {
  for (const { id, text } of catalogue.filter(({ kind }) => kind === 'safety')) {
    expect(text.nl.detail, id).toMatch(/veiligheidsprotocol van je organisatie/);
    expect(text.en.detail, id).toMatch(/organisation's safety protocol/);
    expect(text.nl.starter, id).toMatch(/weten|zeggen/);
  }
});

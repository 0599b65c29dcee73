import { describe, expect, test } from 'vitest';
import { callings } from './callings.ts';
import { catalogue } from './catalogue.ts';
import { checkWording, kindsThatLead } from './check-wording.ts';
import { areas, locales, promptKinds } from './prompt.ts';
import { situationOf } from './situation-of.ts';

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
    const situations = catalogue.map(situationOf);
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

test('each text asks one short question in plain words, and the client first (`check-wording.ts`)', () => {
  for (const prompt of catalogue) expect(checkWording(prompt), prompt.id).toEqual([]);
});

describe.each(locales)('each text in %s', (locale) => {
  test('says where it comes from, in the study or the method', () => {
    for (const { id, text } of catalogue)
      expect(text[locale].source, id).toMatch(/Neos \(2018\), (par\.|section)|Krachtwerk|CTI|protocol/);
  });

  test('is said once in the whole catalogue', () => {
    const summaries = catalogue.map(({ text }) => text[locale].summary);
    const starters = catalogue.map(({ text }) => text[locale].starter);
    expect(new Set(summaries).size).toBe(catalogue.length);
    expect(new Set(starters).size).toBe(catalogue.length);
  });
});

test('kinds that bring somebody in are marked as leading to contact; safety never is', () => {
  const leading = (kind: string) =>
    catalogue.filter((prompt) => prompt.kind === kind).map(({ leadsToContact }) => leadsToContact);
  for (const kind of kindsThatLead) {
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

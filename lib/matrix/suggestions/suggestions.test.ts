import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../prompts/prompt.ts';
import { dimensionIds } from '../factor.ts';
import { factors, findFactor } from '../factors.ts';
import { efforts, suggestionWays, type Suggestion } from './suggestion.ts';
import { findSuggestion, suggestions, suggestionsFor } from './suggestions.ts';

const hindering = factors.filter(({ direction }) => direction === 'hindering');
const allText = ({ text }: Suggestion, locale: Locale) =>
  [text[locale].title, text[locale].how, text[locale].first].join('. ');
const sentences = (text: string) => text.split(/(?<=[.?!:])\s+/);

describe('what can be done', () => {
  test.each(hindering)('about $id: two things or more, each written for it', ({ id, dimension }) => {
    const list = suggestionsFor(id, dimension);
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(list.every(({ answers }) => answers.some((answer) => answer === id))).toBe(true);
  });

  test.each(hindering)(
    'about $id: something that the team can begin without asking leave',
    ({ id, dimension }) => {
      const starters = suggestionsFor(id, dimension).map(({ starter }) => starter);
      expect(starters.some((starter) => starter !== 'organisation')).toBe(true);
    },
  );

  test('stands with the lightest first', () => {
    for (const { id, dimension } of hindering) {
      const weights = suggestionsFor(id, dimension).map(({ effort }) => efforts.indexOf(effort));
      expect(weights, id).toEqual(weights.toSorted((one, other) => one - other));
    }
  });

  test.each(dimensionIds)(
    'about a factor that a team added itself comes from its dimension (%s)',
    (dimension) => {
      const list = suggestionsFor('one-of-our-own', dimension);
      expect(list).toHaveLength(3);
      for (const { answers } of list) {
        expect(answers.some((id) => findFactor(id)?.dimension === dimension)).toBe(true);
      }
    },
  );

  test('answers only what hinders, and each factor once', () => {
    for (const { id, answers } of suggestions) {
      expect(
        answers.filter((factor) => findFactor(factor)?.direction !== 'hindering'),
        id,
      ).toEqual([]);
      expect(new Set(answers).size, id).toBe(answers.length);
    }
  });

  test('is known by an id of its own', () => {
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
    expect(findSuggestion('a-quiet-hour')).toMatchObject({ way: 'anchoring' });
    expect(findSuggestion('none')).toBeUndefined();
  });

  test('covers the five ways of the study, each with four or more', () => {
    for (const way of suggestionWays) {
      expect(suggestions.filter((suggestion) => suggestion.way === way).length, way).toBeGreaterThanOrEqual(
        4,
      );
    }
  });

  test('cites the study or the method', () => {
    for (const { id, source } of suggestions) {
      expect(source, id).toMatch(/Neos \(2018\), (par\.|bijlage)|Krachtwerk|CTI/);
    }
  });
});

describe.each(locales)('each text in %s', (locale) => {
  test('is short: a title, how it goes, and a first step', () => {
    for (const { id, text } of suggestions) {
      const { title, how, first } = text[locale];
      expect(title.length, id).toBeLessThan(60);
      expect(how.length, id).toBeLessThan(260);
      expect(first.length, id).toBeLessThan(140);
    }
  });

  test('has one thought a sentence, of at most fifteen words (English takes a few more)', () => {
    const most = locale === 'nl' ? 15 : 18;
    const long = suggestions.flatMap((suggestion) =>
      sentences(allText(suggestion, locale)).filter((sentence) => sentence.split(/\s+/).length > most),
    );
    expect(long).toEqual([]);
  });

  test('never commands, blames or calls anybody he or she', () => {
    const forbidden =
      locale === 'nl'
        ? /\b(moet|moeten|fout|verkeerd|hij|hem|haar|hun)\b/i
        : /\b(must|should|wrong|mistake|he|she|him|her|his)\b/i;
    for (const suggestion of suggestions)
      expect(allText(suggestion, locale), suggestion.id).not.toMatch(forbidden);
  });

  test('leaves it to the client, and asks whether contact is safe, wherever somebody close comes into it', () => {
    const consent =
      locale === 'nl'
        ? /vraag eerst je cliënt|wil je cliënt|je cliënt (beslist|kiest)/i
        : /first ask your client|your client (decides|wants)/i;
    const safe = locale === 'nl' ? /contact (is eerst )?veilig|contact veilig is/i : /contact is safe/i;
    for (const { id, text } of suggestions.filter(({ leadsToContact }) => leadsToContact)) {
      expect(text[locale].how, id).toMatch(consent);
      expect(text[locale].how, id).toMatch(safe);
    }
  });

  test('is said once', () => {
    for (const part of ['title', 'how', 'first'] as const) {
      expect(new Set(suggestions.map(({ text }) => text[locale][part])).size, part).toBe(suggestions.length);
    }
  });
});

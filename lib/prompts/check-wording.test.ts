import { describe, expect, test } from 'vitest';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { checkWording } from './check-wording.ts';
import { findPrompt } from './find-prompt.ts';
import type { PromptText } from './prompt.ts';

const prompt = findPrompt('keep-invite') as CataloguePrompt;

function troubles(change: Partial<PromptText>, rest: Partial<CataloguePrompt> = {}): string[] {
  const text = { ...prompt.text, nl: { ...prompt.text.nl, ...change } };
  return checkWording({ ...prompt, ...rest, text }).map(
    ({ locale, text: part, why }) => `${locale} ${part} ${why}`,
  );
}

describe('the words of a prompt', () => {
  test('of the catalogue have nothing amiss', () => {
    expect(troubles({})).toEqual([]);
  });

  test('ask, but for the line that all is well', () => {
    expect(troubles({ summary: 'Bel de buurman eens.' })).toEqual(['nl summary no-question']);
    expect(troubles({}, { kind: 'well-done' })).toEqual([
      'nl summary no-statement',
      'en summary no-statement',
    ]);
  });

  test('are short, each sentence too', () => {
    expect(troubles({ summary: `${'a'.repeat(139)}?` })).toEqual(['nl summary too-long']);
    expect(troubles({ starter: `Wie ${'dan '.repeat(15)}nog?` })).toEqual(['nl starter long-sentence']);
    expect(troubles({ source: '' })).toEqual(['nl source too-short']);
  });

  test('neither command nor blame, and call nobody he or she', () => {
    expect(troubles({ starter: 'Wat moet er nu gebeuren?' })).toEqual(['nl starter commands-or-blames']);
    expect(troubles({ starter: 'Wil hij er een keer bij zijn?' })).toEqual(['nl starter commands-or-blames']);
  });

  test('ask the client first where they lead to contact with somebody', () => {
    const detail = 'Een buur die vaker meedoet, blijft langer. Begin met een kop koffie samen.';
    expect(troubles({ detail }, { leadsToContact: true })).toEqual(['nl detail no-consent']);
    expect(troubles({ detail }, { leadsToContact: false })).toEqual([]);
  });
});

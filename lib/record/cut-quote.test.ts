import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteLimit } from '../messaging/quote-limit.ts';
import { cutQuote } from './cut-quote.ts';

function quote(text: string, evidence: string): string {
  const start = text.indexOf(evidence);
  return cutQuote(text, { start, end: start + evidence.length });
}

describe('a quote', () => {
  test('is the evidence and nothing around it', () => {
    expect(quote('Gebeld met Fatima, haar zus, over morgen.', 'zus')).toBe('zus');
  });

  test('is widened to whole words', () => {
    expect(quote('De overbuurvrouw kookt.', 'buurvrouw')).toBe('overbuurvrouw');
    expect(quote('Een cliënte belde.', 'ënte')).toBe('cliënte');
    expect(quote("De foto's van opa's broer.", 'opa')).toBe("opa's");
  });

  test('stands on one line', () => {
    expect(quote('wil haar zus\n\nniet  zien', 'haar zus\n\nniet  zien')).toBe('haar zus niet zien');
  });

  test('is cut behind a whole word when it is longer than the limit', () => {
    const text = 'woord '.repeat(40).trim();
    const cut = cutQuote(text, { start: 0, end: text.length });
    expect(cut.length).toBeLessThanOrEqual(quoteLimit);
    expect(cut).toMatch(/^(woord )+woord$/);
  });

  test('of one endless word is cut at the limit, never through an emoji', () => {
    const text = `x${'😀'.repeat(100)}`;
    const cut = cutQuote(text, { start: 0, end: text.length });
    expect(cut).toBe(`x${'😀'.repeat(39)}`);
  });

  test('never exceeds the limit, whatever the text and the stretch', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.nat(400),
        fc.nat(400),
        (text, one, other) => {
          const start = Math.min(one, other, text.length);
          const end = Math.min(Math.max(one, other), text.length);
          expect(cutQuote(text, { start, end }).length).toBeLessThanOrEqual(quoteLimit);
        },
      ),
    );
    expect.assertions(100);
  });
});

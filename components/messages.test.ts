import { describe, expect, test } from 'vitest';
import en from '../messages/en.json' with { type: 'json' };
import nl from '../messages/nl.json' with { type: 'json' };

const texts = (messages: Record<string, string>): [string, string][] =>
  Object.entries(messages).filter(([key]) => key !== '$schema');
const sentences = (text: string): string[] => text.split(/(?<=[.?!:])\s+/);
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts of the interface', () => {
  test('exist in both languages, with the same values to fill in', () => {
    expect(Object.keys(en)).toEqual(Object.keys(nl));
    for (const [key, text] of texts(nl)) {
      expect(placeholders((en as Record<string, string>)[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('never say that somebody must or is wrong', () => {
    expect(texts(nl).filter(([, text]) => /\b(moet|moeten|fout|fouten|verkeerd)\b/i.test(text))).toEqual([]);
    expect(texts(en).filter(([, text]) => /\b(you must|you have to|wrong|error)\b/i.test(text))).toEqual([]);
  });

  test('keep to fifteen words a sentence', () => {
    const long = [...texts(nl), ...texts(en)].filter(([, text]) =>
      sentences(text).some((sentence) => sentence.split(/\s+/).length > 15),
    );
    expect(long).toEqual([]);
  });
});

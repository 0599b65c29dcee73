import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test('what marks up is escaped', () => {
  expect(xmlText(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;');
});

test('accents and signs outside the first plane stay as they are', () => {
  expect(xmlText('cliënt, één \u{1F600}')).toBe('cliënt, één \u{1F600}');
});

test('what XML cannot hold is left out', () => {
  expect(xmlText('a\u0000b\u001Fc\uFFFEd\uD800e\nf\tg')).toBe('abcde\nf\tg');
});

test('whatever the text, it reads back without what XML cannot hold', () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read: unknown = parser.parse(`<a>.${xmlText(text)}</a>`);
      const kept = [...text]
        .filter((sign) => xmlText(sign) !== '')
        .join('')
        .replace(/\r\n?/g, '\n');
      expect(read).toEqual({ a: `.${kept}` });
    }),
  );
});

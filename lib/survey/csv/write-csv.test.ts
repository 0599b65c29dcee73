import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvVariants, writeCsv, type Cell } from './write-csv.ts';

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

/** The cells as a well-kept reader sees them; it removes the mark and finds the delimiter out by itself. */
function readBack(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the bytes of a file', () => {
  test('begin with the mark that tells Excel that it is UTF-8', () => {
    expect(bytesOf(writeCsv([['é']], 'semicolon'))).toEqual([
      ...[0xef, 0xbb, 0xbf],
      ...[0x22, 0xc3, 0xa9, 0x22],
      ...[0x0d, 0x0a],
    ]);
  });

  test('end each line, the last one too, with CRLF', () => {
    const text = writeCsv([['a', 'b'], ['c', 'd']], 'comma'); // prettier-ignore
    expect(text).toBe('\uFEFF"a","b"\r\n"c","d"\r\n');
  });

  test('hold no CRLF inside a cell, which would look like the end of a line', () => {
    expect(writeCsv([['one\r\ntwo\rthree']], 'comma')).toBe('\uFEFF"one\ntwo\nthree"\r\n');
  });
});

describe('numbers', () => {
  test.each([
    ['semicolon', '\uFEFF"6,5";"-1,25";"7"\r\n'],
    ['comma', '\uFEFF"6.5","-1.25","7"\r\n'],
  ] as const)('have the decimal sign of the %s variant', (variant, text) => {
    expect(writeCsv([[6.5, -1.25, 7]], variant)).toBe(text);
  });

  test('that are none leave the cell empty, as null does', () => {
    expect(writeCsv([[Number.NaN, null, 0]], 'comma')).toBe('\uFEFF,,"0"\r\n');
  });
});

test('a day stays as it is, year first', () => {
  expect(writeCsv([['2026-11-24']], 'semicolon')).toBe('\uFEFF"2026-11-24"\r\n');
});

describe('a text that a spreadsheet would take for a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' \t=1', " \t'=1"],
    ['＝1+1', "'＝1+1"],
    ['well\n=1', "well\n'=1"],
    ['well\r\n=1', "well\n'=1"],
    ['well;=1', "well;'=1"],
    ['well, =1', "well, '=1"],
  ])('is made harmless: %j', (text, harmless) => {
    for (const variant of csvVariants)
      expect(readBack(writeCsv([[text, 'x']], variant))).toEqual([[harmless, 'x']]);
  });

  test.each(['a=b', 'a-b', 'e-mail@work', 'so - so', 'tea + milk', "it's"])(
    'is no other text: %j',
    (text) => {
      expect(readBack(writeCsv([[text, 'x']], 'comma'))).toEqual([[text, 'x']]);
    },
  );

  test('does not come about in a program that cuts at the other delimiter', () => {
    const separators = { semicolon: ',', comma: ';' } as const;
    const piece = fc.constantFrom('=', '+', '-', '@', ';', ',', '"', '\n', '\r', '\t', ' ', 'a', '1');
    const text = fc.string({ unit: piece, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...csvVariants),
        (row, variant) => {
          const file = writeCsv([row], variant);
          for (const delimiter of [undefined, separators[variant]]) {
            const { data } = Papa.parse<string[]>(file, { ...(delimiter && { delimiter }) });
            for (const cell of data.flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
          }
        },
      ),
    );
  });
});

test('every table that is written is read back as it was, but for the apostrophes', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  const plain = (text: string) => text.replaceAll("'", '').replace(/\r\n?/g, '\n');
  fc.assert(
    fc.property(table, fc.constantFrom(...csvVariants), (rows, variant) => {
      const head = rows[0]?.map((_, at) => `column ${at}`) ?? [];
      const delimiter = variant === 'semicolon' ? ';' : ',';
      const { data, errors } = Papa.parse<string[]>(writeCsv([head, ...rows], variant).slice(1, -2), {
        delimiter,
      });
      expect(errors).toEqual([]);
      const written = [head, ...rows].map((row) => row.map((value) => plain(String(value ?? ''))));
      expect(data.map((row) => row.map(plain))).toEqual(written);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, isTelling, printOf, withoutSpaces } from './print-of.ts';

const text = 'Mevrouw belde haar zus. Ze gaan zaterdag samen naar de markt.';

describe('a text is known again by its print', () => {
  test.each([
    ['as it is', text],
    ['with other spaces and breaks', text.replaceAll(' ', '\u00A0\n').replace('zus', 'z\u200Bus')],
    ['within a whole page', `Verslagen 3 nov ${text} Wijzig Verwijder`],
  ])('%s', (_, shown) => {
    expect(holds(shown, printOf(text, 5), 5)).toBe(true);
  });

  test.each([
    ['a letter is missing', text.replace('markt', 'mark')],
    ['a letter is another', text.replace('zus', 'sus')],
    ['two words changed place', text.replace('samen naar', 'naar samen')],
    ['nothing stands there', ''],
  ])('not where %s', (_, shown) => {
    expect(holds(shown, printOf(text, 5), 5)).toBe(false);
  });

  test('whatever it is, and whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 12 }),
        fc.string(),
        fc.nat(),
        (before, it, after, seed) => {
          fc.pre(
            isTelling(printOf(it, seed)) && withoutSpaces(before + it + after).includes(withoutSpaces(it)),
          );
          expect(holds(before + it + after, printOf(it, seed), seed)).toBe(true);
        },
      ),
    );
  });

  test('as a search says, for any two texts', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(letters, letters, fc.nat(), (page, it, seed) => {
        expect(holds(page, printOf(it, seed), seed)).toBe(page.includes(it));
      }),
    );
  });
});

test('a few letters are nothing to know a text by', () => {
  expect(isTelling(printOf('Belde zus.', 1))).toBe(false);
});

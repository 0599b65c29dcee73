import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { factors } from '../factors.ts';
import { cellOf, someMatrix } from '../testing/some-matrix.ts';
import { drawMatrix } from './draw-matrix.ts';
import { somePicture } from './testing/some-picture.ts';

const { svg, height } = drawMatrix(somePicture(someMatrix.cells), 'nl');

/** What is written in it, in order. */
function textsOf(drawn: string): string[] {
  return [...drawn.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

describe('the picture of a matrix', () => {
  test('is well-formed, stands alone and runs nothing', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<script|<image|href|@import|\bon\w+=/,
    );
    const read: unknown = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(read).toMatchObject({ svg: { '@_viewBox': `0 0 1200 ${height}`, '@_role': 'img' } });
  });

  test('says in words what it shows, for whoever does not see it', () => {
    expect(svg).toContain('<title>The matrix &lt;of&gt; us</title>');
    expect(svg).toMatch(/<desc>Two sessions\n[^<]*Durf en lef: 6 of 8/);
  });

  test('writes every factor with its figure, and what is not known in words', () => {
    const texts = textsOf(svg);
    expect(texts).toEqual(expect.arrayContaining(['Durf en lef', '6 of 8', 'too-few', 'unasked']));
    expect(texts).toEqual(
      expect.arrayContaining(['Het willen', 'Het kunnen', 'Het mogen', 'hinders', 'helps']),
    );
  });

  test('leaves out a dimension of which nothing is shown', () => {
    const drawn = drawMatrix(somePicture([cellOf('courage')]), 'en').svg;
    expect(textsOf(drawn)).toContain('Being able to');
    expect(textsOf(drawn)).not.toContain('Wanting to');
  });

  test('marks last time only where it was known and elsewhere', () => {
    const notches = (cells: typeof someMatrix.cells) =>
      drawMatrix(somePicture(cells), 'nl').svg.split('stroke="#ffffff"').length - 1;
    const now = { little: 3, lot: 3, voters: 8 };
    const same = { kind: 'known', before: now, now, by: 0 } as const;
    // One is in the legend.
    expect(notches(someMatrix.cells)).toBe(2);
    expect(notches([cellOf('courage', { change: same })])).toBe(1);
    expect(notches([cellOf('courage')])).toBe(0);
  });

  test('holds all 51 within its height, whichever the language', () => {
    const cells = factors.map(({ id }) => cellOf(id));
    for (const locale of ['nl', 'en'] as const) {
      const drawn = drawMatrix(somePicture(cells), locale);
      const lowest = Math.max(...[...drawn.svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
      expect(lowest).toBeLessThan(drawn.height);
      expect(textsOf(drawn.svg).filter((text) => text === '6 of 8')).toHaveLength(51);
    }
  });
});

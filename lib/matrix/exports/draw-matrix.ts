import type { Locale } from '../../prompts/prompt.ts';
import { dimensions } from '../dimensions.ts';
import type { Dimension, Direction } from '../factor.ts';
import type { Cell } from '../matrix.ts';
import { drawBar, drawStripes } from './picture-bar.ts';
import { picture } from './picture-look.ts';
import { wrapText } from './wrap-text.ts';
import { xmlText } from './xml-text.ts';

/** What a picture of the matrix shows: all that is read in it is given in words. */
export type MatrixPicture = {
  title: string;
  /** Lines under it: whose, when, how many, from how many on. */
  about: readonly string[];
  /** In the order in which they are to stand; those of a dimension without any leave it out. */
  cells: readonly Cell[];
  /** What is written at the end of a factor's line: how many of how many, or why nothing is shown. */
  figure: (cell: Cell) => string;
  directions: Record<Direction, string>;
  legend: { lot: string; little: string; before: string };
};
/** A picture, and how high it is (px) at its width of `picture.width`. */
export type Drawn = { svg: string; height: number };

const { width, margin, side, gap, colours, lineHeight } = picture;
/** The axis on each side: between them runs the spine of the picture. */
const axes: Record<Direction, number> = { hindering: width / 2 - gap, promoting: width / 2 + gap };
/** How wide a sign is at most, on average, in the fonts that may stand in for that of the house (px). */
const signWidth = 7.7;

/**
 * Draws the matrix as an SVG that stands alone: nothing in it is fetched from elsewhere, and no script. Its colours are those of
 * paper. Hindering factors are on the left, helping ones on the right, as on the screen.
 */
export function drawMatrix(shown: MatrixPicture, locale: Locale): Drawn {
  const head = drawHead(shown);
  let top = head.bottom;
  const parts = dimensions.flatMap((dimension) => {
    const part = drawDimension(dimension, shown, locale, top);
    top = part.bottom;
    return part.drawn;
  });
  const height = top + 56;
  const description = [
    ...shown.about,
    ...shown.cells.map((cell) => `${cell.factor.text[locale]}: ${shown.figure(cell)}`),
  ];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${picture.font}" font-size="15" fill="${colours.ink}">`,
    `<title>${xmlText(shown.title)}</title><desc>${xmlText(description.join('\n'))}</desc>`,
    `<defs>${drawStripes('hindering')}${drawStripes('promoting')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    head.drawn,
    ...parts,
    drawLegend(shown, top + 32),
    '</svg>\n',
  ].join('\n');
  return { svg, height };
}

type Part = { drawn: string; bottom: number };

function drawHead({ title, about }: MatrixPicture): Part {
  const lines = wrapText(title, 70, 2).map((line, at) =>
    write(line, margin, margin + 24 + at * 36, 'font-size="30" font-weight="700"'),
  );
  const from = margin + lines.length * 36 + 16;
  const told = about.map((line, at) => write(line, margin, from + at * 22, `fill="${colours.soft}"`));
  return { drawn: [...lines, ...told].join(''), bottom: from + about.length * 22 };
}

function drawDimension(dimension: Dimension, shown: MatrixPicture, locale: Locale, top: number): Part {
  const cells = shown.cells.filter(({ factor }) => factor.dimension === dimension.id);
  if (cells.length === 0) return { drawn: '', bottom: top };
  const middle = (text: string, at: number, look: string) =>
    write(text, width / 2, at, `text-anchor="middle" ${look}`);
  const from = top + 98;
  const sides = (['hindering', 'promoting'] as const).map((direction) => {
    const left = direction === 'hindering' ? axes.hindering - side : axes.promoting;
    const name = write(
      shown.directions[direction],
      direction === 'hindering' ? axes.hindering : left,
      top + 84,
      `font-weight="700" fill="${colours[direction]}"${direction === 'hindering' ? ' text-anchor="end"' : ''}`,
    );
    let at = from;
    const rows = cells
      .filter(({ factor }) => factor.direction === direction)
      .map((cell) => {
        const row = drawRow(cell, shown, locale, left, at);
        at = row.bottom;
        return row.drawn;
      });
    return { drawn: [name, ...rows].join(''), bottom: at };
  });
  const bottom = Math.max(...sides.map((part) => part.bottom));
  const heads = [
    middle(dimension.shortName[locale], top + 36, 'font-size="21" font-weight="700"'),
    middle(dimension.name[locale], top + 58, `font-size="14" fill="${colours.soft}"`),
    `<path d="M${width / 2} ${top + 92}V${bottom}" stroke="${colours.line}"/>`,
  ];
  return { drawn: [...heads, ...sides.map(({ drawn }) => drawn)].join('\n'), bottom: bottom + 12 };
}

function drawRow(cell: Cell, { figure }: MatrixPicture, locale: Locale, left: number, top: number): Part {
  const words = figure(cell);
  const signs = Math.floor((side - gap) / signWidth) - words.length;
  const lines = wrapText(cell.factor.text[locale], signs, 3);
  const texts = lines.map((line, at) => write(line, left, top + 15 + at * lineHeight));
  const figureAt = top + 15 + (lines.length - 1) * lineHeight;
  const look = `text-anchor="end" font-size="14"${cell.state === 'shown' ? '' : ` fill="${colours.soft}"`}`;
  const barAt = figureAt + 7;
  const isShown = cell.state === 'shown';
  return {
    drawn: [
      ...texts,
      write(words, left + side, figureAt, look),
      isShown ? drawBar(cell, axes[cell.factor.direction], barAt, side) : '',
    ].join(''),
    bottom: barAt + (isShown ? picture.barHeight + 12 : 6),
  };
}

/** Signs of the bars with their words, from the middle outwards on both sides alike. */
function drawLegend({ legend, cells }: MatrixPicture, at: number): string {
  const base = { sessions: [], named: 0, strength: 0, state: 'shown', voters: 3 } as const;
  const factor = cells.find((cell) => cell.factor.direction === 'promoting')?.factor ?? cells[0]?.factor;
  if (!factor) return '';
  const none = { kind: 'none' } as const;
  const now = { little: 0, lot: 1, voters: 3 };
  const was = { kind: 'known', before: { ...now, lot: 2 }, now, by: -1 / 3 } as const;
  const sign = { ...factor, direction: 'promoting' } as const;
  const signsShown: [string, Cell][] = [
    [legend.lot, { ...base, factor: sign, lot: 3, little: 0, change: none }],
    [legend.little, { ...base, factor: sign, lot: 0, little: 3, change: none }],
    ...(cells.some(({ change }) => change.kind === 'known')
      ? [[legend.before, { ...base, factor: sign, lot: 1, little: 0, change: was }] satisfies [string, Cell]]
      : []),
  ];
  return signsShown
    .map(([words, cell], index) => {
      const left = margin + index * 220;
      return (
        drawBar(cell, left, at - 12, 36) +
        write(words, left + 46, at, `font-size="14" fill="${colours.soft}"`)
      );
    })
    .join('');
}

function write(text: string, x: number, y: number, look = ''): string {
  return `<text x="${x}" y="${y}"${look && ` ${look}`}>${xmlText(text)}</text>`;
}

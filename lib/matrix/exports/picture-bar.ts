import type { Direction } from '../factor.ts';
import type { Cell, Counts } from '../matrix.ts';
import { picture } from './picture-look.ts';

/**
 * The bar of a factor: from the axis outwards 'a lot' (full) and 'a little' (striped), and a line where it was last time.
 * @param axis where it begins; a hindering one grows to the left
 */
export function drawBar(cell: Cell, axis: number, top: number, length: number): string {
  const { direction } = cell.factor;
  const { colours, barHeight: height } = picture;
  const leftOf = (from: number, to: number): number => (direction === 'hindering' ? axis - to : axis + from);
  const box = (from: number, to: number, look: string): string =>
    to > from
      ? `<rect x="${round(leftOf(from, to))}" y="${top}" width="${round(to - from)}" height="${height}" ${look}/>`
      : '';
  const at = (count: number, { voters }: Counts): number => (voters === 0 ? 0 : (count / voters) * length);
  const [lot, named] = [at(cell.lot, cell), at(cell.lot + cell.little, cell)];
  const parts = [
    box(0, length, `fill="${colours.empty}"`),
    box(0, lot, `fill="${colours[direction]}"`),
    box(lot, named, `fill="url(#${direction})" stroke="${colours[direction]}" stroke-width="1.5"`),
  ];
  if (cell.change.kind === 'known') {
    const was = at(cell.change.before.little + cell.change.before.lot, cell.change.before);
    parts.push(box(was - 1, was + 1, `fill="${colours.ink}"`).replace(`y="${top}"`, `y="${top - 3}"`));
  }
  return parts.join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The stripes of 'a little': they lean another way on each side, so that no colour is needed. */
export function drawStripes(direction: Direction): string {
  const { colours } = picture;
  const angle = direction === 'hindering' ? -45 : 45;
  return [
    `<pattern id="${direction}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">`,
    `<rect width="6" height="6" fill="${colours.paper}"/><rect width="2.2" height="6" fill="${colours[direction]}"/></pattern>`,
  ].join('');
}

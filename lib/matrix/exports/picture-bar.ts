import { beforeOf } from '../before-of.ts';
import type { Direction } from '../factor.ts';
import type { Cell, Counts } from '../matrix.ts';
import { picture } from './picture-look.ts';

const { colours, barHeight } = picture;
/** How far the line of last time stands out above and below a bar (px). */
const out = 4;

/**
 * The bar of a factor: from the axis outwards 'a lot' (full) and 'a little' (striped), and a line where it ended last time
 * when that was elsewhere.
 * @param axis where it begins; a hindering one grows to the left
 * @param length of a bar of everybody (px)
 */
export function drawBar(cell: Cell, axis: number, top: number, length: number): string {
  const { direction } = cell.factor;
  const at = (count: number, { voters }: Counts): number => (voters === 0 ? 0 : (count / voters) * length);
  const box = (from: number, to: number, look: string, beyond = 0): string => {
    const left = direction === 'hindering' ? axis - to : axis + from;
    if (to <= from) return '';
    return `<rect x="${round(left)}" y="${top - beyond}" width="${round(to - from)}" height="${barHeight + 2 * beyond}" ${look}/>`;
  };
  const lot = at(cell.lot, cell);
  const named = at(cell.lot + cell.little, cell);
  const before = beforeOf(cell);
  const was = before ? at(before.little + before.lot, before) : named;
  const notch = `fill="${colours.ink}" stroke="${colours.paper}"`;
  return [
    box(0, length, `fill="${colours.empty}"`),
    box(0, lot, `fill="${colours[direction]}"`),
    box(lot, named, `fill="url(#${direction})" stroke="${colours[direction]}" stroke-width="1.5"`),
    round(was) === round(named) ? '' : box(was - 1.5, was + 1.5, notch, out),
  ].join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The stripes of 'a little': they lean another way on each side, so that no colour is needed. */
export function drawStripes(direction: Direction): string {
  const angle = direction === 'hindering' ? -45 : 45;
  return [
    `<pattern id="${direction}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">`,
    `<rect width="6" height="6" fill="${colours.paper}"/>`,
    `<rect width="2.2" height="6" fill="${colours[direction]}"/></pattern>`,
  ].join('');
}

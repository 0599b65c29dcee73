import type { Layout } from '../messaging/messages.ts';

/** A rectangle in the viewport of the top frame, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

export type Placement = { folded: boolean; side: Layout['side'] } & Box;

/** Narrower than this the panel cannot be read; it is also the least that `layout.width` may be. */
const leastWidth = 280;
/** By so much the panel gets narrower at a time while it looks for room. */
const narrowing = 10;
/** Lower than this there is no room for the circle and a prompt. */
const leastHeight = 360;
const rail = { width: 44, height: 120 };
/** Between the panel and what it must not cover. */
const gap = 8;

/**
 * Where the panel lies so that it covers nothing that must stay clear: at the side and width that the user chose, else
 * narrower, else at the other side, each as high as there is room; else folded to the rail.
 * @param clear what must not be covered: the fields that are typed in, and the save controls
 * @param byHand the user unfolded it here although there was no room: it stays open, at the side of choice
 */
export function placeOverlay(
  viewport: { width: number; height: number },
  { side, width, folded }: Layout,
  clear: readonly Box[],
  byHand: boolean,
): Placement {
  const sides = [side, side === 'right' ? 'left' : 'right'] as const;
  if (!folded) {
    const most = Math.min(width, viewport.width - rail.width);
    for (const at of sides) {
      for (const wide of widthsFrom(most)) {
        const room = largestRoom(column(viewport, at, wide), clear);
        if (room && heightOf(room) >= leastHeight) return { folded: false, side: at, ...room };
      }
    }
    if (byHand) return { folded: false, side, ...column(viewport, side, most) };
  }
  for (const at of sides) {
    const room = largestRoom(column(viewport, at, rail.width), clear);
    if (room && heightOf(room) >= rail.height) return railIn(room, at);
  }
  return railIn(column(viewport, side, rail.width), side);
}

/** From the width of choice down, so that a panel that is made wider than there is room for gets no narrower by it. */
function widthsFrom(most: number): number[] {
  const widths: number[] = [];
  for (let wide = most; wide > leastWidth; wide -= narrowing) widths.push(wide);
  return most < leastWidth ? [] : [...widths, leastWidth];
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function column(
  { width, height }: { width: number; height: number },
  side: Layout['side'],
  wide: number,
): Box {
  const left = side === 'left' ? 0 : width - wide;
  return { left, right: left + wide, top: 0, bottom: height };
}

/** The highest stretch of the column in which nothing lies that must stay clear. */
function largestRoom(within: Box, clear: readonly Box[]): Box | null {
  const inTheWay = clear
    .map((box) => ({
      ...box,
      top: box.top - gap,
      bottom: box.bottom + gap,
      left: box.left - gap,
      right: box.right + gap,
    }))
    .filter((box) => overlaps(box, within))
    .toSorted((one, other) => one.top - other.top);
  let best: Box | null = null;
  let top = within.top;
  for (const { top: end, bottom: next } of [...inTheWay, { top: within.bottom, bottom: within.bottom }]) {
    const bottom = Math.min(end, within.bottom);
    if (bottom > top && (!best || bottom - top > heightOf(best))) best = { ...within, top, bottom };
    top = Math.max(top, next);
  }
  return best;
}

/** The rail stands a third down its room: near the eye, out of the corners where apps keep their buttons. */
function railIn(room: Box, side: Layout['side']): Placement {
  const top = room.top + Math.max(0, (heightOf(room) - rail.height) / 3);
  return { folded: true, side, left: room.left, right: room.right, top, bottom: top + rail.height };
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

import type { LegendEntry } from './legend.ts';
import type { Colours } from './read-colours.ts';

/** Sizes in CSS pixels: a sign, the room after it, after an entry, and a row. */
const sign = { width: 28, gap: 8, after: 20 };
const row = 24;

/** Where each entry of a legend stands: as many in a row as fit the width. */
export type PlacedLegend = { entries: readonly (LegendEntry & { x: number; y: number })[]; height: number };

/** @param measure how wide a text is, in CSS pixels */
export function placeLegend(
  legend: readonly LegendEntry[],
  width: number,
  measure: (text: string) => number,
): PlacedLegend {
  let [x, y] = [0, 0];
  const entries = legend.map((entry) => {
    const wide = sign.width + sign.gap + measure(entry.label);
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const placed = { ...entry, x, y };
    x += wide + sign.after;
    return placed;
  });
  return { entries, height: entries.length > 0 ? y + row : 0 };
}

/** Paints a legend from the origin of the context on; its font is set already. */
export function paintLegend(
  context: CanvasRenderingContext2D,
  { entries }: PlacedLegend,
  colours: Colours,
): void {
  for (const { sign: what, label, x, y } of entries) {
    context.save();
    context.translate(x, y + row / 2);
    paintSign(context, what, colours);
    context.fillStyle = colours.ink;
    context.textBaseline = 'middle';
    context.fillText(label, sign.width + sign.gap, 0);
    context.restore();
  }
}

/** As `GradeLegend.svelte` draws it beside the picture on the page. */
function paintSign(
  context: CanvasRenderingContext2D,
  what: LegendEntry['sign'],
  { own, paper, band, line }: Colours,
): void {
  const middle = sign.width / 2;
  context.strokeStyle = own;
  context.lineWidth = 2;
  if (what === 'band') {
    context.fillStyle = band;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.fillRect(1, -6, sign.width - 2, 12);
    context.strokeRect(1, -6, sign.width - 2, 12);
    return;
  }
  if (what === 'hollow' || what === 'filled') {
    const line = new Path2D(`M1 0 H${sign.width - 1}`);
    context.setLineDash(what === 'hollow' ? [4, 4] : []);
    context.stroke(line);
    context.setLineDash([]);
  }
  const isOpen = what === 'hollow' || what === 'diamond';
  context.fillStyle = isOpen ? paper : own;
  const shape = new Path2D(what === 'diamond' ? `M${middle} -6 l6 6 -6 6 -6 -6 z` : undefined);
  if (what === 'hollow') shape.arc(middle, 0, 5, 0, 2 * Math.PI);
  if (what === 'filled') shape.arc(middle, 0, 4, 0, 2 * Math.PI);
  if (what === 'gap') {
    shape.arc(4, 0, 3.5, 0, 2 * Math.PI);
    shape.closePath();
    shape.moveTo(27.5, 0);
    shape.arc(24, 0, 3.5, 0, 2 * Math.PI);
  }
  context.fill(shape);
  if (isOpen) context.stroke(shape);
}

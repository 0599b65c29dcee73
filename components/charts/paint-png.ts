import type { LegendEntry } from './legend.ts';
import { paintLegend, placeLegend } from './paint-legend.ts';
import type { Colours } from './read-colours.ts';

/** Space around the picture, above it for its title, and above the legend; CSS pixels. */
const margin = 24;
const titleHeight = 36;
const legendGap = 12;

type Around = { title: string; legend: readonly LegendEntry[]; colours: Colours };

/**
 * A picture that stands by itself: a chart's canvas on paper, under its title and above its legend.
 * @param sharpness pixels of the canvas to a CSS pixel
 * @returns null where the browser could not make a PNG of it
 */
export function paintPng(
  source: HTMLCanvasElement,
  sharpness: number,
  { title, legend, colours }: Around,
): Promise<Blob | null> {
  const [width, height] = [source.width / sharpness, source.height / sharpness];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  const legendFont = `14px ${colours.font}`;
  context.font = legendFont;
  const placed = placeLegend(legend, width, (text) => context.measureText(text).width);

  // A canvas of another size is an empty one: from here on it is painted.
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (2 * margin + titleHeight + height + legendGap + placed.height) * sharpness;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(sharpness, sharpness);
  context.translate(margin, margin);
  context.fillStyle = colours.ink;
  context.font = `600 18px ${colours.font}`;
  context.textBaseline = 'top';
  context.fillText(title, 0, 0);
  context.drawImage(source, 0, titleHeight, width, height);
  context.font = legendFont;
  context.translate(0, titleHeight + height + legendGap);
  paintLegend(context, placed, colours);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

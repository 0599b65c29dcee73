import type { Colours } from './read-colours.ts';

/** Space around the picture, and above it for its title; CSS pixels. */
const margin = 24;
const titleHeight = 36;

/**
 * A picture that stands by itself: a chart's canvas on paper, under its title.
 * @returns null where the browser could not make a PNG of it
 */
export function paintPng(
  source: HTMLCanvasElement,
  title: string,
  { paper, ink, font }: Colours,
): Promise<Blob | null> {
  const sharpness = source.width / source.clientWidth;
  const canvas = document.createElement('canvas');
  canvas.width = source.width + 2 * margin * sharpness;
  canvas.height = source.height + (2 * margin + titleHeight) * sharpness;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = ink;
  context.font = `600 ${18 * sharpness}px ${font}`;
  context.textBaseline = 'top';
  context.fillText(title, margin * sharpness, margin * sharpness);
  context.drawImage(source, margin * sharpness, (margin + titleHeight) * sharpness);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

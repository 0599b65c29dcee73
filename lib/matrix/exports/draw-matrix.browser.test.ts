import { expect, test } from 'vitest';
import { cellOf } from '../testing/some-matrix.ts';
import { drawMatrix } from './draw-matrix.ts';
import { picture } from './picture-look.ts';
import { somePicture } from './testing/some-picture.ts';

/** The pixels of an SVG as a browser draws it. */
async function render(svg: string): Promise<{ width: number; height: number; colours: Map<string, number> }> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${[...data.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return { width, height, colours };
}

test('the picture is drawn by a browser at its size, with bars as long as their votes', async () => {
  const { hindering, promoting } = picture.colours;
  const drawn = drawMatrix(
    somePicture([
      cellOf('courage', { lot: 8, little: 0, voters: 8 }),
      cellOf('takes-over', { lot: 4, little: 0, voters: 8 }),
    ]),
    'nl',
  );
  const { width, height, colours } = await render(drawn.svg);
  expect([width, height]).toEqual([picture.width, drawn.height]);
  const whole = picture.side * picture.barHeight;
  // Words and the legend are in these colours too: some hundreds of pixels.
  expect((colours.get(promoting) ?? 0) / whole).toBeCloseTo(1.05, 1);
  expect((colours.get(hindering) ?? 0) / whole).toBeCloseTo(0.52, 1);
});

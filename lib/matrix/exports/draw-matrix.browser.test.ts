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

const voters = 8;
/** The picture of a factor of which so many of all say 'a lot'. */
const drawnWith = (factor: string, lot: number) =>
  drawMatrix(somePicture([cellOf(factor, { lot, little: 0, voters })]), 'nl');

test('the picture is drawn by a browser at its size', async () => {
  const { svg, height } = drawnWith('courage', 4);
  expect(await render(svg)).toMatchObject({ width: picture.width, height });
});

test.each([
  ['courage', picture.colours.promoting],
  ['takes-over', picture.colours.hindering],
])('a bar is as long as its votes: %s', async (factor, colour) => {
  const whole = picture.side * picture.barHeight;
  const coloured = async (lot: number) => (await render(drawnWith(factor, lot).svg)).colours.get(colour) ?? 0;
  // Words are in this colour too, so what the bar adds is counted.
  const words = await coloured(0);
  expect((await coloured(voters)) - words).toBe(whole);
  expect((await coloured(voters / 2)) - words).toBe(whole / 2);
});

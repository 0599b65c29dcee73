import type { Drawn } from '../../../lib/matrix/exports/draw-matrix.ts';
import { picture } from '../../../lib/matrix/exports/picture-look.ts';

/** So many pixels of the file for each of the picture: sharp on a beamer and in print. */
const sharpness = 2;

/**
 * A drawn picture as PNG.
 * @throws DOMException when the browser cannot read the SVG
 */
export async function paintSvg({ svg, height }: Drawn): Promise<Blob | null> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * sharpness;
    canvas.height = height * sharpness;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

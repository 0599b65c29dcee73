import type { Cell } from '../../matrix.ts';
import type { MatrixPicture } from '../draw-matrix.ts';

/** A picture of these cells, with words in English. */
export function somePicture(cells: readonly Cell[]): MatrixPicture {
  return {
    title: 'The matrix <of> us',
    about: ['Two sessions'],
    cells,
    figure: ({ state, little, lot, voters }) => (state === 'shown' ? `${little + lot} of ${voters}` : state),
    directions: { hindering: 'hinders', promoting: 'helps' },
    legend: { lot: 'a lot', little: 'a little', before: 'last time' },
  };
}

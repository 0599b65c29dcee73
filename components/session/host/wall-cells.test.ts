import { expect, test } from 'vitest';
import { buildMatrix } from '../../../lib/matrix/build-matrix.ts';
import { exampleMatrix } from '../../matrix/example-matrix.ts';
import { forWall, wallCells } from './wall-cells.ts';

test('the wall has the counts and the weight of each factor that was shown, and nothing else', () => {
  const matrix = buildMatrix(exampleMatrix);
  const cells = wallCells(forWall(matrix));
  expect(cells.map(({ factor, strength }) => [factor.id, strength])).toEqual(
    matrix.cells.map(({ factor, strength }) => [factor.id, strength]),
  );
  expect(
    cells.every(({ sessions, named, change }) => sessions.length + named === 0 && change.kind === 'none'),
  ).toBe(true);
});

test('what was not asked or not shown is not on the wall', () => {
  const sessions = exampleMatrix.sessions.map((session) => ({ ...session, rounds: [] }));
  expect(forWall(buildMatrix({ ...exampleMatrix, sessions }))).toEqual([]);
});

test('a factor that this program does not know is left out', () => {
  expect(wallCells([{ factor: 'luck', little: 1, lot: 2, voters: 6 }])).toEqual([]);
});

import { expect, test } from 'vitest';
import { beforeOf } from './before-of.ts';
import { buildMatrix } from './build-matrix.ts';
import { cellOf } from './testing/some-matrix.ts';
import { courageOn, inputOf } from './testing/some-sessions.ts';

const courage = (sessions: Parameters<typeof inputOf>[0]) => {
  const cell = buildMatrix(inputOf(sessions)).cells.find(({ factor }) => factor.id === 'courage');
  if (!cell) throw new Error('the study has it');
  return cell;
};
const twice = [courageOn(1, [7, 8]), courageOn(5, [1, 8])];

test('last time stands beside the votes of the same teams', () => {
  expect(beforeOf(courage(twice))).toEqual({ little: 0, lot: 7, voters: 8 });
});

test('it does not stand beside those of a team that is new, whose votes would turn the change round', () => {
  const cell = courage([...twice, courageOn(6, [40, 40], { team: 'Zuid' })]);
  expect(cell).toMatchObject({ lot: 41, voters: 48, change: { kind: 'known', by: -6 / 8 } });
  expect(cell.strength).toBeGreaterThan(7 / 8 - 0.05);
  expect(beforeOf(cell)).toBeNull();
});

test('where no change is told there is none', () => {
  expect(beforeOf(cellOf('courage'))).toBeNull();
  expect(beforeOf(cellOf('courage', { change: { kind: 'too-few' } }))).toBeNull();
});

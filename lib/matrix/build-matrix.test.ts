import { describe, expect, test } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import type { CodedAnswer, MatrixInput } from './matrix-input.ts';
import { everySession, type Selection } from './selection.ts';
import { courageOn, inputOf, sessionOn, shownRound } from './testing/some-sessions.ts';
import { uuidOf } from './testing/some-events.ts';

const cellOf = (input: MatrixInput, factor: string, selection?: Partial<Selection>) =>
  buildMatrix(input, { ...everySession, ...selection }).cells.find((cell) => cell.factor.id === factor);
const courage = (input: MatrixInput, selection?: Partial<Selection>) => cellOf(input, 'courage', selection);

const north = [courageOn(1, [1, 8]), courageOn(5, [6, 8])];
const south = courageOn(3, [2, 10], { team: 'Zuid', contract: { k: 5, kOpen: 5, mayChange: true } });

describe('a cell', () => {
  test('sums the last session of each team', () => {
    expect(courage(inputOf([...north, south]))).toMatchObject({
      ...{ state: 'shown', little: 0, lot: 8, voters: 18, sessions: [uuidOf(3), uuidOf(5)] },
      strength: 8 / 18,
    });
  });

  test('keeps what an earlier session showed of a factor that the last one did not ask about', () => {
    const other = sessionOn(9, []);
    expect(courage(inputOf([...north, other]))).toMatchObject({ lot: 6, sessions: [uuidOf(5)] });
  });

  test('tells what changed since the session before of the same team, and of no team that is new to it', () => {
    const [before, now] = [1, 6].map((lot) => ({ little: 0, lot, voters: 8 }));
    const change = { kind: 'known', before, now, by: 5 / 8 };
    expect(courage(inputOf(north))?.change).toEqual(change);
    expect(courage(inputOf([...north, south]))?.change).toEqual(change);
  });

  test('knows no change where no team told of it before', () => {
    expect(courage(inputOf([south]))?.change).toEqual({ kind: 'none' });
  });

  test('S7 tells no change by which one would stand out', () => {
    expect(courage(inputOf([courageOn(1, [1, 8]), courageOn(5, [2, 8])]))?.change).toEqual({
      kind: 'too-few',
    });
  });

  test('S7 holds a change to the largest group that was promised', () => {
    const careful = { contract: { k: 6, kOpen: 6, mayChange: true } };
    expect(courage(inputOf([courageOn(1, [1, 8], careful), courageOn(5, [6, 8])]))?.change.kind).toBe(
      'too-few',
    );
  });

  test('says that too few voted where nothing could be shown', () => {
    const few = sessionOn(1, [{ item: 'asked', round: 1, result: { kind: 'too-few' } }]);
    expect(courage(inputOf([few]))).toMatchObject({ state: 'too-few', voters: 0, strength: 0 });
    expect(courage(inputOf([]))).toMatchObject({ state: 'unasked', voters: 0 });
  });
});

describe('a selection', () => {
  const input = inputOf([...north, south]);

  test('of a team leaves out the others', () => {
    expect(courage(input, { teams: ['zuid'] })).toMatchObject({ lot: 2, voters: 10 });
  });

  test('of a period has the last session within it, and what changed since the one before it', () => {
    expect(courage(input, { teams: ['noord'], to: '2026-11-04' })).toMatchObject({
      lot: 1,
      change: { kind: 'none' },
    });
    expect(courage(input, { from: '2026-11-05' })).toMatchObject({ lot: 6, change: { kind: 'known' } });
  });

  test('of sessions leaves out the others', () => {
    expect(courage(input, { sessions: [uuidOf(1)] })).toMatchObject({ lot: 1, sessions: [uuidOf(1)] });
  });

  test('says which sessions and teams it is made of, of how many, and the largest k', () => {
    expect(buildMatrix(input)).toMatchObject({
      ...{ sessions: [uuidOf(3), uuidOf(5)], teams: ['noord', 'zuid'], voters: 18, k: 5 },
    });
    expect(buildMatrix(inputOf([]))).toMatchObject({ sessions: [], teams: [], voters: 0, k: null });
  });
});

describe('what coded answers name', () => {
  const said = sessionOn(1, [
    shownRound(['asked', 1], 6, { courage: [0, 2], 'takes-over': [0, 0] }),
    { item: 'why', round: 1, result: { kind: 'texts', voters: 6, texts: ['we dare', 'no room', 'daring'] } },
  ]);
  const coded = (answer: number, ...factors: string[]): CodedAnswer => ({
    ...{ session: said.id, item: 'why', round: 1, answer, factors },
  });
  const own = {
    ...({ id: 'own-1', dimension: 'capacity', direction: 'promoting' } as const),
    text: { nl: 'Vertrouwen', en: 'Trust' },
  };
  const input = inputOf([said], [coded(0, 'courage', 'own-1'), coded(1, 'takes-over'), coded(2, 'courage')]);

  test('is counted beside the votes, once an answer', () => {
    expect(courage(input)).toMatchObject({ named: 2, lot: 2, voters: 6 });
  });

  test('has a cell of its own where the factor is new', () => {
    const codebook = { factors: [...input.codebook.factors, own], mergedInto: {} };
    expect(cellOf({ ...input, codebook }, 'own-1')).toMatchObject({ state: 'unasked', named: 1 });
  });

  test('counts for the factor into which another was merged, once where an answer names both', () => {
    const codebook = { ...input.codebook, mergedInto: { 'own-1': 'courage' } };
    expect(courage({ ...input, codebook })?.named).toBe(2);
  });

  test('leaves out codings of what is not there', () => {
    expect(courage(inputOf([], input.answers))?.named).toBe(0);
  });
});

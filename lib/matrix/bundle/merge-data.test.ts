import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../survey/testing/every-kind.ts';
import { codingKey } from '../coding/coding.ts';
import { someAction } from '../testing/some-action.ts';
import { coderOf, codingOf } from '../testing/some-coding.ts';
import { added, uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import type { MatrixData } from './matrix-data.ts';
import { mergeData } from './merge-data.ts';

const nothing: MatrixData = { results: [], events: [], codings: [], actions: [] };
const some: MatrixData = {
  results: [someResult(uuidOf(1)), someResult(uuidOf(2))],
  events: [added(1)],
  codings: [codingOf(uuidOf(1), coderOf(1), 0, ['courage'])],
  actions: [someAction(1)],
};

test('what was not here comes in', () => {
  expect(mergeData(nothing, some)).toEqual({ data: some, news: some, clashes: [] });
});

test('what is here already is no news', () => {
  expect(mergeData(some, some)).toEqual({ data: some, news: nothing, clashes: [] });
});

test('of a coding and of an action the later revision stays', () => {
  const coding = codingOf(uuidOf(1), coderOf(1), 0, ['creative'], 2);
  const action = someAction(1, { state: 'removed', text: '', revision: 2 });
  const later = { ...some, codings: [coding], actions: [action] };
  expect(mergeData(some, later).data).toEqual(later);
  expect(mergeData(later, some)).toMatchObject({ data: later, news: nothing });
});

test('an action that was removed stays so, whatever was changed elsewhere meanwhile', () => {
  const removed = { ...nothing, actions: [someAction(1, { state: 'removed', text: '', revision: 2 })] };
  for (const revision of [2, 5]) {
    const changed = { ...nothing, actions: [someAction(1, { text: 'zzz', state: 'open', revision })] };
    expect(mergeData(removed, changed)).toMatchObject({ data: removed, news: nothing });
    expect(mergeData(changed, removed).data).toEqual(removed);
  }
});

describe('sessions that clash', () => {
  const other = someResult(uuidOf(1), { title: words('Another team') });
  const coding = codingOf(uuidOf(1), coderOf(2), 0, ['creative']);
  const there: MatrixData = { ...nothing, results: [other, someResult(uuidOf(3))], codings: [coding] };

  test('are named, and what is here stays', () => {
    const { data, clashes } = mergeData(some, there);
    expect(clashes).toEqual([{ here: some.results[0], there: other }]);
    expect(data.results).toEqual([...some.results, someResult(uuidOf(3))]);
  });

  test('leave out what was coded there, for it may be about other answers', () => {
    expect(mergeData(some, there).data.codings).toEqual(some.codings);
  });
});

describe('several bundles', () => {
  const number = fc.integer({ min: 1, max: 4 });
  const factors = fc.subarray(['courage', 'creative', 'takes-over']);
  const list = <Row>(row: fc.Arbitrary<Row>, key: (row: Row) => string) =>
    fc.uniqueArray(row, { maxLength: 6, selector: key });
  const byId = ({ id }: { id: string }) => id;
  const bundle: fc.Arbitrary<MatrixData> = fc.record({
    results: list(
      number.map((id) => someResult(uuidOf(id))),
      byId,
    ),
    events: list(
      number.map((id) => added(id)),
      byId,
    ),
    codings: list(
      fc
        .tuple(number, number, number, factors, number)
        .map(([session, coder, at, found, revision]) =>
          codingOf(uuidOf(session), coderOf(coder), at, found, revision),
        ),
      codingKey,
    ),
    actions: list(
      fc
        .tuple(number, number, fc.string(), fc.constantFrom('open', 'removed'))
        .map(([id, revision, text, state]) => someAction(id, { revision, text, state })),
      byId,
    ),
  });
  const sorted = (data: MatrixData) =>
    Object.values(data).map((rows: object[]) => rows.map((row) => JSON.stringify(row)).sort());
  const merged = (bundles: readonly MatrixData[]): MatrixData =>
    bundles.reduce((here, there) => mergeData(here, there).data, nothing);

  test('give the same in any order, and however often', () => {
    const orders = fc.array(bundle, { minLength: 1, maxLength: 4 }).chain((bundles) => {
      const twice = [...bundles, ...bundles];
      return fc.tuple(fc.constant(bundles), fc.shuffledSubarray(twice, { minLength: twice.length }));
    });
    fc.assert(
      fc.property(orders, ([bundles, shuffled]) => {
        expect(sorted(merged(shuffled))).toEqual(sorted(merged(bundles)));
      }),
    );
  });

  test('lose nothing: what is news, with what was here, is all', () => {
    fc.assert(
      fc.property(bundle, bundle, (here, there) => {
        const { data, news } = mergeData(here, there);
        expect(sorted(mergeData(here, news).data)).toEqual(sorted(data));
        expect(mergeData(data, there).news).toEqual(nothing);
        expect(mergeData(data, here).news).toEqual(nothing);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ofKind } from '../../survey/testing/every-kind.ts';
import type { SessionResult } from '../../session/session-result.ts';
import { someAction } from '../testing/some-action.ts';
import { coderOf, codingOf } from '../testing/some-coding.ts';
import { added, uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import { makeBundle, writeBundle } from './bundle.ts';
import { largestBundle, parseBundle } from './parse-bundle.ts';

const bundle = makeBundle({
  results: [someResult(uuidOf(1)), someResult(uuidOf(2))],
  events: [added(1)],
  codings: [codingOf(uuidOf(1), coderOf(1), 0, ['courage'])],
  actions: [someAction(1)],
});
const text = writeBundle(bundle);

/** How this text is refused. */
function refused(file: string): unknown {
  try {
    return parseBundle(file);
  } catch (error) {
    return error;
  }
}

test('a bundle reads as it was written, also with the mark that some editors put first', () => {
  expect(parseBundle(text)).toEqual(bundle);
  expect(parseBundle(`\uFEFF${text}`)).toEqual(bundle);
});

describe('refused by name is', () => {
  test.each([
    ['a file that is cut off', text.slice(0, -20), 'not-json'],
    ['a file of another program', 'PK\u0003\u0004', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['other JSON', '{"name":"naast"}', 'not-a-bundle'],
    ['a list', '[]', 'not-a-bundle'],
    ['a bundle of a later program', JSON.stringify({ ...bundle, v: 2, more: 1 }), 'newer-version'],
    ['a file that is too large', ' '.repeat(largestBundle + 1), 'too-large'],
  ])('%s', (_, file, failure) => {
    expect(refused(file)).toMatchObject({ failure, where: '' });
  });

  test('a bundle with a damaged part, and where', () => {
    const damaged = text.replace('"revision": 1', '"revision": "one"');
    expect(refused(damaged)).toMatchObject({ failure: 'damaged', where: 'codings/0/revision' });
  });

  test.each([
    ['with a part more', { ...bundle, votes: [] }, ''],
    ['with a part less', { ...bundle, events: undefined }, 'events'],
    [
      'with a session twice',
      { ...bundle, results: [someResult(uuidOf(1)), someResult(uuidOf(1))] },
      'results/1',
    ],
    ['with a round of no item', { ...bundle, results: [someResult(uuidOf(1), { items: [] })] }, 'results/0'],
  ])('a bundle %s', (_, file, where) => {
    expect(refused(JSON.stringify(file))).toMatchObject({ failure: 'damaged', where });
  });
});

describe('no host can have released, so refused is', () => {
  type Shown = Extract<SessionResult['rounds'][number]['result'], { kind: 'shown' }>;
  const factors = (change: Partial<Shown>): SessionResult['rounds'] => [
    {
      ...{ item: 'factors', round: 1 },
      result: { kind: 'shown', voters: 6, counts: {}, withheld: [], movement: null, ...change },
    },
  ];
  const texts = { kind: 'texts', voters: 6, texts: ['a'] } as const;
  test.each<[string, Partial<SessionResult>]>([
    ['a round of fewer than the smallest group', { rounds: factors({ voters: 2 }) }],
    ['more votes than voters', { rounds: factors({ counts: { 'courage:lot': 4, 'courage:little': 3 } }) }],
    ['votes on what was not asked', { rounds: factors({ counts: { 'creative:lot': 3 } }) }],
    [
      'texts of a question that is not open',
      { rounds: [{ item: 'factors', round: 1, result: { ...texts, texts: ['a'] } }] },
    ],
    [
      'texts of too few',
      {
        contract: { k: 3, kOpen: 7, mayChange: true },
        rounds: [{ item: 'open', round: 1, result: { ...texts, texts: ['a'] } }],
      },
    ],
    [
      'more texts than voters',
      { rounds: [{ item: 'open', round: 1, result: { ...texts, voters: 3, texts: ['a', 'b', 'c', 'd'] } }] },
    ],
    [
      'a count of an open question',
      { items: [ofKind.open], rounds: factors({}).map((round) => ({ ...round, item: 'open' })) },
    ],
  ])('%s', (_, change) => {
    const results = [someResult(uuidOf(1)), someResult(uuidOf(2), change)];
    expect(refused(JSON.stringify({ ...bundle, results }))).toMatchObject({
      failure: 'unsound',
      where: 'results/1/rounds/0',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { ownFactorId } from '../codebook/codebook-event.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { coderOf, codingOf } from '../testing/some-coding.ts';
import { added, eventOf, uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import type { Coding } from './coding.ts';
import { settleCodings } from './settle-codings.ts';

const session = uuidOf(1);
const [ann, ben] = [coderOf(11), coderOf(12)];
const together = { id: 'together' } as const;

/** What stands for each of the three answers, by its place. */
function settled(codings: readonly Coding[], codebook = readCodebook([])): Record<number, readonly string[]> {
  const answers = settleCodings([someResult(session)], codings, codebook);
  return Object.fromEntries(answers.map(({ answer, factors }) => [answer, factors]));
}
const by = (coder: typeof ann, ...found: (string[] | null)[]): Coding[] =>
  found.map((factors, index) => codingOf(session, coder, index, factors));

test('what a single coder found stands when they are through', () => {
  expect(settled(by(ann, ['courage'], [], null))).toEqual({ 0: ['courage'], 1: [] });
  expect(settled(by(ann, ['courage'], []))).toEqual({});
});

describe('of several coders', () => {
  const both = [
    ...by(ann, ['courage', 'takes-over'], ['courage'], null),
    ...by(ben, ['takes-over', 'no-daily-room'], ['creative'], ['creative']),
  ];

  test('stands what all who decided found, each alone', () => {
    expect(settled(both)).toEqual({ 0: ['takes-over'], 1: [], 2: ['creative'] });
  });

  test('stands what they found together after they talked', () => {
    const talked = codingOf(session, together, 1, ['courage', 'creative']);
    expect(settled([...both, talked])).toMatchObject({ 0: ['takes-over'], 1: ['courage', 'creative'] });
  });

  test('stands what each found where they left it open together', () => {
    expect(settled([...both, codingOf(session, together, 0, null)])).toMatchObject({ 0: ['takes-over'] });
  });

  test('stands nothing while one of them is not through', () => {
    expect(settled(both.slice(0, -1))).toEqual({});
  });
});

describe('a factor of their own', () => {
  const [own, other] = [ownFactorId(uuidOf(1)), ownFactorId(uuidOf(2))];
  const merged = eventOf('merged', 3, { factor: own, into: 'no-daily-room' });

  test('counts as the factor that it was merged into, once', () => {
    const codebook = readCodebook([added(1), added(2), merged]);
    expect(settled(by(ann, [own, 'no-daily-room', other], [], []), codebook)[0]).toEqual([
      'no-daily-room',
      other,
    ]);
  });

  test('that is not known here is passed over until an import brings it', () => {
    expect(settled(by(ann, [own, 'courage'], [], []))[0]).toEqual(['courage']);
  });

  test('that two coders each made and then merged, they agree on', () => {
    const one = eventOf('merged', 3, { factor: other, into: own });
    const codings = [...by(ann, [own], [], []), ...by(ben, [other], [], [])];
    expect(settled(codings, readCodebook([added(1), added(2)]))[0]).toEqual([]);
    expect(settled(codings, readCodebook([added(1), added(2), one]))[0]).toEqual([own]);
  });
});

import { describe, expect, test } from 'vitest';
import { ownFactorId } from '../codebook/codebook-event.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { codersOf } from '../coding/coders-of.ts';
import type { Coding } from '../coding/coding.ts';
import { unitsOf } from '../coding/units.ts';
import { coderOf, codingOf } from '../testing/some-coding.ts';
import { added, eventOf, uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import { agreementOfCoders } from './agreement-of-coders.ts';

const session = uuidOf(1);
const answers = unitsOf(someResult(session));
const codebook = readCodebook([]);
const [ann, ben] = [coderOf(11), coderOf(12)];
const by = (coder: typeof ann, ...found: (string[] | null)[]): Coding[] =>
  found.map((factors, index) => codingOf(session, coder, index, factors));
const measure = (codings: readonly Coding[], book = codebook) =>
  agreementOfCoders(answers, codersOf(answers, codings), book);

// In the order of the study: creative comes after courage.
const [a, b, c] = ['courage', 'creative', 'no-daily-room'];
const codings = [
  ...by(ann, ['courage'], ['courage', 'creative'], ['no-daily-room']),
  ...by(ben, ['courage'], ['courage'], ['creative']),
];

test('of answers with several codes alpha goes over the sets', () => {
  // By hand: Do = (4/3 + 2) / 6, De = (2 * 32/3) / 30.
  expect(measure(codings)).toMatchObject({ answers: 3 });
  expect(measure(codings)?.alpha).toBeCloseTo(7 / 32, 12);
});

test('each factor that somebody found has an alpha of its own', () => {
  const factors = measure(codings)?.factors ?? [];
  expect(factors.map(({ factor, found }) => [factor, found])).toEqual([
    [a, 4],
    [b, 2],
    [c, 1],
  ]);
  // Courage: found by both, by both, by neither.
  expect(factors[0]?.alpha).toBe(1);
  // Creative: once by Ann, once by Ben, never in one answer. 1 - (6 - 1) 4 / 2 (2 x 4).
  expect(factors[1]?.alpha).toBeCloseTo(-0.25, 12);
});

test('the differences are what to talk about', () => {
  const differences = measure(codings)?.differences ?? [];
  expect(differences.map(({ answer }) => answer.unit.index)).toEqual([1, 2]);
  expect(differences[0]?.found).toEqual([
    { coder: ann.id, factors: [a, b] },
    { coder: ben.id, factors: [a] },
  ]);
});

test('the order in which factors are named is the same to it', () => {
  const turned = codings.map((coding) =>
    coding.codes.kind === 'factors'
      ? { ...coding, codes: { ...coding.codes, factors: coding.codes.factors.toReversed() } }
      : coding,
  );
  expect(measure(turned.toReversed())).toEqual(measure(codings));
});

test('what somebody did not decide on is missing, and no factor is a finding', () => {
  expect(
    measure([...by(ann, [], null, ['courage']), ...by(ben, [], ['courage'], ['courage'])]),
  ).toMatchObject({
    ...{ answers: 2, alpha: 1, differences: [] },
  });
});

test('what they found together changes nothing of it', () => {
  const together = codingOf(session, { id: 'together' }, 1, ['courage']);
  expect(measure([...codings, together])).toEqual(measure(codings));
});

test('two factors that were merged are one', () => {
  const [own, other] = [ownFactorId(uuidOf(1)), ownFactorId(uuidOf(2))];
  const events = [added(1), added(2)];
  const merged = eventOf('merged', 3, { factor: own, into: other });
  const both = [...by(ann, [own], ['courage'], []), ...by(ben, [other], ['courage'], [])];
  expect(measure(both, readCodebook(events))?.differences).toHaveLength(1);
  expect(measure(both, readCodebook([...events, merged]))).toMatchObject({ alpha: 1, differences: [] });
});

describe('nothing is told', () => {
  test('of one coder', () => {
    expect(measure(by(ann, ['courage'], [], []))).toBeNull();
  });

  test('before everybody is through: who still codes may not see what another found', () => {
    expect(measure(codings.slice(0, -1))).toBeNull();
  });
});

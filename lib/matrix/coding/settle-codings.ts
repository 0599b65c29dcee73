import type { CodedAnswer, Codebook, MatrixSession } from '../matrix-input.ts';
import { codersOf, type Coders } from './coders-of.ts';
import type { Coding } from './coding.ts';
import { factorsFound } from './factors-found.ts';
import { unitsOf } from './units.ts';

/**
 * What the coders settled on, for the matrix. Of an answer that they talked about it is what they found together. Of
 * another it is what all who decided on it found alone: what one of them alone saw in it waits for the talk. An answer
 * that nobody decided on is left out, and so is a session in which somebody who began is not through yet.
 */
export function settleCodings(
  sessions: readonly MatrixSession[],
  codings: readonly Coding[],
  codebook: Codebook,
): CodedAnswer[] {
  const bySession = Map.groupBy(codings, ({ unit }) => unit.session);
  return sessions.flatMap((about) => {
    const answers = unitsOf(about);
    const coders = codersOf(answers, bySession.get(about.id) ?? []);
    if (!coders.areThrough) return [];
    return answers.flatMap(({ unit: { session, item, round, index }, key }) => {
      const factors = settled(key, coders, codebook);
      return factors ? [{ session, item, round, answer: index, factors }] : [];
    });
  });
}

function settled(key: string, { alone, together }: Coders, codebook: Codebook): string[] | null {
  const agreed = factorsFound(together.get(key), codebook);
  if (agreed) return [...agreed];
  const found = alone.flatMap((coder) => factorsFound(coder.found.get(key), codebook) ?? []);
  const [first, ...others] = found;
  return first ? [...first].filter((id) => others.every((other) => other.has(id))) : null;
}

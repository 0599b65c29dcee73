import type { Codes, Coder, Coding } from '../coding/coding.ts';
import { uuidOf } from './some-events.ts';

/** A coder of this number, who is called by it. */
export function coderOf(number: number): Coder {
  return { id: uuidOf(number), name: `coder ${number}` };
}

/** Names of factors; none is 'none', null 'undecided'. */
export function codesOf(factors: readonly string[] | null): Codes {
  if (factors === null) return { kind: 'undecided' };
  return factors.length === 0 ? { kind: 'none' } : { kind: 'factors', factors: [...factors] };
}

/** What somebody found in an answer of this session of `someResult`. */
export function codingOf(
  session: string,
  coder: Coder,
  index: number,
  factors: readonly string[] | null,
  revision = 1,
): Coding {
  const unit = { session, item: 'open', round: 1, index };
  return { coder, unit, codes: codesOf(factors), day: '2026-11-24', revision };
}

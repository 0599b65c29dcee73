import type { Print } from '../../messaging/test-messages.ts';

/** Primes under 2^26: a product of two numbers under them is still exact. */
const primes = [67108859, 67108837] as const;
/** A shorter text than this (characters without spaces) stands in too many places to be known again. */
const least = 12;

/**
 * By which a text is known again without being kept: spaces, line breaks and characters without width left out, for
 * editors and record apps each have their own.
 * @param seed made at random for each test, so that a print says nothing outside it
 */
export function printOf(text: string, seed: number): Print {
  const bare = withoutSpaces(text);
  return { length: bare.length, one: hash(bare, base(seed, 0), 0), other: hash(bare, base(seed, 1), 1) };
}

/** Whether the text of which this is the print stands somewhere in another text (Karp and Rabin, 1987). */
export function holds(text: string, { length, one, other }: Print, seed: number): boolean {
  const bare = withoutSpaces(text);
  if (length < least || bare.length < length) return false;
  const bases = [base(seed, 0), base(seed, 1)] as const;
  const first = bare.slice(0, length);
  let hashes = [hash(first, bases[0], 0), hash(first, bases[1], 1)] as const;
  const leading = [power(bases[0], length - 1, 0), power(bases[1], length - 1, 1)] as const;
  for (let next = length; ; next += 1) {
    if (hashes[0] === one && hashes[1] === other) return true;
    if (next === bare.length) return false;
    const gone = bare.charCodeAt(next - length);
    const come = bare.charCodeAt(next);
    const roll = (which: 0 | 1): number => {
      const prime = primes[which];
      const without = (hashes[which] + prime - ((gone * leading[which]) % prime)) % prime;
      return (without * bases[which] + come) % prime;
    };
    hashes = [roll(0), roll(1)];
  }
}

/** Whether there is enough text to know it again by. */
export function isTelling({ length }: Print): boolean {
  return length >= least;
}

export function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200B-\u200D\uFEFF]+/g, '');
}

function hash(text: string, by: number, which: 0 | 1): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * by + text.charCodeAt(at)) % primes[which];
  return sum;
}

function power(by: number, times: number, which: 0 | 1): number {
  let result = 1;
  for (let at = 0; at < times; at += 1) result = (result * by) % primes[which];
  return result;
}

/** Two bases of one seed, each above any character. */
function base(seed: number, which: 0 | 1): number {
  return 70_000 + ((seed + which * 7_919) % 60_000_000);
}

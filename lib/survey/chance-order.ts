/**
 * The values in an order of chance that is always the same for this seed and key: a run that is resumed shows what it
 * showed before. Shuffle of Fisher and Yates, driven by the generator 'mulberry32' (T. Ettinger).
 * @param seed a whole number of 32 bits
 * @param key tells lists of one run apart
 */
export function chanceOrder<Value>(values: readonly Value[], seed: number, key: string): Value[] {
  const random = randomFrom(seed ^ hash(key));
  const pool = [...values];
  return values.flatMap(() => pool.splice(Math.floor(random() * pool.length), 1));
}

/** FNV-1a, 32 bits: near keys get far numbers. */
function hash(key: string): number {
  let hashed = 0x811c9dc5;
  for (const character of key) hashed = Math.imul(hashed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hashed;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

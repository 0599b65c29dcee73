/** Chance that falls the same way for the same seed. */
export type Dice = {
  /** A number from 0 up to 1. */
  share(): number;
  /** One of the values, each as likely. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** A value by its weight; the weights need not add up to one. */
  weigh<T extends string>(weights: Readonly<Record<T, number>>): T;
};

/** Dice from a seed: a 32-bit generator (mulberry32, Tommy Ettinger, public domain), good enough to draw lots. */
export function createDice(seed: number): Dice {
  let state = seed | 0;

  function share(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    share,
    pick: (values) => values[Math.floor(share() * values.length)] ?? values[0],
    weigh<T extends string>(weights: Readonly<Record<T, number>>): T {
      // Object.entries forgets the type of keys and values; there are no others.
      const entries = Object.entries(weights) as [T, number][];
      let left = share() * entries.reduce((total, [, weight]) => total + weight, 0);
      for (const [value, weight] of entries) {
        left -= weight;
        if (left < 0) return value;
      }
      throw new Error('no weight is above zero');
    },
  };
}

/** How late a version of a row is: numbers and texts, the first that differs decides. */
export type Rank = readonly (number | string)[];

/**
 * The later of two versions of one row. What ranks the same is ordered by its own text, so that it does not matter
 * which of the two came first; of equal rows `here` is given back itself.
 */
export function laterOf<Row>(here: Row, there: Row, rank: (row: Row) => Rank): Row {
  const order = compare([...rank(here), canonical(here)], [...rank(there), canonical(there)]);
  return order >= 0 ? here : there;
}

/** The same text for the same value, whatever the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function compare(a: Rank, b: Rank): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? left;
    if (left !== right) return left > right ? 1 : -1;
  }
  return 0;
}

/**
 * Moves places on a line as little as they need to stand apart, in the order that they have: like labels beside a chart.
 * Neighbours that would touch make a group around their own middle; a group stays within the line where it fits.
 * @param wanted where each would stand, in rising order
 * @param gap the smallest distance between two
 * @param line the lowest and the highest place
 */
export function spread(wanted: readonly number[], gap: number, line: readonly [number, number]): number[] {
  const groups: { wanted: number[]; start: number }[] = [];
  for (const place of wanted) {
    let group = settle([place], gap, line);
    for (let last = groups.at(-1); last && endOf(last, gap) + gap > group.start; last = groups.at(-1)) {
      groups.pop();
      group = settle([...last.wanted, ...group.wanted], gap, line);
    }
    groups.push(group);
  }
  return groups.flatMap((group) => group.wanted.map((_, at) => group.start + at * gap));
}

/** Members of a group stand a gap apart, so that their middle is the mean of where they would stand. */
function settle(wanted: number[], gap: number, [low, high]: readonly [number, number]) {
  const width = (wanted.length - 1) * gap;
  const middle = wanted.reduce((sum, place) => sum + place, 0) / wanted.length;
  return { wanted, start: Math.max(low, Math.min(high - width, middle - width / 2)) };
}

const endOf = ({ wanted, start }: { wanted: number[]; start: number }, gap: number): number =>
  start + (wanted.length - 1) * gap;

/** The same order with the value at one place moved to another; a place outside the order is its nearest end. */
export function moveInOrder<Value>(order: readonly Value[], from: number, to: number): Value[] {
  const moved = [...order];
  const [value] = moved.splice(from, 1);
  return value === undefined ? moved : moved.toSpliced(Math.max(0, to), 0, value);
}

/**
 * Where a key takes the focus in a row of `count` choices, round at the ends; undefined for a key that moves nothing.
 * The pattern is that of the ARIA radio group, but for the choosing: a move chooses nothing.
 */
export function moveFocus(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

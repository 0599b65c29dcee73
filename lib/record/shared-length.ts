/**
 * How much of two texts is the same at their beginning and their end, in UTF-16 units: nearly all of it after an edit
 * in one place, nearly nothing when another report was put in the field.
 */
export function sharedLength(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  ) {
    end += 1;
  }
  return start + end;
}

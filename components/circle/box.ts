/** A rectangle in CSS pixels of the drawing; x and y are its top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** A box of the given size around a centre. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two boxes overlap or come closer than `margin`. */
export function overlap(one: Box, other: Box, margin = 0): boolean {
  return (
    one.x < other.x + other.width + margin &&
    other.x < one.x + one.width + margin &&
    one.y < other.y + other.height + margin &&
    other.y < one.y + one.height + margin
  );
}

/** Whether `inner` lies wholly within a drawing of this size. */
export function fitsInside(inner: Box, width: number, height: number): boolean {
  return inner.x >= 0 && inner.y >= 0 && inner.x + inner.width <= width && inner.y + inner.height <= height;
}

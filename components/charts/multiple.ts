/** One row of shares over time: `solid` has filled dots, `dashed` open squares, so that no colour is needed. */
export type Strand = {
  label: string;
  look: 'solid' | 'dashed';
  /** One a bucket, from 0 to 1; null where there was nothing to have a share of. */
  shares: readonly (number | null)[];
  /** The same in counts: so many of so many. */
  parts: readonly number[];
};

/** A small picture among others of the same scale. */
export type MultipleData = {
  id: string;
  title: string;
  /** What it comes to over the whole period, in a sentence. */
  told: string;
  strands: readonly [Strand] | readonly [Strand, Strand];
  /** How many there were in each bucket, of which the strands are a part, and what they are called. */
  wholes: readonly number[];
  wholeLabel: string;
};

/** The space that a picture has, in CSS pixels. */
export type Box = { left: number; top: number; width: number; height: number };

/** A dot in the box: where it stands, and the bucket that it belongs to. */
export type Dot = { x: number; y: number; index: number };

/** Stretches of a strand without a pause in it, each drawn as one line. */
export function stretches(shares: readonly (number | null)[], box: Box): Dot[][] {
  const found: Dot[][] = [];
  let current: Dot[] = [];
  for (const [index, share] of shares.entries()) {
    if (share === null) {
      current = [];
      continue;
    }
    if (current.length === 0) found.push(current);
    current.push({ x: xOf(index, shares.length, box), y: box.top + (1 - share) * box.height, index });
  }
  return found;
}

/** Where a bucket stands: in the middle of its own part of the width. */
export function xOf(index: number, count: number, { left, width }: Box): number {
  return left + ((index + 0.5) / count) * width;
}

/** The bucket under a place in the picture. */
export function bucketAt(x: number, count: number, { left, width }: Box): number {
  return Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
}

import { rings, type Ring, type Tie } from '../../lib/cues/analysis.ts';
import { boxAround, fitsInside, overlap, type Box } from './box.ts';
import { groupTies, nextGroup, type Group, type Mark } from './group-ties.ts';
import { labelHeight, labelWidth, shortenLabel } from './label-width.ts';

export type Dot = Mark & { x: number; y: number; radius: number; label: string; labelBox: Box };
type RingLine = { ring: Ring; radius: number; caption: Box };
export type Placement = {
  width: number;
  height: number;
  centre: { x: number; y: number };
  client: Box;
  rings: RingLine[];
  dots: Dot[];
};

export type Words = {
  client: string;
  ring: (ring: Ring) => string;
  group: (ring: Ring, count: number) => string;
};

/** More dots than this are never drawn: the picture would turn from a glance into a puzzle. */
export const mostDots = 9;
export const clientRadius = 9;
const dotRadius = 7;
const groupRadius = 9;
/** How far the second outline of a group stands behind the first. */
export const groupShift = 4;
const largest = 264;
const edge = 12;
const air = 2;
const directions = 36;
/** The first direction tried, in turns from three o'clock: a little above it the picture looks least like a scale. */
const firstDirection = -0.09;
/** How often the layout is tried from another first direction before ties are joined. */
const attempts = 16;
/** Where each ring lies between the client (0) and the edge (1). */
const reach: Record<Ring, number> = { family: 0.41, friends: 0.61, community: 0.81, formal: 1 };

/**
 * Lays out the circle for a drawing of `width` CSS pixels (248 or more): dots on their rings, each with its word, no two
 * words or dots on top of each other, everything inside. Earlier ties are placed first and without regard to later
 * ones, so that the picture stands still while it grows. Where it gets full, ties of a ring become one dot.
 */
export function placeTies(ties: readonly Tie[], width: number, words: Words): Placement {
  const ground = layGround(width, words);
  const groups = new Set<Group>();
  for (;;) {
    const marks = groupTies(ties, groups);
    const dots = marks.length <= mostDots ? placeMarks(marks, ground, words) : [];
    const next = nextGroup(ties, groups);
    if (dots.length === marks.length || next === undefined) return { ...ground, dots };
    groups.add(next);
  }
}

type Ground = Omit<Placement, 'dots'>;

function layGround(width: number, words: Words): Ground {
  const size = Math.min(width, largest);
  const centre = { x: width / 2, y: size / 2 };
  const outermost = size / 2 - edge;
  const captionBox = (ring: Ring, radius: number): Box =>
    boxAround(centre.x, centre.y - radius, labelWidth(words.ring(ring)), labelHeight);
  return {
    width,
    height: size,
    centre,
    client: boxAround(
      centre.x,
      centre.y + clientRadius + labelHeight / 2,
      labelWidth(words.client),
      labelHeight,
    ),
    rings: rings.map((ring) => {
      const radius = Math.round(outermost * reach[ring]);
      return { ring, radius, caption: captionBox(ring, radius) };
    }),
  };
}

/** The first attempt in which every mark finds a place; else the last one, with the marks that did. */
function placeMarks(marks: readonly Mark[], ground: Ground, words: Words): Dot[] {
  let dots: Dot[] = [];
  for (let attempt = 0; attempt < attempts && dots.length < marks.length; attempt += 1) {
    dots = tryPlacing(marks, ground, words, firstDirection + attempt / attempts);
  }
  return dots;
}

function tryPlacing(marks: readonly Mark[], ground: Ground, words: Words, from: number): Dot[] {
  const { centre } = ground;
  const fixed = [
    boxAround(centre.x, centre.y, clientRadius * 2, clientRadius * 2),
    ground.client,
    ...ground.rings.map((line) => line.caption),
  ];
  const dots: Dot[] = [];
  for (const mark of marks) {
    const taken = [...fixed, ...dots.flatMap((dot) => [dotBox(dot), dot.labelBox])];
    const free = placesFor(mark, ground, words, from).filter(
      (place) =>
        fitsInside(place.labelBox, ground.width, ground.height) &&
        taken.every((box) => !overlap(box, place.labelBox, air) && !overlap(box, dotBox(place), air)),
    );
    const best = mostSpacious(free, dots);
    if (best) dots.push(best);
  }
  return dots;
}

/** All places that a mark might take on its ring, the word under, above or beside the dot, best liked first. */
function placesFor(mark: Mark, { rings: lines, centre, width }: Ground, words: Words, from: number): Dot[] {
  const orbit = lines.find((line) => line.ring === mark.ring)?.radius ?? 0;
  const radius = mark.ties.length > 1 ? groupRadius : dotRadius;
  const label =
    mark.ties.length > 1 ? words.group(mark.ring, mark.ties.length) : shortenLabel(mark.ties[0]?.word ?? '');
  const textWidth = labelWidth(label);
  return Array.from({ length: directions }, (_, step) => {
    const angle = (from + step / directions) * 2 * Math.PI;
    const x = centre.x + orbit * Math.cos(angle);
    const y = centre.y + orbit * Math.sin(angle);
    // Near the edge the word is pushed inward, as long as it still stands under or above its dot.
    const shift = Math.min(Math.max(x, textWidth / 2), width - textWidth / 2);
    const beside = radius + 4 + textWidth / 2;
    const beneath = radius + 1 + labelHeight / 2;
    return [
      boxAround(shift, y + beneath, textWidth, labelHeight),
      boxAround(shift, y - beneath, textWidth, labelHeight),
      boxAround(x + beside, y, textWidth, labelHeight),
      boxAround(x - beside, y, textWidth, labelHeight),
    ].map((labelBox) => ({ ...mark, x, y, radius, label, labelBox }));
  }).flat();
}

/** The place farthest from the dots that are there; the first one when there is none. */
function mostSpacious(places: readonly Dot[], dots: readonly Dot[]): Dot | undefined {
  const room = (place: Dot): number =>
    Math.min(...dots.map((dot) => Math.hypot(dot.x - place.x, dot.y - place.y)));
  let best: Dot | undefined;
  for (const place of places) if (!best || room(place) > room(best) + 0.5) best = place;
  return best;
}

function dotBox({ x, y, radius, ties }: Dot): Box {
  // The second outline of a group peeps out behind the first.
  const reach = radius + (ties.length > 1 ? groupShift : 1);
  return boxAround(x, y, reach * 2, reach * 2);
}

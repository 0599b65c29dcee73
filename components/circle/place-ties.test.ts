import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rings, tieStates, type Tie } from '../../lib/cues/analysis.ts';
import { boxAround, fitsInside, overlap } from './box.ts';
import { mostDots, placeTies, type Placement } from './place-ties.ts';

const words = {
  client: 'cliënt',
  ring: (ring: string) =>
    ({ family: 'familie', friends: 'vrienden', community: 'gemeenschap' })[ring] ?? 'formeel',
  group: (ring: string, count: number) => `${words.ring(ring)} ${count}`,
};

const anyTie = fc.record({
  word: fc.string({ minLength: 1, maxLength: 40 }),
  ring: fc.constantFrom(...rings),
  state: fc.constantFrom(...tieStates),
});
const anyTies = fc.uniqueArray(anyTie, { maxLength: 60, selector: (tie) => tie.word });
const anyWidth = fc.integer({ min: 248, max: 528 });

const tie = (word: string, ring: Tie['ring'], state: Tie['state'] = 'present'): Tie => ({
  word,
  ring,
  state,
});

function boxesOf({ dots, client, rings: lines }: Placement) {
  return [
    client,
    ...lines.map((line) => line.caption),
    ...dots.flatMap((dot) => [dot.labelBox, boxAround(dot.x, dot.y, dot.radius * 2, dot.radius * 2)]),
  ];
}

describe('the circle, for any ties at any width of the panel', () => {
  test('lays no word or dot over another', () => {
    fc.assert(
      fc.property(anyTies, anyWidth, (ties, width) => {
        const boxes = boxesOf(placeTies(ties, width, words));
        for (const [place, box] of boxes.entries()) {
          for (const other of boxes.slice(place + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
    );
  });

  test('stays inside the drawing', () => {
    fc.assert(
      fc.property(anyTies, anyWidth, (ties, width) => {
        const placement = placeTies(ties, width, words);
        for (const box of boxesOf(placement)) {
          expect(fitsInside(box, placement.width, placement.height)).toBe(true);
        }
      }),
    );
  });

  test('leaves nobody out and draws at most nine dots', () => {
    fc.assert(
      fc.property(anyTies, anyWidth, (ties, width) => {
        const { dots } = placeTies(ties, width, words);
        expect(new Set(dots.flatMap((dot) => dot.ties))).toEqual(new Set(ties));
        expect(dots.length).toBeLessThanOrEqual(mostDots);
      }),
    );
  });

  test('puts each dot on its ring', () => {
    fc.assert(
      fc.property(anyTies, anyWidth, (ties, width) => {
        const { dots, centre, rings: lines } = placeTies(ties, width, words);
        for (const dot of dots) {
          const radius = lines.find((line) => line.ring === dot.ring)?.radius;
          expect(Math.hypot(dot.x - centre.x, dot.y - centre.y)).toBeCloseTo(radius ?? 0);
        }
      }),
    );
  });
});

describe('the circle, while the report grows', () => {
  test('keeps who was there in place when somebody is added', () => {
    const first = [tie('zus', 'family', 'involved'), tie('buurvrouw', 'friends'), tie('huisarts', 'formal')];
    const before = placeTies(first, 308, words).dots;
    const after = placeTies([...first, tie('maatje', 'community')], 308, words).dots;
    expect(after.slice(0, 3)).toEqual(before);
  });

  test('shows up to five people of one ring one by one in the narrowest panel', () => {
    const family = ['zus', 'moeder', 'broer', 'tante', 'oma'].map((word) => tie(word, 'family'));
    expect(placeTies(family, 248, words).dots.map((dot) => dot.label)).toEqual([
      'zus',
      'moeder',
      'broer',
      'tante',
      'oma',
    ]);
  });

  test('joins the fullest ring beyond nine, and still tells who is damaged', () => {
    const ties = [
      ...['zus', 'broer', 'tante', 'nicht'].map((word) => tie(word, 'family')),
      tie('moeder', 'family', 'damaged'),
      ...['buurman', 'vriendin'].map((word) => tie(word, 'friends')),
      ...['maatje', 'trainer'].map((word) => tie(word, 'community')),
      tie('huisarts', 'formal'),
    ];
    const dots = placeTies(ties, 308, words).dots;
    expect(dots.map((dot) => [dot.label, dot.state])).toContainEqual(['familie 4', 'present']);
    expect(dots.map((dot) => [dot.label, dot.state])).toContainEqual(['moeder', 'damaged']);
  });

  test('is empty but for the client and the rings when nobody is named', () => {
    const placement = placeTies([], 248, words);
    expect(placement.dots).toEqual([]);
    expect(placement.rings.map((line) => line.ring)).toEqual([...rings]);
  });
});

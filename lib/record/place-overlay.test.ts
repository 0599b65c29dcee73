import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layout } from '../messaging/messages.ts';
import { overlaps, placeOverlay, type Box } from './place-overlay.ts';

const screen = { width: 1280, height: 720 };
const right: Layout = { side: 'right', width: 340, folded: false };

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

describe('the panel', () => {
  test('lies at the side and width that the user chose where nothing is in the way', () => {
    const placement = placeOverlay(screen, right, [box(200, 240, 860, 580)], false);
    expect(placement).toEqual({ folded: false, side: 'right', left: 940, right: 1280, top: 0, bottom: 720 });
  });

  test('is as narrow as it may be where the field leaves no more room', () => {
    expect(placeOverlay(screen, right, [box(200, 0, 990, 700)], false)).toMatchObject({
      side: 'right',
      left: 1000,
    });
  });

  test('made wider than there is room for, is as wide as there is room for', () => {
    const clear = [box(200, 240, 860, 580)];
    expect(placeOverlay(screen, { ...right, width: 420 }, clear, false)).toMatchObject({ left: 870 });
  });

  test('goes to the other side where the field lies at the side of choice', () => {
    const placement = placeOverlay(screen, right, [box(500, 0, 1260, 700)], false);
    expect(placement).toMatchObject({ folded: false, side: 'left', left: 0, right: 340 });
  });

  test('takes the room under a field that is as wide as the page', () => {
    const placement = placeOverlay(screen, right, [box(0, 40, 1280, 300)], false);
    expect(placement).toMatchObject({ folded: false, left: 940, top: 308, bottom: 720 });
  });

  test('folds by itself where there is no room, to a rail that covers nothing', () => {
    const clear = [box(0, 150, 1280, 500), box(1200, 520, 1270, 550)];
    const placement = placeOverlay(screen, right, clear, false);
    expect(placement).toMatchObject({ folded: true, side: 'right', left: 1236, right: 1280 });
    expect(clear.some((each) => overlaps(each, placement))).toBe(false);
  });

  test('takes its rail to the other side where only there is room', () => {
    expect(placeOverlay(screen, { ...right, folded: true }, [box(900, 0, 1280, 720)], false)).toMatchObject({
      folded: true,
      side: 'left',
      left: 0,
    });
  });

  test('opens all the same where the user opened it by hand', () => {
    const full = [box(0, 0, 1280, 720)];
    expect(placeOverlay(screen, right, full, true)).toMatchObject({
      folded: false,
      left: 940,
      top: 0,
      bottom: 720,
    });
    expect(placeOverlay(screen, right, full, false).folded).toBe(true);
  });

  test('is folded where the user folded it, whatever room there is', () => {
    expect(placeOverlay(screen, { ...right, folded: true }, [], false).folded).toBe(true);
  });

  test('folds in a window that is narrower than itself', () => {
    expect(placeOverlay({ width: 300, height: 720 }, right, [], false).folded).toBe(true);
  });
});

test('an open panel that was not opened by hand covers nothing, whatever lies where', () => {
  const boxes = fc
    .tuple(fc.nat(1280), fc.nat(720), fc.integer({ min: 1, max: 1280 }), fc.integer({ min: 1, max: 720 }))
    .map(([left, top, width, height]) => box(left, top, left + width, top + height));
  fc.assert(
    fc.property(
      fc.array(boxes, { maxLength: 6 }),
      fc.integer({ min: 280, max: 560 }),
      fc.constantFrom('left' as const, 'right' as const),
      (clear, width, side) => {
        const placement = placeOverlay(screen, { side, width, folded: false }, clear, false);
        expect(placement.folded || !clear.some((each) => overlaps(each, placement))).toBe(true);
        expect(placement.top).toBeGreaterThanOrEqual(0);
        expect(placement.bottom).toBeLessThanOrEqual(720);
      },
    ),
  );
  expect.hasAssertions();
});

import { expect, test } from 'vitest';
import { chooseIntention } from './choose-intention.ts';
import type { Intention } from './intention.ts';

const today = '2026-11-24';

function some(change: Partial<Intention> = {}): Intention {
  return {
    id: crypto.randomUUID(),
    area: 'invite',
    text: 'Zus bellen',
    day: '2026-11-20',
    state: 'open',
    ...change,
  };
}

test.each<[string, Intention, Parameters<typeof chooseIntention>[1], boolean]>([
  ['comes back beside a question of its area', some(), ['invite'], true],
  ['waits where there is no place left', some(), ['talk', 'invite'], false],
  ['waits beside a question of another area', some(), ['talk'], false],
  ['waits where nothing is asked', some(), [], false],
  ['waits for the next day', some({ day: today }), ['invite'], false],
  ['comes back after two weeks where nothing is asked', some({ day: '2026-11-10' }), [], true],
  ['waits until those are over', some({ day: '2026-11-11' }), [], false],
  ['makes no pile with a question of another area', some({ day: '2026-10-01' }), ['talk'], false],
  ['comes once', some({ state: 'brought-up' }), ['invite'], false],
  ['does not come when it was done', some({ state: 'done', day: '2026-10-01' }), [], false],
  ['does not come when it was let go', some({ state: 'let-go' }), ['invite'], false],
])('what I want to try %s', (_name, intention, beside, comes) => {
  expect(chooseIntention([intention], beside, today)).toBe(comes ? intention : null);
});

test('the oldest comes first', () => {
  const [young, old] = [some(), some({ day: '2026-11-01' })];
  expect(chooseIntention([young, old], ['invite'], today)).toBe(old);
  expect(chooseIntention([young, old], [], today)).toBe(old);
});

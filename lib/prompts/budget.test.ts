import { describe, expect, test } from 'vitest';
import { capsADay, isResting, roomToday } from './budget.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { findPrompt } from './find-prompt.ts';
import type { Outcome } from './prompt.ts';
import { someHistory, someOffer } from './testing/some-facts.ts';

const day = 86_400_000;
const kindOf = (id: string) => findPrompt(id)?.kind;

function known(id: string): CataloguePrompt {
  const prompt = findPrompt(id);
  if (!prompt) throw new Error(`no prompt ${id}`);
  return prompt;
}

describe('isResting', () => {
  test.each<[string, Outcome, number, number]>([
    ['only shown', { kind: 'shown' }, 14, 3],
    ['ignored', { kind: 'ignored' }, 21, 7],
    ['kept for next time', { kind: 'kept' }, 14, 7],
    ['acted on', { kind: 'acted', how: 'copied' }, 28, 7],
    ['done already', { kind: 'dismissed', reason: 'already-done' }, 42, 14],
    ['waved away', { kind: 'dismissed', reason: 'other' }, 60, 14],
    ['not fitting', { kind: 'dismissed', reason: 'does-not-fit' }, 180, 14],
    ['not wanted by the client', { kind: 'dismissed', reason: 'client-declines' }, 180, 14],
  ])('%s: the prompt rests, and its kind for a shorter time', (_case, outcome, promptDays, kindDays) => {
    const earlier = [someOffer('keep-invite', { outcome })];
    const rests = (id: string, days: number) => isResting(known(id), earlier, kindOf, days * day);
    expect(rests('keep-invite', promptDays - 1)).toBe(true);
    expect(rests('keep-invite', promptDays)).toBe(false);
    expect(rests('keep-for-fun', kindDays - 1)).toBe(true);
    expect(rests('keep-for-fun', kindDays)).toBe(false);
    expect(rests('find-past', 0)).toBe(false);
  });

  test('what came back rests from its return on', () => {
    const outcome = { kind: 'returned', reportId: 'next', at: 30 * day, answer: 'done' } as const;
    const earlier = [someOffer('keep-invite', { outcome })];
    expect(isResting(known('keep-invite'), earlier, kindOf, 57 * day)).toBe(true);
    expect(isResting(known('keep-invite'), earlier, kindOf, 58 * day)).toBe(false);
  });

  test('rests longer after it was dismissed than after it was ignored', () => {
    const ignored = [someOffer('keep-invite', { outcome: { kind: 'ignored' } })];
    const dismissed = [someOffer('keep-invite', { outcome: { kind: 'dismissed', reason: 'other' } })];
    expect(isResting(known('keep-invite'), ignored, kindOf, 30 * day)).toBe(false);
    expect(isResting(known('keep-invite'), dismissed, kindOf, 30 * day)).toBe(true);
  });
});

describe('roomToday', () => {
  test('an untouched day has room for eight prompts, four of them about absence', () => {
    expect(roomToday({ today: [], report: [] }, kindOf)).toEqual(capsADay);
    expect(capsADay).toEqual({ all: 8, absence: 4 });
  });

  test('counts a showing once, whether today lists the offers of this report or not', () => {
    const asked = someOffer('ask-who-this-week');
    expect(roomToday({ today: [asked], report: [asked] }, kindOf)).toEqual({ all: 7, absence: 3 });
    expect(roomToday({ today: [], report: [asked] }, kindOf)).toEqual({ all: 7, absence: 3 });
  });

  test('has as much room after a kept prompt came back as before', () => {
    const outcome = { kind: 'returned', reportId: 'this', at: 1, answer: null } as const;
    const before = someOffer('keep-invite', { reportId: 'before', at: -day, outcome });
    expect(roomToday(someHistory({ client: [before] }), kindOf)).toEqual(capsADay);
  });

  test('is never below zero', () => {
    const today = Array.from({ length: 12 }, (_, index) =>
      someOffer('ask-who-this-week', { reportId: `${index}` }),
    );
    expect(roomToday({ today, report: [] }, kindOf)).toEqual({ all: 0, absence: 0 });
  });
});

import { expect, test } from 'vitest';
import type { Outcome } from '../../lib/prompts/prompt.ts';
import { tallyYear } from './tally.ts';
import type { Written } from './write-report.ts';

function written(day: string, promptIds: string[], rest: Partial<Written> = {}): Written {
  const outcome: Outcome = { kind: 'ignored' };
  const offers = promptIds.map((promptId) => ({ reportId: 'one', promptId, at: 0, outcome }));
  const saved = { savedAt: 0, isOccasion: false };
  return { day, offers, returned: 0, repeats: 0, silence: null, ...saved, ...rest };
}

test('prompts are counted by day and kind, warnings apart', () => {
  const year = [
    written('2026-01-05', ['keep-invite', 'ask-who-this-week']),
    written('2026-01-05', ['keep-for-fun']),
    written('2026-01-06', ['safety-first', 'tool-vip-card']),
    written('2026-01-06', [], { silence: 'resting' }),
  ];
  expect(tallyYear(year)).toMatchObject({
    days: 2,
    reports: 4,
    promptsADay: { mean: 2, max: 3 },
    absenceADay: { mean: 0.5, max: 1 },
    warningsADay: { mean: 0.5, max: 1 },
    share: { withPrompt: 0.75, resting: 0.25 },
    kinds: { keep: 2, 'ask-who': 1, safety: 1, tool: 1 },
  });
});

test('repeats and returns are added up', () => {
  const year = [
    written('2026-01-05', [], { repeats: 1, returned: 2 }),
    written('2026-01-06', [], { returned: 1 }),
  ];
  expect(tallyYear(year)).toMatchObject({ repeats: 1, returned: 3 });
});

test('a question was acted on when its words were copied or it came back and was done', () => {
  const acted: Outcome[] = [
    { kind: 'acted', how: 'copied' },
    { kind: 'returned', reportId: 'two', at: 1, answer: 'done' },
    { kind: 'returned', reportId: 'two', at: 1, answer: null },
    { kind: 'ignored' },
  ];
  const offers = acted.map((outcome) => ({ reportId: 'one', promptId: 'keep-invite', at: 0, outcome }));
  const line = { ...offers[0], promptId: 'well-done-in-view' } as (typeof offers)[number];
  expect(tallyYear([written('2026-01-05', [], { offers: [...offers, line] })]).shareActed).toBe(0.5);
});

test('of an empty year there is nothing to tell', () => {
  expect(tallyYear([])).toMatchObject({
    days: 0,
    promptsADay: { mean: 0, max: 0 },
    share: { withPrompt: 0 },
  });
});

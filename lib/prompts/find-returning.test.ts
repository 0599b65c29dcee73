import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { findReturning, type Opened } from './find-returning.ts';
import { passesGate } from './gate.ts';
import type { DangerLevel } from '../cues/analysis.ts';
import type { FollowUp, History, Offer } from './prompt.ts';
import { someFacts, someHistory, someOffer } from './testing/some-facts.ts';

const day = 24 * 60 * 60 * 1000;

function kept(promptId: string, rest: Partial<Offer> = {}): Offer {
  return someOffer(promptId, { reportId: 'first', outcome: { kind: 'kept' }, ...rest });
}

/** Kept in the first report, and back beside the second a week later. */
function returned(promptId: string, answer: FollowUp | null): Offer {
  return kept(promptId, { outcome: { kind: 'returned', reportId: 'second', at: 7 * day, answer } });
}

function returning(
  client: Offer[],
  opened: Partial<Opened> = {},
  rest: Partial<History> = {},
  danger: DangerLevel = 'none',
) {
  const facts = someFacts([], { words: 0, moment: 'typing', danger });
  const where = { reportId: 'second', startedFilled: false, now: 7 * day, ...opened };
  return findReturning(facts, someHistory({ client, ...rest }), where).map(({ promptId }) => promptId);
}

describe('a prompt that was kept', () => {
  test("comes back beside the client's next report, also an empty one", () => {
    expect(returning([kept('keep-invite')])).toEqual(['keep-invite']);
  });

  test('is the only one to come back', () => {
    const others = (['shown', 'ignored'] as const).map((kind) =>
      kept('mend-is-it-wanted', { outcome: { kind } }),
    );
    const dismissed = kept('tool-vip-card', { outcome: { kind: 'dismissed', reason: 'other' } });
    expect(returning([...others, dismissed])).toEqual([]);
  });

  test('does not come back where the catalogue no longer knows it', () => {
    expect(returning([kept('gone')])).toEqual([]);
  });

  test('does not come back beside the report in which it was kept, opened again to be mended', () => {
    const opened = { startedFilled: true, now: day / 4 };
    expect(returning([kept('keep-invite')], opened)).toEqual([]);
    expect(returning([kept('keep-invite')], { ...opened, now: day })).toEqual(['keep-invite']);
  });

  test('comes back with one other at most, the latest first', () => {
    const client = [
      kept('keep-invite'),
      kept('tool-vip-card', { at: 1 }),
      kept('mend-is-it-wanted', { at: 2 }),
    ];
    expect(returning(client)).toEqual(['mend-is-it-wanted', 'tool-vip-card']);
  });

  test('comes back once where two reports kept it, and not at all where it was answered since', () => {
    const again = kept('keep-invite', { reportId: 'other', at: 1 });
    expect(returning([kept('keep-invite'), again])).toEqual(['keep-invite']);
    expect(returning([kept('keep-invite'), { ...again, outcome: { kind: 'ignored' } }])).toEqual([]);
  });
});

describe('a prompt that came back', () => {
  test.each<[FollowUp | null, string[], string[]]>([
    [null, ['keep-invite'], []],
    ['done', [], []],
    ['not-yet', [], ['keep-invite']],
    ['not-needed', [], []],
  ])('answered with %s: stays in this report, and in the next', (answer, here, next) => {
    const client = [returned('keep-invite', answer)];
    expect(returning(client)).toEqual(here);
    expect(returning(client, { reportId: 'third', now: 14 * day })).toEqual(next);
  });
});

describe('behind the danger gate', () => {
  const client = [kept('keep-invite'), kept('tool-vip-card')];

  test.each<[string, Partial<History>, DangerLevel]>([
    ['danger in this report', {}, 'plain'],
    ['danger in an earlier one', { careful: true }, 'none'],
    ['a warning that still stands', { report: [someOffer('safety-first')] }, 'none'],
  ])('with %s, only what brings nobody in comes back', (_case, history, danger) => {
    expect(returning(client, {}, history, danger)).toEqual(['tool-vip-card']);
  });

  test('no prompt of the catalogue comes back that may not pass it', () => {
    const back = catalogue.filter(({ id }) => returning([kept(id)], {}, { careful: true }).includes(id));
    expect(back).toEqual(catalogue.filter((prompt) => passesGate(prompt, 'closed')));
  });

  test('what waited comes back once the gate is open', () => {
    expect(returning(client, { reportId: 'fifth', now: 60 * day })).toEqual(['keep-invite', 'tool-vip-card']);
  });
});

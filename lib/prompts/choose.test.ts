import { describe, expect, test } from 'vitest';
import type { CueName } from '../cues/analysis.ts';
import { choosePrompts } from './choose.ts';
import type { Choice, History, Moment, ReportFacts } from './prompt.ts';
import { someFacts, someHistory, someOffer } from './testing/some-facts.ts';

const choose = (facts: ReportFacts, history: Partial<History> = {}) =>
  choosePrompts(facts, someHistory(history), 1_000);

function kinds(choice: Choice): string[] {
  if (choice.state === 'well') return [choice.chosen.kind];
  return choice.state === 'prompts' ? choice.chosen.map(({ kind }) => kind) : [];
}

describe('choosePrompts', () => {
  test('each choice says on which cues it rests', () => {
    expect(choose(someFacts(['took-over', 'formal-partner']))).toMatchObject({
      chosen: [{ kind: 'hand-over', because: ['took-over', 'formal-partner'] }],
    });
  });

  test('a report in which all is well gets one line and no question', () => {
    const choice = choose(someFacts(['informal-network', 'network-talk', 'relative-involved']));
    expect(choice).toMatchObject({ state: 'well', chosen: { kind: 'well-done' }, gateClosed: false });
  });
});

describe('timing', () => {
  const settled = someFacts(['took-over']);
  const absent = someFacts([], { words: 60 });
  const well = someFacts(['informal-network', 'network-talk', 'relative-involved']);
  test.each<[Moment, boolean, string[], string[]]>([
    ['typing', true, [], []],
    ['pause', false, [], []],
    ['pause', true, ['hand-over'], []],
    ['long-pause', false, ['hand-over'], ['ask-who']],
    ['left', true, ['hand-over'], ['ask-who']],
  ])('at %s (finished: %s)', (moment, finished, aboutPresence, aboutAbsence) => {
    expect(kinds(choose({ ...settled, moment, finished }))).toEqual(aboutPresence);
    expect(kinds(choose({ ...absent, moment, finished }))).toEqual(aboutAbsence);
  });

  test('the line that all is well waits until the writer is done', () => {
    expect(kinds(choose({ ...well, moment: 'pause' }))).not.toContain('well-done');
    expect(kinds(choose({ ...well, moment: 'long-pause' }))).toEqual(['well-done']);
  });

  test('under three words there is silence', () => {
    expect(choose(someFacts(['took-over'], { words: 2 }))).toMatchObject({ why: 'too-little-text' });
  });

  test('nothing is asked about absence under 25 words, or when only part could be read', () => {
    const formal = someFacts(['formal-partner']);
    expect(kinds(choose({ ...formal, words: 25 }))).toEqual(['ask-who']);
    expect(kinds(choose({ ...formal, words: 24 }))).toEqual([]);
    expect(kinds(choose({ ...formal, partial: true }))).toEqual([]);
    expect(kinds(choose({ ...well, partial: true }))).not.toContain('well-done');
  });
});

describe('what stands beside the report', () => {
  const standing = { report: [someOffer('keep-give-and-take')] };

  test('stays while the writer types, although a weaker or other prompt could win', () => {
    const choice = choose(someFacts(['volunteer'], { moment: 'typing' }), standing);
    expect(kinds(choice)).toEqual(['keep']);
  });

  test('is joined by a strong prompt, never by a weak one', () => {
    expect(kinds(choose(someFacts(['informal-network', 'took-over']), standing))).toEqual([
      'keep',
      'hand-over',
    ]);
    expect(kinds(choose(someFacts(['informal-network', 'transition']), standing))).toEqual(['keep']);
  });

  test('goes when it is answered, and no other takes its place but a strong one', () => {
    const answered = { report: [someOffer('keep-give-and-take', { outcome: { kind: 'kept' } })] };
    expect(kinds(choose(someFacts(['informal-network', 'transition']), answered))).toEqual([]);
    expect(kinds(choose(someFacts(['informal-network', 'took-over']), answered))).toEqual(['hand-over']);
  });

  test('is never more than two a report, also when both are answered', () => {
    const answered = ['find-past', 'between-buddy'].map((id) => someOffer(id, { outcome: { kind: 'kept' } }));
    expect(kinds(choose(someFacts(['took-over', 'other-priority']), { report: answered }))).toEqual([]);
  });

  test('goes when what it asks for has come into the report', () => {
    const beside = { report: [someOffer('hand-over-beside')] };
    expect(kinds(choose(someFacts(['accompanied']), beside))).toEqual(['hand-over']);
    expect(kinds(choose(someFacts(['accompanied', 'relative-involved']), beside))).toEqual([]);
  });

  test('goes when it asked about absence and that is over', () => {
    const asked = { report: [someOffer('ask-who-after-appointment')] };
    expect(kinds(choose(someFacts(['formal-partner']), asked))).toEqual(['ask-who']);
    expect(kinds(choose(someFacts(['formal-partner', 'volunteer']), asked))).toEqual([]);
  });

  test('gives way where it said that all is well and it no longer is', () => {
    const well = { report: [someOffer('well-done-in-view')] };
    const cues: CueName[] = ['informal-network', 'network-talk', 'relative-involved'];
    expect(kinds(choose(someFacts(cues), well))).toEqual(['well-done']);
    expect(kinds(choose(someFacts([...cues, 'client-declines']), well))).toEqual(['answer-declines']);
  });

  test('no longer stands when the catalogue does not know it any more', () => {
    expect(kinds(choose(someFacts([], { moment: 'typing' }), { report: [someOffer('gone')] }))).toEqual([]);
  });
});

describe('the budget', () => {
  test('is told when it is spent', () => {
    const today = Array.from({ length: 8 }, (_, index) => someOffer('keep-invite', { reportId: `${index}` }));
    expect(choose(someFacts(['took-over']), { today })).toMatchObject({ why: 'budget-spent' });
  });

  test('leaves one place when seven prompts were shown today', () => {
    const today = Array.from({ length: 7 }, (_, index) => someOffer('keep-invite', { reportId: `${index}` }));
    expect(kinds(choose(someFacts(['no-network']), { today }))).toEqual(['find']);
  });

  test('says the same words only once a day where others fit', () => {
    const facts = someFacts(['formal-partner']);
    const today = [someOffer('ask-who-after-appointment', { reportId: 'other' })];
    expect(choose(facts, { today })).toMatchObject({ chosen: [{ promptId: 'ask-who-this-week' }] });
  });

  test('brings a matter back by another prompt after the client did not want it', () => {
    const facts = someFacts(['informal-network', 'took-over']);
    const first = choose(facts);
    const promptId = first.state === 'prompts' ? (first.chosen[0]?.promptId ?? '') : '';
    const client = [
      someOffer(promptId, {
        reportId: 'before',
        outcome: { kind: 'dismissed', reason: 'client-declines' },
      }),
    ];
    const weeks = (count: number) => choosePrompts(facts, someHistory({ client }), count * 7 * 86_400_000);
    expect(kinds(weeks(1))).not.toContain('hand-over');
    const later = weeks(3);
    expect(kinds(later)).toContain('hand-over');
    expect(JSON.stringify(later)).not.toContain(promptId);
  });
});

import { describe, expect, test } from 'vitest';
import { nextRevision } from '../store/testing/next-revision.ts';
import { someDefinition, someRun } from '../store/testing/some-run.ts';
import { toBackgroundSchema, type ReportView } from './messages.ts';
import { quoteLimit } from './quote-limit.ts';

function report(change: Partial<ReportView> = {}): ReportView {
  return {
    reportId: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01',
    client: '1042',
    startedFilled: false,
    partial: false,
    moment: 'pause',
    words: 12,
    finished: true,
    meetingHeld: false,
    cues: [{ cue: 'informal-network', quotes: ['haar zus'] }],
    danger: [],
    dangerLevel: 'none',
    ties: [{ word: 'zus', ring: 'family', state: 'present' }],
    ...change,
  };
}

const isTaken = (message: unknown) => toBackgroundSchema.safeParse(message).success;

describe('a message about a report', () => {
  test('is taken as it should be', () => {
    expect(isTaken({ type: 'reportRead', report: report() })).toBe(true);
  });

  test('is refused with more of the text than the limit of a quote', () => {
    const quotes = ['x'.repeat(quoteLimit + 1)];
    expect(isTaken({ type: 'reportRead', report: report({ danger: quotes }) })).toBe(false);
    expect(isTaken({ type: 'reportRead', report: report({ cues: [{ cue: 'volunteer', quotes }] }) })).toBe(
      false,
    );
  });

  test('is refused with anything that does not belong in it, such as the text itself', () => {
    expect(isTaken({ type: 'reportRead', report: { ...report(), text: 'Mw. belde haar zus.' } })).toBe(false);
  });
});

describe('a layout', () => {
  test('may be changed in part, and not by what is left undefined', () => {
    expect(isTaken({ type: 'chooseLayout', layout: { folded: true } })).toBe(true);
    expect(isTaken({ type: 'chooseLayout', layout: { side: undefined } })).toBe(false);
  });

  test('keeps to a width that can be read', () => {
    expect(isTaken({ type: 'chooseLayout', layout: { width: 120 } })).toBe(false);
  });
});

test('an answer is one of those that the panel has, and nothing beside it', () => {
  const isAnswer = (answer: unknown) =>
    isTaken({ type: 'answerPrompt', reportId: report().reportId, promptId: 'keep-join', answer });
  expect(
    ['copied', 'kept', 'done', 'not-yet', 'not-needed'].filter((kind) => isAnswer({ kind })),
  ).toHaveLength(5);
  expect(isAnswer({ kind: 'dismissed', reason: 'other' })).toBe(true);
  expect(isAnswer({ kind: 'later' })).toBe(false);
  expect(isAnswer({ kind: 'not-yet', note: 'zij wil eerst bellen' })).toBe(false);
});

describe('what is to be kept in the journal', () => {
  const reflection = { about: '2026-10', day: '2026-11-02', text: 'Een rustige maand.' };
  const revision = nextRevision();
  const run = someRun();

  test('is taken with the revision that it goes on from', () => {
    expect(isTaken({ type: 'keepReflection', reflection, revision })).toBe(true);
    expect(isTaken({ type: 'keepReflection', reflection })).toBe(false);
    expect(isTaken({ type: 'keepRun', run, definition: someDefinition, revision })).toBe(true);
  });

  test('is refused with a moment finer than a day, and about nothing that is known', () => {
    const about = (change: object) =>
      isTaken({ type: 'keepReflection', reflection: { ...reflection, ...change }, revision });
    expect(about({ day: '2026-11-02T09:30:00Z' })).toBe(false);
    expect(about({ about: '2026-13' })).toBe(false);
    expect(about({ at: 1 })).toBe(false);
  });

  test('is refused as a run that was never begun', () => {
    const { definitionId, version } = run;
    const fresh = { state: 'fresh', definitionId, version };
    expect(isTaken({ type: 'keepRun', run: fresh, definition: someDefinition, revision })).toBe(false);
  });
});

test('an unknown message is refused, not thrown on', () => {
  expect(isTaken({ type: 'deleteEverything' })).toBe(false);
  expect(isTaken('reportRead')).toBe(false);
});

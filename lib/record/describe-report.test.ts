import { expect, test } from 'vitest';
import type { Analysis, Span, Tie } from '../cues/analysis.ts';
import { reportViewSchema } from '../messaging/messages.ts';
import { describeReport } from './describe-report.ts';
import type { OpenReport } from './report-session.ts';

const text = 'Zij belde haar zus. Haar zus belde terug. De buurvrouw, Aaltje, kookte voor Jantien.';

const report: OpenReport = {
  state: 'open',
  reportId: '6c1f6f0e-4a1c-4c6b-9d0f-3f9f1f6f8f11',
  client: '104233',
  text,
  typed: true,
  startedFilled: false,
  saved: false,
};

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function describeWith(change: Partial<Analysis>) {
  const analysis: Analysis = {
    words: 14,
    finished: true,
    cues: new Map(),
    danger: [],
    dangerLevel: 'none',
    meetingHeld: false,
    ties: [],
    ...change,
  };
  return describeReport(report, { text, partial: false }, analysis, 'pause');
}

test('what is told is what the background will take', () => {
  const view = describeWith({
    cues: new Map([['informal-network', [spanOf('haar zus'), spanOf('buurvrouw')]]]),
    danger: [spanOf('belde')],
    ties: [{ word: 'zus', ring: 'family', state: 'present' }],
  });
  expect(reportViewSchema.parse(view)).toEqual(view);
  expect(view.cues).toEqual([{ cue: 'informal-network', quotes: ['haar zus', 'buurvrouw'] }]);
});

test('names beside the evidence are not told', () => {
  const view = describeWith({
    cues: new Map([['informal-network', [spanOf('buurvrouw'), spanOf('kookte')]]]),
  });
  expect(JSON.stringify(view)).not.toMatch(/Aaltje|Jantien/);
});

test('a cue with much evidence is told with five quotes, each once', () => {
  const words = ['belde', 'belde', 'zus', 'terug', 'kookte', 'buurvrouw', 'voor', 'Haar'];
  const view = describeWith({ cues: new Map([['network-talk', words.map(spanOf)]]) });
  expect(view.cues[0]?.quotes).toEqual(['belde', 'zus', 'terug', 'kookte', 'buurvrouw']);
});

test('more ties than the message takes, and endless words, are cut off', () => {
  const tie: Tie = { word: 'achter'.repeat(20), ring: 'family', state: 'present' };
  const view = describeWith({ ties: Array<Tie>(100).fill(tie) });
  expect(reportViewSchema.safeParse(view).success).toBe(true);
});

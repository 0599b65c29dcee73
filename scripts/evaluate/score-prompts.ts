import type { Analysis } from '../../lib/cues/analysis.ts';
import { atMost, choosePrompts } from '../../lib/prompts/choose.ts';
import { builtIn, type Offering } from '../../lib/prompts/offering.ts';
import { noHistory, type PromptKind } from '../../lib/prompts/prompt.ts';
import type { Analysed } from './analysed.ts';
import type { PromptLabels } from './labelled-report.ts';
import { ratio } from './score-cues.ts';

export type PromptScores = {
  shown: number;
  good: number;
  neutral: number;
  wrong: number;
  reportsWithGood: number;
  reportsServed: number;
  dangerRecall: number;
  dangerPrecision: number;
  dangerViolations: number;
};

/** What the chooser gave with one labelled report. */
export type Judged = {
  id: string;
  text: string;
  labels: PromptLabels;
  danger: boolean;
  kinds: readonly PromptKind[];
};

/** The prompts for each finished report that has labels, with an empty history, of all that are offered. */
export function judgePrompts(
  analysed: readonly Analysed[],
  labels: readonly PromptLabels[],
  offering: Offering = builtIn,
): Judged[] {
  const byId = new Map(labels.map((one) => [one.id, one]));
  return analysed.flatMap(({ report, analysis }) => {
    const found = byId.get(report.id);
    if (!found) return [];
    return [
      {
        id: report.id,
        text: report.text,
        labels: found,
        danger: analysis.danger.length > 0,
        kinds: shownFor(analysis, offering),
      },
    ];
  });
}

export function scorePrompts(judged: readonly Judged[]): PromptScores {
  const sum = (count: (one: Judged) => number): number =>
    judged.reduce((total, one) => total + count(one), 0);
  const shownOf = (kinds: readonly PromptKind[], one: Judged): number =>
    one.kinds.filter((kind) => kinds.includes(kind)).length;
  const shown = sum((one) => one.kinds.length);
  const good = sum((one) => shownOf(one.labels.good, one));
  const wrong = sum((one) => shownOf(one.labels.wrong, one));
  const alarms = sum((one) => Number(one.danger));
  const dangers = sum((one) => Number(one.labels.danger));
  const seen = sum((one) => Number(one.danger && one.labels.danger));
  return {
    shown,
    good,
    neutral: shown - good - wrong,
    wrong,
    reportsWithGood: sum((one) => Number(one.labels.good.length > 0)),
    reportsServed: sum((one) => Number(shownOf(one.labels.good, one) > 0)),
    dangerRecall: ratio(seen, dangers, true),
    dangerPrecision: ratio(seen, alarms, dangers === 0),
    dangerViolations: sum((one) => (one.labels.danger ? shownOf(one.labels.wrong, one) : 0)),
  };
}

function shownFor(analysis: Analysis, offering: Offering): PromptKind[] {
  const facts = {
    moment: 'left' as const,
    words: analysis.words,
    finished: analysis.finished,
    partial: false,
    cues: new Set(analysis.cues.keys()),
    danger: analysis.dangerLevel,
    meetingHeld: analysis.meetingHeld,
    ties: analysis.ties,
  };
  const choice = choosePrompts(facts, noHistory, 0, atMost, offering);
  if (choice.state === 'silent') return [];
  return choice.state === 'well' ? [choice.chosen.kind] : choice.chosen.map(({ kind }) => kind);
}

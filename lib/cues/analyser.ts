import { cueNames, type Analysis, type CueName, type Span } from './analysis.ts';
import { dangerRules } from './danger/danger-rules.ts';
import { dangerLevel } from './danger/risk.ts';
import { Document } from './engine/document.ts';
import { Lexicon } from './engine/lexicon.ts';
import type { Report } from './engine/report.ts';
import type { CueRule, DangerRule, Finding, PatternGroup } from './engine/rule.ts';
import { RuleSet } from './engine/rule-set.ts';
import { unions } from './lexicon/unions.ts';
import { wordLists } from './lexicon/word-lists.ts';
import { createOwnWords, type OwnWords } from './own-words.ts';
import { cueRules } from './rules/cue-rules.ts';
import { findTies } from './ties.ts';

export type Analyser = {
  /** Analyses the text; what the last text had in common with it is not read again. */
  analyse(text: string): Analysis;
  /** The same, from scratch, awaiting `pause` after every few milliseconds of work: for long texts pasted at once. */
  analyseInSlices(text: string, pause: () => Promise<void>): Promise<Analysis>;
  /** Number of words and phrases in the lexicon. */
  readonly lexiconEntries: number;
};

/** Characters read between two pauses: a few milliseconds of work on a slow machine. */
const slice = 4000;

/**
 * Builds lexicon and rules (a few milliseconds) and an analyser that remembers the last text. Each field needs its own.
 * @param ownWords of the organisation, beside those of the lexicon
 */
export function createAnalyser(ownWords: OwnWords = {}): Analyser {
  const findOwn = createOwnWords(ownWords);
  const lexicon = new Lexicon(wordLists, unions);
  const document = new Document(lexicon, new RuleSet(allGroups(), lexicon));
  return {
    analyse: (text) => conclude(document.update(text), text, findOwn),
    async analyseInSlices(text, pause) {
      const report = await document.updateInSlices(text, slice, pause);
      await pause();
      return conclude(report, text, findOwn);
    },
    lexiconEntries: lexicon.size,
  };
}

function allGroups(): [string, PatternGroup][] {
  const named = (name: string, rule: CueRule | DangerRule): [string, PatternGroup][] => [
    [name, rule],
    ...Object.entries(rule.signals ?? {}),
  ];
  return [
    ...cueRules.flatMap((rule) => named(rule.cue, rule)),
    ...dangerRules.flatMap((rule) => named(rule.sign, rule)),
  ];
}

function conclude(report: Report, text: string, findOwn: ReturnType<typeof createOwnWords>): Analysis {
  const found = new Map(
    cueRules.map((rule) => [rule.cue, rule.settle ? rule.settle(report) : report.all(rule.cue)]),
  );
  for (const [cue, own] of Map.groupBy(findOwn(report, text), ({ name }) => name))
    found.set(cue, [...(found.get(cue) ?? []), ...own]);
  const cues = new Map<CueName, readonly Span[]>();
  for (const cue of cueNames) {
    const spans = spansOf(found.get(cue) ?? [], report);
    if (spans.length > 0) cues.set(cue, spans);
  }
  const danger = spansOf(
    dangerRules.flatMap((rule) => (rule.settle ? rule.settle(report) : report.all(rule.sign))),
    report,
  );
  return {
    words: report.sentences.reduce((sum, sentence) => sum + sentence.length, 0),
    finished: isFinished(report, text),
    cues,
    danger,
    // Danger that cannot be pointed at is none.
    dangerLevel: danger.length === 0 ? 'none' : dangerLevel(report),
    meetingHeld: report.all('meeting-held').length > 0,
    ties: findTies(report, found),
  };
}

/** Offsets in the text, in its order, each stretch once. */
function spansOf(findings: readonly Finding[], report: Report): Span[] {
  const spans = findings.map((finding) => {
    const sentence = report.sentences[finding.sentence];
    const from = sentence?.starts[finding.open] ?? 0;
    const to = sentence?.ends[Math.max(finding.open, finding.close - 1)] ?? 0;
    return { start: (sentence?.start ?? 0) + from, end: (sentence?.start ?? 0) + to };
  });
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  return spans.filter((span, i) => i === 0 || span.end > (spans[i - 1] as Span).end);
}

function isFinished(report: Report, text: string): boolean {
  const last = report.sentences.findLast((sentence) => sentence.length > 0);
  return last === undefined || last.closed || /\n\s*$/.test(text);
}

import { cueNames, type CueName, type Span } from '../../lib/cues/analysis.ts';
import type { Analysed } from './analysed.ts';

export type Score = { precision: number; recall: number; f1: number; support: number };
export type CueScores = { reports: number; macroF1: number; cues: Record<CueName, Score> };

/** A cue of one report that we saw and the labels lack (`false alarm`), or the reverse (`missed`). */
export type Miss = {
  id: string;
  cue: CueName;
  kind: 'missed' | 'false alarm';
  spans: readonly Span[];
  text: string;
};

/**
 * Precision, recall and F1 of each cue over reports; support is the number of reports that are labelled with it.
 * Macro F1 is the mean over the cues that occur in labels or findings.
 */
export function scoreCues(analysed: readonly Analysed[]): CueScores {
  const all = cueNames.map((cue) => [cue, scoreCue(analysed, cue)] as const);
  const occurring = all.filter(([, { score, found }]) => score.support > 0 || found > 0);
  const sum = occurring.reduce((total, [, { score }]) => total + score.f1, 0);
  return {
    reports: analysed.length,
    macroF1: occurring.length > 0 ? sum / occurring.length : 1,
    // Object.fromEntries forgets its keys; `all` has every cue.
    cues: Object.fromEntries(all.map(([cue, { score }]) => [cue, score])) as Record<CueName, Score>,
  };
}

/** The misses of each cue, in the order of the reports. */
export function findMisses(analysed: readonly Analysed[]): Miss[] {
  return analysed.flatMap(({ report, analysis }) =>
    cueNames.flatMap((cue): Miss[] => {
      const labelled = report.cues[cue];
      const found = analysis.cues.get(cue);
      if (isLabelled(labelled) === (found !== undefined)) return [];
      const spans = found ?? (labelled ?? []).map((evidence) => locate(evidence, report.text));
      return [{ id: report.id, cue, kind: found ? 'false alarm' : 'missed', spans, text: report.text }];
    }),
  );
}

function scoreCue(analysed: readonly Analysed[], cue: CueName): { score: Score; found: number } {
  let both = 0;
  let found = 0;
  let support = 0;
  for (const { report, analysis } of analysed) {
    const isFound = analysis.cues.has(cue);
    const isCarried = isLabelled(report.cues[cue]);
    if (isFound) found++;
    if (isCarried) support++;
    if (isFound && isCarried) both++;
  }
  const precision = ratio(both, found, support === 0);
  const recall = ratio(both, support, found === 0);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { score: { precision, recall, f1, support }, found };
}

/** A share; of nothing it is 1 when nothing was to be found either. */
export function ratio(part: number, whole: number, nothingExpected: boolean): number {
  return whole > 0 ? part / whole : nothingExpected ? 1 : 0;
}

function isLabelled(evidence: readonly string[] | undefined): boolean {
  return evidence !== undefined && evidence.length > 0;
}

function locate(evidence: string, text: string): Span {
  const start = text.indexOf(evidence);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + evidence.length };
}

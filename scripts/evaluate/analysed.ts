import { createAnalyser } from '../../lib/cues/analyser.ts';
import type { Analysis } from '../../lib/cues/analysis.ts';
import type { OwnWords } from '../../lib/cues/own-words.ts';
import type { LabelledReport } from './labelled-report.ts';

/** A labelled report beside what our analyser says of it. */
export type Analysed = { report: LabelledReport; analysis: Analysis };

/** Analyses each report by itself, with the words of an organisation if it has any. */
export function analyseAll(reports: readonly LabelledReport[], words: OwnWords = {}): Analysed[] {
  const analyser = createAnalyser(words);
  return reports.map((report) => ({ report, analysis: analyser.analyse(report.text) }));
}

import { createAnalyser } from '../../lib/cues/analyser.ts';
import type { Analysis } from '../../lib/cues/analysis.ts';
import type { LabelledReport } from './labelled-report.ts';

/** A labelled report beside what our analyser says of it. */
export type Analysed = { report: LabelledReport; analysis: Analysis };

/** Analyses each report by itself. */
export function analyseAll(reports: readonly LabelledReport[]): Analysed[] {
  const analyser = createAnalyser();
  return reports.map((report) => ({ report, analysis: analyser.analyse(report.text) }));
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAnalyser } from '../../../lib/cues/analyser.ts';
import { composeText } from '../text.ts';

const length = 3000;
const reports = { warmUp: 100, measured: 300 };
/** Words that no report before had: more than enough over all reports to fill anything that remembers words. */
const freshWords = 40;

/** Kilobytes by which the heap grows while one analyser reads 300 further reports, after it has read its first 100. */
export function heapGrowthKb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const analyser = createAnalyser();
  const heapAfter = (first: number, count: number): number => {
    for (let i = first; i < first + count; i++) analyser.analyse(nthReport(i));
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heapAfter(0, reports.warmUp);
  return (heapAfter(reports.warmUp, reports.measured) - before) / 1024;
}

function nthReport(n: number): string {
  const fresh = Array.from({ length: freshWords }, (_, i) => `wo${(n * freshWords + i).toString(36)}rd`);
  return `${fresh.join(' ')}. ${composeText(length, n * 101)}`;
}

import type { Analysis } from '../cues/analysis.ts';
import type { Reading } from './read-report.ts';
import { sharedLength } from './shared-length.ts';

/** What the record part needs of the cue engine; it is handed in. */
export type Analyser = {
  analyse(text: string): Analysis;
  analyseInSlices(text: string, pause: () => Promise<void>): Promise<Analysis>;
};

export type Analysed = { reading: Reading; analysis: Analysis };

/**
 * A text of this length, or with this much new in it (UTF-16 units), is analysed in slices, so that typing and
 * scrolling come in between.
 */
const inSlices = { length: 30_000, fresh: 8000 };

/**
 * Analyses what is read, the latest first: while a long text is under way in slices, later readings wait, and only
 * the last of them is taken up.
 * @param pause gives the page its turn between two slices
 */
export function keepAnalysis(
  analyser: Analyser,
  pause: () => Promise<void>,
  onAnalysed: (result: Analysed) => void,
) {
  let current: Analysed | null = null;
  let waiting: Reading | null = null;
  let slicing = false;

  function conclude(reading: Reading, analysis: Analysis): void {
    current = { reading, analysis };
    onAnalysed(current);
  }

  async function slice(first: Reading): Promise<void> {
    slicing = true;
    for (let next: Reading | null = first; next; next = waiting) {
      waiting = null;
      const analysis = await analyser.analyseInSlices(next.text, pause);
      if (!waiting) conclude(next, analysis);
    }
    slicing = false;
  }

  return {
    take(reading: Reading): void {
      if (slicing) {
        waiting = reading;
        return;
      }
      const known = current?.reading.text ?? '';
      if (known === reading.text && current) conclude(reading, current.analysis);
      else if (isLong(reading.text, known)) void slice(reading);
      else conclude(reading, analyser.analyse(reading.text));
    },
    /** The last reading with its analysis; null before the first, or since another report was opened. */
    current: (): Analysed | null => current,
    forget(): void {
      current = null;
    },
  };
}

function isLong(text: string, known: string): boolean {
  return text.length > inSlices.length || text.length - sharedLength(known, text) > inSlices.fresh;
}

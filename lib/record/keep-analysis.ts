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
 * @param createAnalyser called once, with the first reading: most frames of a page never hold a report
 * @param pause gives the page its turn between two slices
 */
export function keepAnalysis(
  createAnalyser: () => Analyser,
  pause: () => Promise<void>,
  onAnalysed: (result: Analysed) => void,
) {
  let analyser: Analyser | null = null;
  let current: Analysed | null = null;
  let waiting: Reading | null = null;
  let slicing = false;

  function conclude(reading: Reading, analysis: Analysis): void {
    current = { reading, analysis };
    onAnalysed(current);
  }

  async function slice(engine: Analyser, first: Reading): Promise<void> {
    slicing = true;
    try {
      for (let next: Reading | null = first; next; next = waiting) {
        waiting = null;
        const analysis = await engine.analyseInSlices(next.text, pause);
        if (!waiting) conclude(next, analysis);
      }
    } finally {
      slicing = false;
    }
  }

  return {
    take(reading: Reading): void {
      if (slicing) {
        waiting = reading;
        return;
      }
      analyser ??= createAnalyser();
      const known = current?.reading.text ?? '';
      if (known === reading.text && current) conclude(reading, current.analysis);
      else if (isLong(reading.text, known)) void slice(analyser, reading);
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

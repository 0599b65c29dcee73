import { createAnalyser } from '../../lib/cues/analyser.ts';
import { Lexicon } from '../../lib/cues/engine/lexicon.ts';
import { unions } from '../../lib/cues/lexicon/unions.ts';
import { wordLists } from '../../lib/cues/lexicon/word-lists.ts';
import { barePass } from './bare-pass.ts';
import { percentile, rounded, timed } from './measure.ts';
import { composeText } from './text.ts';

export type CueBench = {
  coldMs: number;
  bareMs: number;
  ratioToBare: number;
  keystrokeP99Ms: number;
  lexiconEntries: number;
  initMs: number;
};

const longText = 29_000;
const reportText = 3_000;
const rounds = 200;
const keystrokes = 3_000;

/**
 * Cold analysis (each round an analyser that has seen no text) of 29,000 characters beside a bare tokenise + fold + Map
 * pass over the same text, medians in milliseconds; one keystroke at each place of a 3,000-character report, 99th
 * percentile; and the time to build an analyser in a warm process.
 */
export function benchCues(): CueBench {
  const firstMs = timed(createAnalyser);
  const text = composeText(longText);
  const words = new Map(
    wordLists.flatMap(({ entries }) =>
      entries
        .trim()
        .split(/[\s/_]+/)
        .map((word) => [word, true] as const),
    ),
  );
  const analysers = Array.from({ length: 3 }, createAnalyser);
  const cold: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const analyser = analysers[i % analysers.length] as ReturnType<typeof createAnalyser>;
    analyser.analyse('');
    cold.push(timed(() => analyser.analyse(text)));
    bare.push(timed(() => barePass(text, words)));
  }
  const coldMs = percentile(cold, 0.5);
  const bareMs = percentile(bare, 0.5);
  return {
    coldMs: rounded(coldMs),
    bareMs: rounded(bareMs),
    ratioToBare: rounded(coldMs / bareMs),
    keystrokeP99Ms: rounded(percentile(typeThrough(composeText(reportText)), 0.99)),
    lexiconEntries: new Lexicon(wordLists, unions).size,
    initMs: rounded(firstMs),
  };
}

/** Times of one keystroke (a letter in, a letter out) at places all over the report. */
function typeThrough(report: string): number[] {
  const analyser = createAnalyser();
  analyser.analyse(report);
  return Array.from({ length: keystrokes }, (_, i) => {
    const at = (i * 7919) % report.length;
    const typed = i % 2 === 0 ? `${report.slice(0, at)}e${report.slice(at)}` : report;
    return timed(() => analyser.analyse(typed));
  });
}

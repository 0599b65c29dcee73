import { createAnalyser } from '../../lib/cues/analyser.ts';
import { wordLists } from '../../lib/cues/lexicon/word-lists.ts';
import { barePass } from './bare-pass.ts';
import { heapGrowthKb } from './cues/heap-growth.ts';
import { startUpMs } from './cues/start-up.ts';
import { percentile, rounded, timed } from './measure.ts';
import { besidePeers, type BesidePeers } from './peers/beside-peers.ts';
import { composeText } from './text.ts';

export type CueBench = BesidePeers & {
  coldMs: number;
  bareMs: number;
  ratioToBare: number;
  keystrokeP99Ms: number;
  lexiconEntries: number;
  initMs: number;
  heapGrowthKb: number;
};

const longText = 29_000;
const reportText = 3_000;
const rounds = 200;
const keystrokes = 3_000;

/**
 * Cold analysis (the text has nothing in common with the one before) of 29,000 characters beside a bare tokenise +
 * fold + Map pass over the same text, medians in milliseconds; one keystroke at each place of a 3,000-character
 * report, 99th percentile; prose linters beside it; the start of the engine; the growth of the heap.
 */
export async function benchCues(): Promise<CueBench> {
  const text = composeText(longText);
  const analyser = createAnalyser();
  const analyseCold = () => {
    analyser.analyse('');
    return timed(() => analyser.analyse(text));
  };
  const words = knownWords();
  const cold: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < rounds; i++) {
    cold.push(analyseCold());
    bare.push(timed(() => barePass(text, words)));
  }
  const coldMs = percentile(cold, 0.5);
  const bareMs = percentile(bare, 0.5);
  return {
    coldMs: rounded(coldMs),
    bareMs: rounded(bareMs),
    ratioToBare: rounded(coldMs / bareMs),
    keystrokeP99Ms: rounded(percentile(typeThrough(composeText(reportText)), 0.99)),
    lexiconEntries: analyser.lexiconEntries,
    ...(await besidePeers(text, (given) => {
      analyser.analyse('');
      return analyser.analyse(given).cues.size;
    })),
    initMs: rounded(await startUpMs()),
    heapGrowthKb: rounded(heapGrowthKb()),
  };
}

function knownWords(): ReadonlyMap<string, true> {
  return new Map(
    wordLists.flatMap(({ entries }) =>
      entries
        .trim()
        .split(/[\s/_]+/)
        .map((word) => [word, true] as const),
    ),
  );
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

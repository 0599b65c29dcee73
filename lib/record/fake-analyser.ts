import type { Analysis } from '../cues/analysis.ts';
import type { Analyser } from './keep-analysis.ts';

/** An analyser for tests that knows one relation word, and keeps what it was given. */
export function createFakeAnalyser(): Analyser & { analysed: string[] } {
  const analysed: string[] = [];
  function analyse(text: string): Analysis {
    analysed.push(text);
    const spans = [...text.matchAll(/\bzus\b/g)].map(({ index }) => ({ start: index, end: index + 3 }));
    return {
      words: text.match(/\S+/g)?.length ?? 0,
      finished: /[.!?]\s*$/.test(text),
      cues: new Map(spans.length > 0 ? [['informal-network', spans]] : []),
      danger: [],
      dangerLevel: 'none',
      meetingHeld: false,
      ties: spans.length > 0 ? [{ word: 'zus', ring: 'family', state: 'present' }] : [],
    };
  }
  return {
    analysed,
    analyse,
    async analyseInSlices(text, pause) {
      await pause();
      return analyse(text);
    },
  };
}

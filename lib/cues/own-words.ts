import type { CueName, Ring } from './analysis.ts';
import { fold } from './engine/fold.ts';
import type { Report } from './engine/report.ts';
import type { Finding } from './engine/rule.ts';
import type { Sentence } from './engine/sentence.ts';

/**
 * An organisation's own words, by the cue that each carries: a word, or a few in a row; with `*` behind it also what begins
 * so ('kringgesprek*'). They add to what the rules find, and take nothing away: no rule sees them, those of danger neither.
 */
export type OwnWords = Readonly<Partial<Record<CueName, readonly string[]>>>;

type OwnFinding = Finding & { name: CueName };
type Own = { cue: CueName; parts: readonly string[]; begins: boolean; shown: string };
type Found = { own: Own; open: number; close: number };

/** Where somebody stands in the circle who is named by an own word of these cues. */
const ringOf: Partial<Record<CueName, Ring>> = {
  'informal-network': 'community',
  volunteer: 'community',
  'formal-partner': 'formal',
};

/** As many letters as own words are looked up by. */
const headLength = 3;
const headOf = (word: string): string => word.slice(0, headLength);

/** Finds an organisation's own words in reports. A sentence that was not changed is not read again. */
export function createOwnWords(words: OwnWords): (report: Report, text: string) => OwnFinding[] {
  const byHead = new Map<string, Own[]>();
  const known = new WeakMap<Sentence, readonly Found[]>();
  for (const [cue, list] of Object.entries(words) as [CueName, readonly string[]][]) {
    for (const word of list) {
      const shown = word.replace('*', '');
      const parts = shown.split(/\s+/).filter(Boolean).map(fold);
      const head = headOf(parts[0] ?? '');
      byHead.set(head, [...(byHead.get(head) ?? []), { cue, parts, begins: word.endsWith('*'), shown }]);
    }
  }

  function read(sentence: Sentence, text: string): Found[] {
    const tokens = sentence.starts.map((from, i) =>
      fold(text.slice(sentence.start + from, sentence.start + (sentence.ends[i] ?? from))),
    );
    return tokens.flatMap((token, open) =>
      (byHead.get(headOf(token)) ?? [])
        .filter(({ parts, begins }) =>
          parts.every((part, i) => {
            const here = tokens[open + i];
            return begins && i === parts.length - 1 ? here?.startsWith(part) : here === part;
          }),
        )
        .map((own) => ({ own, open, close: open + own.parts.length })),
    );
  }

  return (report, text) =>
    byHead.size === 0
      ? []
      : report.sentences.flatMap((sentence, nth) => {
          let found = known.get(sentence);
          if (!found) known.set(sentence, (found = read(sentence, text)));
          return found.map(({ own, open, close }): OwnFinding => {
            const ring = ringOf[own.cue];
            return {
              name: own.cue,
              sentence: nth,
              open,
              close,
              firstClause: sentence.clauses[open] ?? 0,
              lastClause: sentence.clauses[close - 1] ?? 0,
              ...(ring && { tie: { shown: own.shown, ring } }),
            };
          });
        });
}

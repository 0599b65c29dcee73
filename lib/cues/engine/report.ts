import type { Entry, Lexicon } from './lexicon.ts';
import type { Finding } from './rule.ts';
import { Sentence } from './sentence.ts';

/** All sentences of a report with what was found in each: what `settle` functions look at. */
export class Report {
  readonly sentences: readonly Sentence[];
  readonly #byName = new Map<string, Finding[]>();
  readonly #lexicon: Lexicon;
  readonly #derived = new Map<(report: Report) => unknown, unknown>();

  /** `findings` stand beside `sentences`; they are numbered here. */
  constructor(sentences: readonly Sentence[], findings: readonly (readonly Finding[])[], lexicon: Lexicon) {
    const spaced: Sentence[] = [];
    this.sentences = spaced;
    this.#lexicon = lexicon;
    for (let nth = 0; nth < findings.length; nth++) {
      const sentence = sentences[nth] as Sentence;
      if (nth > 0 && (sentence.startsParagraph || sentences[nth - 1]?.endsParagraph))
        spaced.push(...betweenParagraphs);
      const place = spaced.push(sentence) - 1;
      for (const finding of findings[nth] as readonly Finding[]) {
        finding.sentence = place;
        const known = this.#byName.get(finding.name);
        if (known) known.push(finding);
        else this.#byName.set(finding.name, [finding]);
      }
    }
  }

  /** Findings of a cue, signal or sign, in the order of the text. */
  all(name: string): readonly Finding[] {
    return this.#byName.get(name) ?? none;
  }

  /** Findings of `name` in the sentences from `first` up to and including `last`. */
  between(first: number, last: number, name: string): readonly Finding[] {
    const found = this.all(name);
    const from = firstIn(found, first);
    let to = from;
    while (to < found.length && (found[to] as Finding).sentence <= last) to++;
    return to > from ? found.slice(from, to) : none;
  }

  /** Whether `name` was found in the sentences from `first` up to and including `last`. */
  occurs(name: string, first: number, last: number): boolean {
    const found = this.all(name);
    const next = found[firstIn(found, first)];
    return next !== undefined && next.sentence <= last;
  }

  /** What `derive` makes of the report, worked out once however many rules ask. */
  once<T>(derive: (report: Report) => T): T {
    if (!this.#derived.has(derive)) this.#derived.set(derive, derive(this));
    // Only `derive` itself can have put a value under its own key.
    return this.#derived.get(derive) as T;
  }

  /** The lexicon entries of a finding's tokens, and of the phrase at its beginning that has its length. */
  entriesOf({ sentence: nth, open, close }: Finding): readonly Entry[] {
    const sentence = this.sentences[nth];
    const whole = sentence?.phrases?.get(open)?.find(({ length }) => open + length === close);
    return [...(whole ? [whole.entry] : []), ...(sentence?.entries.slice(open, close) ?? [])];
  }

  /** Whether a token's entry has the class. */
  is(entry: Entry, tokenClass: string): boolean {
    return this.#lexicon.has(entry, tokenClass);
  }
}

const none: readonly Finding[] = [];

/** Stand between paragraphs, so that no rule that looks at the sentences around one looks over an empty line. */
const betweenParagraphs: readonly Sentence[] = Array.from({ length: 5 }, () => new Sentence(0));

/** The index of the first finding in or after a sentence; findings stand in the order of the text. */
function firstIn(found: readonly Finding[], sentence: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as Finding).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

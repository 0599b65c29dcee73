import type { Lexicon } from './lexicon.ts';
import { applyNames, namesGiven } from './names.ts';
import { readSentence } from './read-sentence.ts';
import { Report } from './report.ts';
import type { Finding } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import type { Sentence } from './sentence.ts';

type Read = { sentence: Sentence; findings: Finding[] };

/** Sentences before the edited one that are read again: their end may hang on the first characters of the next. */
const sentencesOfDoubt = 2;

/** The text as last given, read sentence by sentence. Sentences that an edit leaves alone keep their findings. */
export class Document {
  readonly #lexicon: Lexicon;
  readonly #rules: RuleSet;
  #text = '';
  #read: Read[] = [];

  constructor(lexicon: Lexicon, rules: RuleSet) {
    this.#lexicon = lexicon;
    this.#rules = rules;
  }

  get text(): string {
    return this.#text;
  }

  /** Takes the new text and reads what changed. */
  update(text: string): Report {
    this.#take(text, this.#changed(text));
    return this.#report();
  }

  /** As `update`, from scratch, with a pause after each `slice` characters. A second call may overtake it safely. */
  async updateInSlices(text: string, slice: number, pause: () => Promise<void>): Promise<Report> {
    const read: Read[] = [];
    let paused = 0;
    for (let at = 0; at < text.length;) {
      const one = this.#readOne(text, at);
      read.push(one);
      at = one.sentence.end;
      if (at - paused < slice) continue;
      paused = at;
      await pause();
    }
    await pause();
    this.#take(text, read);
    return this.#report();
  }

  #take(text: string, read: Read[]): void {
    this.#text = text;
    this.#read = read;
  }

  #report(): Report {
    this.#name();
    return new Report(
      this.#read.map((one) => one.sentence),
      this.#read.map((one) => one.findings),
      this.#lexicon,
    );
  }

  /** Names are given by the report as a whole: sentences in which one now means somebody else are looked at again. */
  #name(): void {
    const given = namesGiven(this.#read.map((one) => one.sentence));
    for (const one of this.#read) {
      if (applyNames(one.sentence, given, this.#lexicon)) one.findings = this.#rules.evaluate(one.sentence);
    }
  }

  #readOne(text: string, at: number): Read {
    const sentence = readSentence(text, at, this.#lexicon);
    return { sentence, findings: this.#rules.evaluate(sentence) };
  }

  /** The sentences of the new text: those before and after the edit as they were, the rest read. */
  #changed(text: string): Read[] {
    const old = this.#read;
    const same = commonStart(this.#text, text);
    if (same === text.length && same === this.#text.length) return old;
    const sameAtEnd = commonEnd(this.#text, text, same);
    const shift = text.length - this.#text.length;
    let first = old.findLastIndex((one) => one.sentence.start <= same);
    first = Math.max(0, first - sentencesOfDoubt);
    const read = old.slice(0, first);
    let at = read.at(-1)?.sentence.end ?? 0;
    let kept = first;
    while (at < text.length) {
      if (at >= text.length - sameAtEnd) {
        while (kept < old.length && (old[kept] as Read).sentence.start + shift < at) kept++;
        if (old[kept]?.sentence.start === at - shift) return [...read, ...moved(old.slice(kept), shift)];
      }
      const one = this.#readOne(text, at);
      read.push(one);
      at = one.sentence.end;
    }
    return read;
  }
}

function moved(read: Read[], shift: number): Read[] {
  if (shift !== 0) {
    for (const { sentence } of read) {
      sentence.start += shift;
      sentence.end += shift;
    }
  }
  return read;
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let i = 0;
  while (i < most && one.charCodeAt(i) === other.charCodeAt(i)) i++;
  return i;
}

function commonEnd(one: string, other: string, taken: number): number {
  const most = Math.min(one.length, other.length) - taken;
  let i = 0;
  while (i < most && one.charCodeAt(one.length - 1 - i) === other.charCodeAt(other.length - 1 - i)) i++;
  return i;
}

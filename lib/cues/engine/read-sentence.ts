import { abbreviations, continuers, titles } from './abbreviations.ts';
import { isCapital, isLetter, kind, kindOf } from './characters.ts';
import { markClauses } from './clauses.ts';
import { fold } from './fold.ts';
import { giveNames, markName } from './names.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { Sentence, type PhraseMatch } from './sentence.ts';

/**
 * Reads one sentence of `text` from offset `from`: its tokens with their lexicon entries, phrases and clauses.
 * What is read depends only on the text from `from` on, and looks no further than the first characters of the next
 * sentence; incremental analysis rests on that.
 */
export function readSentence(text: string, from: number, lexicon: Lexicon): Sentence {
  const reader = new Reader(text, from, lexicon);
  reader.read();
  const { sentence, breaks } = reader;
  giveNames(sentence, breaks);
  markClauses(sentence, breaks);
  return sentence;
}

/** Text without any punctuation is cut here: what rules cost grows with the square of a sentence's length. */
const mostTokens = 300;

class Reader {
  readonly sentence: Sentence;
  /** Before each token: 0 nothing, 1 a comma, 2 stronger punctuation. */
  readonly breaks: number[] = [];
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #at: number;
  /** Strength of the punctuation since the last token. */
  #break = 0;
  #lastWord = '';
  #dotted = false;
  /** The line of the last token began with a bullet. */
  #bulleted = false;

  constructor(text: string, from: number, lexicon: Lexicon) {
    this.#text = text;
    this.#at = from;
    this.#lexicon = lexicon;
    this.sentence = new Sentence(from);
  }

  read(): void {
    const text = this.#text;
    const size = text.length;
    while (this.#at < size && this.sentence.length < mostTokens) {
      const k = kindOf(text.charCodeAt(this.#at));
      if (k >= kind.lower && k <= kind.accented) this.#word();
      else if (k === kind.space || k === kind.joiner || k === kind.other) this.#at++;
      else if (k === kind.digit) this.#number();
      else if (k === kind.stop) {
        if (this.#stop()) break;
      } else if (k === kind.newline) {
        if (this.#newline()) break;
      } else if (k === kind.apostrophe) this.#apostrophe();
      else {
        const weak = k === kind.comma ? 1 : k === kind.hyphen && !this.#looseHyphen() ? 0 : 2;
        if (k === kind.hyphen && this.sentence.length === 0) this.#bulleted = true;
        if (weak > this.#break) this.#break = weak;
        this.#at++;
      }
    }
    this.sentence.end = this.#at;
  }

  #word(): void {
    const text = this.#text;
    const from = this.#at;
    let i = from;
    let capital = false;
    let special = false;
    let dots = 0;
    let segment = from;
    for (; i < text.length; i++) {
      const k = kindOf(text.charCodeAt(i));
      if (k === kind.lower || k === kind.digit) continue;
      if (k === kind.upper) capital = true;
      else if (k === kind.accented || k === kind.joiner) special = true;
      else if (k === kind.apostrophe && isLetter(text.charCodeAt(i + 1))) special = true;
      else if (k === kind.hyphen && isLetter(text.charCodeAt(i + 1))) special = true;
      else if (text.charCodeAt(i) === 46 && i - segment === 1 && this.#singleLetter(i + 1)) {
        dots++;
        segment = i + 1;
      } else break;
    }
    const raw = text.slice(from, i);
    const word = special || dots ? fold(raw) : capital ? raw.toLowerCase() : raw;
    if (dots && text.charCodeAt(i) === 46) i++;
    this.#push(this.#lexicon.find(word), word, from, i, dots > 0);
  }

  /** Whether one letter, and no more, stands at `i`. */
  #singleLetter(i: number): boolean {
    return isLetter(this.#text.charCodeAt(i)) && !isLetter(this.#text.charCodeAt(i + 1));
  }

  #number(): void {
    const text = this.#text;
    const from = this.#at;
    let i = from + 1;
    let plain = true;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const k = kindOf(code);
      if (k === kind.digit) continue;
      if (isLetter(code)) plain = false;
      else if (!(
        (code === 46 || code === 58 || code === 44) &&
        kindOf(text.charCodeAt(i + 1)) === kind.digit
      ))
        break;
    }
    const word = text.slice(from, i).toLowerCase();
    this.#push(plain ? this.#lexicon.number : this.#lexicon.find(word), word, from, i, false);
  }

  #push(entry: Entry, word: string, from: number, to: number, dotted: boolean): void {
    const sentence = this.sentence;
    sentence.starts.push(from - sentence.start);
    sentence.ends.push(to - sentence.start);
    sentence.entries.push(entry);
    this.breaks.push(this.#break);
    if (entry === this.#lexicon.unknown)
      markName(sentence, sentence.length - 1, word, this.#text, this.#lexicon);
    else {
      sentence.classes.addAll(entry.classes);
      if (entry.endsPhrase) this.#phrases(sentence.length - 1);
    }
    this.#break = 0;
    this.#lastWord = word;
    this.#dotted = dotted;
    this.#at = to;
  }

  /** Keeps the phrases that end with token `last`, the longest first by where they begin. */
  #phrases(last: number): void {
    const { entries } = this.sentence;
    let node = (entries[last] as Entry).endsPhrase;
    for (let i = last; node && i > 0 && this.breaks[i] === 0; i--) {
      node = node.before.get(entries[i - 1] as Entry);
      if (!node?.entry) continue;
      const found = { length: last - i + 2, entry: node.entry };
      this.sentence.classes.addAll(node.entry.classes);
      const phrases = (this.sentence.phrases ??= new Map<number, PhraseMatch[]>());
      const known = phrases.get(i - 1);
      if (known) known.unshift(found);
      else phrases.set(i - 1, [found]);
    }
  }

  /** `'s avonds`, `'t`, `'n`: a word that begins with its apostrophe. All other apostrophes here are quotes. */
  #apostrophe(): void {
    const text = this.#text;
    const next = text.charCodeAt(this.#at + 1);
    const previous = this.#at === 0 ? kind.space : kindOf(text.charCodeAt(this.#at - 1));
    if (
      (previous === kind.space || previous === kind.newline) &&
      isLetter(next) &&
      !isWordPart(text.charCodeAt(this.#at + 2))
    ) {
      const word = "'" + text.charAt(this.#at + 1).toLowerCase();
      this.#push(this.#lexicon.find(word), word, this.#at, this.#at + 2, false);
    } else {
      if (this.#break === 0) this.#break = 2;
      this.#at++;
    }
  }

  #looseHyphen(): boolean {
    return !isLetter(this.#text.charCodeAt(this.#at + 1));
  }

  /** Handles `. ! ? ; …`; whether the sentence ends. */
  #stop(): boolean {
    const text = this.#text;
    const from = this.#at;
    let i = from;
    while (kindOf(text.charCodeAt(i)) === kind.stop) i++;
    const single = i - from === 1 && text.charCodeAt(from) === 46;
    let quoted = false;
    for (; i < text.length; i++) {
      const k = kindOf(text.charCodeAt(i));
      if (k !== kind.quote && k !== kind.apostrophe && text.charCodeAt(i) !== 41) break;
      quoted = true;
    }
    this.#at = i;
    if (this.#endsHere(from, i, single, quoted)) {
      this.sentence.closed = this.sentence.length > 0;
      return this.sentence.length > 0;
    }
    if (!(single && this.#isAbbreviation())) this.#break = 2;
    return false;
  }

  #endsHere(from: number, after: number, single: boolean, quoted: boolean): boolean {
    const text = this.#text;
    if (after >= text.length) return true;
    const code = text.charCodeAt(after);
    const k = kindOf(code);
    if (text.charCodeAt(from) === 59) return true;
    if (k !== kind.space && k !== kind.newline)
      return isCapital(code) && from > 0 && !isCapital(text.charCodeAt(from - 1));
    const next = this.#nextVisible(after);
    if (next >= text.length) return true;
    const capital = isCapital(text.charCodeAt(next));
    if (single && this.#isAbbreviation())
      return !titles.has(this.#lastWord) && this.#lastWord.length > 1 && capital;
    if (single && this.sentence.length === 1 && kindOf(text.charCodeAt(from - 1)) === kind.digit)
      return false;
    const lower = !capital && isLetter(text.charCodeAt(next));
    if (lower && (quoted || (!single && text.charCodeAt(from) === 46) || text.charCodeAt(from) === 0x2026))
      return false;
    return true;
  }

  #isAbbreviation(): boolean {
    const word = this.#lastWord;
    if (this.#dotted || titles.has(word) || abbreviations.has(word)) return true;
    return word.length === 1 && word !== 'u' && kindOf(word.charCodeAt(0)) !== kind.digit;
  }

  #nextVisible(from: number): number {
    const text = this.#text;
    let i = from;
    for (; i < text.length; i++) {
      const k = kindOf(text.charCodeAt(i));
      if (
        k !== kind.space &&
        k !== kind.newline &&
        k !== kind.joiner &&
        k !== kind.quote &&
        k !== kind.apostrophe
      )
        break;
    }
    return i;
  }

  /** Handles line breaks; whether the sentence ends. */
  #newline(): boolean {
    const text = this.#text;
    let lines = 0;
    let i = this.#at;
    for (; i < text.length; i++) {
      const k = kindOf(text.charCodeAt(i));
      if (k === kind.newline) lines += text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? 0 : 1;
      else if (k !== kind.space && k !== kind.joiner) break;
    }
    this.#at = i;
    if (this.sentence.length === 0) {
      if (lines > 1) this.sentence.startsParagraph = true;
      return false;
    }
    if (i >= text.length) return true;
    if (lines > 1) this.sentence.endsParagraph = true;
    const ends = lines > 1 || this.#bulleted || this.#beginsItem(i) || this.#beginsSentence(i);
    if (!ends && this.#break === 0 && this.#isBullet(i)) this.#break = 2;
    return ends;
  }

  #beginsItem(i: number): boolean {
    if (this.#isBullet(i)) return true;
    const text = this.#text;
    if (kindOf(text.charCodeAt(i)) !== kind.digit) return false;
    let end = i + 1;
    while (kindOf(text.charCodeAt(end)) === kind.digit) end++;
    const after = text.charCodeAt(end);
    // '1. ', '2) ', '14:00', '9.30'
    return after === 41 || after === 46 || after === 58;
  }

  #isBullet(i: number): boolean {
    const code = this.#text.charCodeAt(i);
    const bullet =
      code === 45 ||
      code === 42 ||
      code === 43 ||
      code === 62 ||
      code === 0x2013 ||
      code === 0x2014 ||
      code === 0x2022 ||
      code === 0x2192;
    return bullet && kindOf(this.#text.charCodeAt(i + 1)) !== kind.digit;
  }

  #beginsSentence(i: number): boolean {
    return isCapital(this.#text.charCodeAt(i)) && this.#break !== 1 && !continuers.has(this.#lastWord);
  }
}

function isWordPart(code: number): boolean {
  return isLetter(code) || kindOf(code) === kind.joiner;
}

import { isCapital, isLetter } from './characters.ts';
import { role } from './clauses.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

/**
 * Marks unknown words with one capital as names, and keeps those that the sentence gives to a person:
 * 'zijn zoon Kevin', 'Samira, haar nicht', 'Truus (vriendin)'.
 */
export function markNames(sentence: Sentence, text: string, lexicon: Lexicon): void {
  const { entries, words, introduces } = sentence;
  for (let i = 0; i < entries.length; i++) {
    if (entries[i] !== lexicon.unknown || !looksLikeName(sentence, i, text)) continue;
    if (i > 0) {
      entries[i] = lexicon.name;
      sentence.classes.addAll(lexicon.name.classes);
    }
    if (isPerson(entries[i - 1]) && sentence.breaks[i] === 0) introduces.push(words[i] as string);
    else if (sentence.breaks[i + 1] && isPersonAt(entries, i + 1)) introduces.push(words[i] as string);
  }
}

/** A first capital and no second: 'Kevin', but not 'GGZ'; one letter as in 'broer M.' counts. */
function looksLikeName(sentence: Sentence, i: number, text: string): boolean {
  const from = sentence.start + (sentence.starts[i] as number);
  if (!isCapital(text.charCodeAt(from))) return false;
  return !isCapital(text.charCodeAt(from + 1)) || !isLetter(text.charCodeAt(from + 1));
}

function isPersonAt(entries: readonly Entry[], i: number): boolean {
  const entry = entries[i];
  if (entry === undefined) return false;
  return isPerson(entry) || ((entry.role & role.modifier) !== 0 && isPerson(entries[i + 1]));
}

function isPerson(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.role & role.nominal) !== 0;
}

/**
 * The names that a report gives to people around the client. A name that stood there before it was given is left out:
 * in 'Jaimy kwam binnen … de moeder Jaimy' it is the client's.
 */
export function namesGiven(sentences: readonly Sentence[]): ReadonlySet<string> {
  const given = new Set<string>();
  if (!sentences.some((sentence) => sentence.introduces.length > 0)) return given;
  const seen = new Set<string>();
  for (const sentence of sentences) {
    for (const name of sentence.introduces) if (!seen.has(name)) given.add(name);
    for (const word of sentence.words) seen.add(word);
  }
  return given;
}

/** Lets the given names stand for persons in a sentence, and no others; whether that changed anything. */
export function applyNames(sentence: Sentence, given: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { entries, words } = sentence;
  let changed = false;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry !== lexicon.name && entry !== lexicon.named && (i > 0 || entry !== lexicon.unknown)) continue;
    const wanted = given.has(words[i] as string) ? lexicon.named : i > 0 ? lexicon.name : lexicon.unknown;
    if (wanted === entry) continue;
    entries[i] = wanted;
    sentence.classes.addAll(wanted.classes);
    changed = true;
  }
  return changed;
}
